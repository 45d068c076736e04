import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Policy, parsePolicy } from '../../lib/browser/policy.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import { loadReasons } from '../../lib/cues/reasons/load.ts';
import { dictionaries } from '../../lib/i18n/index.ts';
import { loadReviewWords } from '../../lib/review/words/load.ts';
import { loadCoachLore } from '../../lib/state/coach-lore.ts';
import { chatOf, click, openPanel, press, show, storeAt, textOf } from './scene.tsx';

// Loaded beforehand, so that each test starts where the panel soon is.
await Promise.all([
  loadCoachLore('en'),
  loadReasons('en'),
  loadReviewWords('en'),
  import('../../components/panel/coaching/share-view.tsx'),
]);

const memory = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('../../lib/browser/api.ts', async () => {
  const { storageInMemory } = await import('./browser-memory.ts');
  return { browser: storageInMemory(memory.stored).browser };
});

const { coaching } = dictionaries.en;
const ten = '2026-03-04T10:00:00+01:00';
const front = chatOf([
  ['customer', 'My parcel says delivered but there is nothing here. Can I get a refund?', ten],
  ['agent', 'Hi Anna, there is nothing I can do, the system says delivered.', ten],
  [
    'customer',
    'You promised that someone would call me on Tuesday. Nobody called! order number 20417-33',
    ten,
  ],
]);
const { conversation: id } = front;

let store: ReturnType<typeof storeAt>['store'];
let panel: Awaited<ReturnType<typeof openPanel>>;

async function open(chosen: Partial<Settings> = {}, policy?: Policy) {
  ({ store } = storeAt(ten));
  store.activate(1);
  panel = await openPanel(store, chosen, policy);
  await act(async () => show(store, front));
  await act(async () => {});
}
afterEach(() => panel.close());

/** Lets what is loaded and worked out come, as the panel does between two paints. */
async function until(isSo: () => boolean) {
  while (!isSo()) await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
}

const parts = () =>
  [...document.querySelectorAll('[data-part]')].map((part) => part.getAttribute('data-part'));
const buttons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
const sources = () =>
  [...document.querySelectorAll('[data-source]')].map((source) => source.getAttribute('data-source'));
const box = () => document.querySelector<HTMLInputElement>('input[name="coaching"]');

describe('coaching mode', () => {
  it('shows nothing of itself while it is off', async () => {
    await open();
    expect(parts()).not.toContain('coaching-mark');
    expect(parts()).not.toContain('because');
    expect(buttons()).not.toContain(coaching.scorecard.open);
    expect([...document.querySelectorAll('details')].filter(({ open }) => open)).toEqual([]);
  });

  it('shows every reason with its source while it is on', async () => {
    await open({ coaching: true });
    await until(() => sources().length > 4);
    expect(textOf('coaching-mark')).toContain(coaching.isOn);
    for (const part of ['cause', 'acknowledgement', 'options', 'gesture'])
      expect(document.querySelector(`[data-part="${part}"] [data-part="because"]`), part).not.toBeNull();
    for (const family of document.querySelectorAll<HTMLElement>('[data-family]'))
      expect(family.querySelector('details')?.open, family.dataset.family).toBe(true);
    expect(textOf('cause')).toContain('Dixon, Freeman & Toman');
  });

  it('advises the very same on and off, to the byte', async () => {
    const seen = [];
    for (const chosen of [{ coaching: false }, { coaching: true }]) {
      await open(chosen);
      await press('i');
      const { advice, ticked } = store.api.getState().chats.get(id) ?? {};
      seen.push({ advice: JSON.stringify(advice), ticked, inserted: panel.session.insert.mock.calls });
      await panel.close();
    }
    expect(seen[0]?.inserted.length).toBe(1);
    expect(seen[1]).toEqual(seen[0]);
    await open();
  });

  it('goes on and off without a change to the card', async () => {
    await open();
    const before = store.api.getState().chats.get(id);
    const { settings } = panel.settings.getState();
    await act(() => panel.settings.setState({ settings: { ...settings, coaching: true } }));
    expect(parts()).toContain('coaching-mark');
    expect(store.api.getState().chats.get(id)).toBe(before);
  });

  it('says on one screen what it changes and stores', async () => {
    await open({ coaching: true });
    await click(coaching.about);
    const { help } = coaching;
    for (const sentence of [...help.changed, ...help.stored, ...help.seers])
      expect(textOf('coaching-help')).toContain(sentence);
    await press('Escape');
    expect(textOf('coaching-help')).toBe('');
  });
});

describe('the switch', () => {
  it('is the agent’s while the team leaves it free', async () => {
    await open();
    await press('?');
    expect([box()?.checked, box()?.disabled]).toEqual([false, false]);
  });

  it.each([
    ['on', true],
    ['off', false],
  ] as const)('stands %s where the team has set it so, and says who did', async (set, isOn) => {
    await open({ coaching: !isOn }, parsePolicy({ coaching: set }));
    expect(parts().includes('coaching-mark')).toBe(isOn);
    await press('?');
    expect([box()?.checked, box()?.disabled]).toEqual([isOn, true]);
    expect(textOf('coaching-choice')).toContain(coaching.setByTeam[set]);
  });
});

