import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { noTeamFiles, parseTeamFiles, type TeamFiles } from '../../lib/browser/playbooks.ts';
import { noPolicy } from '../../lib/browser/policy.ts';
import { defaultSettings } from '../../lib/browser/settings.ts';
import { dictionaries } from '../../lib/i18n/index.ts';
import type { SettingsModel } from '../../lib/state/settings-store.ts';
import { click, enter, fieldOf } from './open-panel.tsx';

/** What is in storage, and who wants to know of it. */
const storage = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  refuses: false,
  onChange: (_key: string) => {},
}));
vi.mock('../../lib/browser/api.ts', () => ({
  browser: {
    i18n: { getUILanguage: () => 'en-GB' },
    commands: { getAll: async () => [] },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: storage.stored[key] }),
        set: async (values: object) => {
          if (storage.refuses) throw new Error('The disk is full.');
          Object.assign(storage.stored, values);
          for (const key of Object.keys(values)) storage.onChange(key);
        },
        remove: async (key: string) => {
          delete storage.stored[key];
          storage.onChange(key);
        },
        onChanged: { addListener: () => {}, removeListener: () => {} },
      },
    },
  },
}));

const words = dictionaries.en.playbook;
const good = `format: 1
id: acme
name: Acme
language: en
topics:
  - id: limescale
    name: Limescale in the kettle
    failure: not_ours
    happened: [your kettle has limescale]
    signs: [{ weight: 0.8, any: [limescale] }]
    options:
      - { id: kit, offer: A kit, by: Today, say: I send you a kit., mentions: [kit] }
`;

describe('the playbook on the options page', () => {
  let root: Root;
  const settings = createStore<SettingsModel>(() => ({
    settings: defaultSettings,
    isUnsaved: false,
    policy: noPolicy,
  }));
  const team = createStore<TeamFiles>(() => noTeamFiles);
  const text = () => document.querySelector('[data-part="playbook"]')?.textContent ?? '';
  const outcome = () => document.querySelector('[data-part="playbook"] [role="status"]')?.textContent;

  const open = async () => {
    root = createRoot(document.body.appendChild(document.createElement('div')));
    await act(() => root.render(<OptionsPage store={settings} team={team} />));
  };

  /** Chooses a file and waits until it has been read. */
  const choose = async (content: string, name = 'acme.yaml') => {
    const input = fieldOf(words.choose);
    Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true });
    await act(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    while (['', words.reading].includes(outcome() ?? ''))
      await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  };

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    vi.stubGlobal('navigator', { locks: { request: (_key: string, work: () => unknown) => work() } });
    storage.stored = {};
    storage.refuses = false;
    storage.onChange = (key) => {
      if (key === 'playbooks') team.setState(parseTeamFiles(storage.stored[key]));
    };
    team.setState(noTeamFiles);
  });
  afterEach(async () => {
    await act(() => root.unmount());
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });

  it('says that Attune’s own is in use', async () => {
    await open();
    expect(text()).toContain(words.attunes);
  });

  it('takes a file of the team, shows what is in it, and takes it out again', async () => {
    await open();
    await choose(good);
    expect(outcome()).toBe(words.taken('Acme (English)'));
    expect(text()).toContain(words.topics(1));
    expect(text()).toContain('Limescale in the kettle');
    expect(storage.stored.playbooks).toMatchObject({ version: 1, files: [{ id: 'acme', language: 'en' }] });
    await click(words.remove('Acme (English)'));
    await vi.waitFor(() => expect(text()).toContain(words.attunes));
    expect(document.activeElement).toBe(fieldOf(words.choose));
  });

  it('keeps the last good one, and says what is wrong with the other where', async () => {
    await open();
    await choose(good);
    await choose(good.replace('weight: 0.8', 'weight: 8').replace('name: Acme', 'nam: Acme'), 'new.yaml');
    expect(outcome()).toBe(words.refused('new.yaml'));
    const problems = [...document.querySelectorAll('[data-part="problems"] li')].map(
      (each) => each.textContent,
    );
    expect(problems.length).toBeGreaterThanOrEqual(2);
    expect(problems.join(' ')).toContain(`${words.line(3)} ${words.problems.unknown_key('nam')}`);
    expect(problems.join(' ')).toContain(words.line(10));
    expect(text()).toContain('Limescale in the kettle');
  });

  it('says so when the browser cannot store it', async () => {
    await open();
    storage.refuses = true;
    await choose(good);
    expect(outcome()).toBe(words.notSaved);
    expect(text()).toContain(words.attunes);
  });

  it('says so when what is stored cannot be read, and lets it be taken out', async () => {
    team.setState({ files: [], isBroken: true });
    storage.stored.playbooks = 'rubbish';
    await open();
    expect(text()).toContain(words.broken);
    await click(words.removeAll);
    await vi.waitFor(() => expect(text()).toContain(words.attunes));
  });

  it('saves Attune’s own as a start', async () => {
    await open();
    const made: Blob[] = [];
    const saved: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:start';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await click(words.saveStart('English'));
    await vi.waitFor(() => expect(saved).toEqual(['playbook.en.yaml']));
    expect(await made[0]?.text()).toContain('id: parcel_late');
  });

  it('lets the agent say what they may decide', async () => {
    await open();
    await enter(fieldOf(dictionaries.en.settings.role), 'lead');
    await vi.waitFor(() => expect(storage.stored.settings).toMatchObject({ role: 'lead' }));
  });
});