describe('the scorecard', () => {
  beforeEach(async () => {
    await open({ coaching: true });
    await click(coaching.scorecard.open);
    await until(() => parts().includes('misses'));
  });

  it('has the wins first, then what was missed with the words, the reason and a better line', () => {
    const order = parts().filter((part) => ['wins', 'misses', 'score-picture'].includes(part ?? ''));
    expect(order).toEqual(['wins', 'misses', 'score-picture']);
    const missed = document.querySelector('[data-part="misses"] [data-check="C17"]');
    expect(missed?.querySelector('mark')?.textContent).toContain('there is nothing');
    expect(missed?.textContent).toContain('Being told that nothing can be done is what hurts most.');
    expect(missed?.textContent).toContain(coaching.scorecard.better);
  });

  it('shows a better line that mends two things once, and points to it from the other', () => {
    const { better, betterAbove } = coaching.scorecard;
    const lines = [...document.querySelectorAll('[data-part="misses"] li p')]
      .map(({ textContent }) => textContent ?? '')
      .filter((text) => text.startsWith(better) || text === betterAbove);
    const written = lines.filter((text) => text !== betterAbove);
    expect(lines.length).toBeGreaterThan(written.length);
    expect(new Set(written).size).toBe(written.length);
  });

  it('tells by subject where a check applied, and no single number', () => {
    expect(textOf('score-picture')).toMatch(/Taking it on\d+ moments?: \d+ met, \d+ missed/);
    expect(textOf('scorecard')).not.toMatch(/%|\d ?\/ ?\d|score:|total/i);
  });

  it('shows a quote on the page', async () => {
    await act(async () =>
      document.querySelector<HTMLButtonElement>('[data-check="C17"] button[aria-label]')?.click(),
    );
    const text = front.messages[1]?.text ?? '';
    const [, mark] = panel.session.reveal.mock.calls[0] ?? [];
    expect(mark.message).toBe('m2');
    expect(text.slice(...mark.span)).toContain('nothing');
  });

  it('goes when coaching is switched off elsewhere', async () => {
    const { settings } = panel.settings.getState();
    await act(() => panel.settings.setState({ settings: { ...settings, coaching: false } }));
    expect(parts()).not.toContain('scorecard');
    expect(parts()).toContain('acknowledgement');
  });
});

describe('sharing for review', () => {
  const whole = () =>
    document.querySelector<HTMLTextAreaElement>('[data-part="share"] textarea[name="whole"]')?.value ?? '';
  const saved: { name: string; content: Promise<string> }[] = [];

  beforeEach(async () => {
    saved.length = 0;
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:review';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, content: made.at(-1)?.text() ?? Promise.resolve('') });
    });
    await open({ coaching: true });
    await click(coaching.scorecard.open);
    await until(() => buttons().includes(coaching.share.open));
    await click(coaching.share.open);
    await until(() => whole() !== '');
  });

  it('shows the file word for word, saves just that, and says so', async () => {
    await click(coaching.share.save);
    const name = 'attune-review-2026-03-04.json';
    expect(saved.map((each) => each.name)).toEqual([name]);
    expect(await saved[0]?.content).toBe(whole());
    expect(whole()).not.toMatch(/Anna|20417/);
    expect(textOf('share')).toContain(coaching.share.saved(name));
  });

  it('shows what was taken out, and lets the agent leave it in or take out more', async () => {
    expect(textOf('taken-out')).toContain(coaching.share.standsFor('[order 1]', '20417-33'));
    await click(coaching.share.keep('20417-33'));
    expect(whole()).toContain('20417-33');
    await click(coaching.share.takeAgain('20417-33'));
    expect(whole()).not.toContain('20417-33');
    await click(coaching.share.leaveOut(3));
    expect(whole()).not.toContain('Tuesday');
    expect(textOf('shared-content')).toContain(coaching.share.leftOut);
    await click(coaching.share.putBack(3));
    expect(whole()).toContain('Tuesday');
  });

  it('keeps what was decided over a look at the chat', async () => {
    await click(coaching.share.keep('20417-33'));
    await click(coaching.share.leaveOut(3));
    await press('Escape');
    await click(coaching.scorecard.open);
    await until(() => buttons().includes(coaching.share.open));
    await click(coaching.share.open);
    await until(() => whole() !== '');
    expect(whole()).not.toContain('Tuesday');
    expect(textOf('taken-out')).toContain('20417-33');
    expect(textOf('taken-out')).toContain(coaching.share.kept);
  });

  it('has the note of the agent, redacted, and keeps it over a look at the chat', async () => {
    await act(() =>
      store.change(id, (chat) => ({
        ...chat,
        share: { ...chat.share, note: 'What could I have said to Anna?' },
      })),
    );
    expect(whole()).toContain('What could I have said to [name 1]?');
    await press('Escape');
    await click(coaching.scorecard.open);
    await until(() => buttons().includes(coaching.share.open));
    await click(coaching.share.open);
    await until(() => whole().includes('What could I have said to [name 1]?'));
  });

  it('stores nothing', async () => {
    await click(coaching.share.save);
    expect(memory.stored).toEqual({});
  });
});
