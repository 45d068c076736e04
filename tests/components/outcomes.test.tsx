import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { addOutcomes, parseOutcomes } from '../../lib/browser/outcomes.ts';
import { noTeamFiles } from '../../lib/browser/playbooks.ts';
import { noPolicy } from '../../lib/browser/policy.ts';
import { defaultSettings } from '../../lib/browser/settings.ts';
import { dictionaries } from '../../lib/i18n/index.ts';
import { keepOutcomes } from '../../lib/state/keep-outcomes.ts';
import type { PanelStore } from '../../lib/state/panel-store.ts';
import type { SettingsModel } from '../../lib/state/settings-store.ts';
import { locksInMemory } from './browser-memory.ts';
import { chatOf, click, openPanel, show, storeAt, textOf } from './scene.tsx';

const memory = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('../../lib/browser/api.ts', async () => {
  const { storageInMemory } = await import('./browser-memory.ts');
  return { browser: storageInMemory(memory.stored).browser };
});

const words = dictionaries.en.outcomes;
const now = '2026-03-04T10:00:00+01:00';
const topic = 'parcel_delivered_not_received';
const lines = [
  ['customer', 'Tracking says my parcel was delivered but there is nothing here, this is ridiculous!', now],
  ['agent', 'I am sorry. I can give you a refund.', now],
  ['customer', 'Thank you, that is kind.', now],
] as const;

const counts = () => parseOutcomes(memory.stored.outcomes);
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));

describe('did it help', () => {
  let controller: AbortController;
  let store: PanelStore;
  let sequence: number;

  const see = async (length: number) => {
    sequence += 1;
    show(store, chatOf(lines.slice(0, length)), 1, sequence);
    await settle();
  };

  beforeEach(async () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    Object.defineProperty(navigator, 'locks', { value: locksInMemory(), configurable: true });
    for (const key of Object.keys(memory.stored)) delete memory.stored[key];
    controller = new AbortController();
    ({ store } = storeAt(now));
    sequence = 0;
    store.activate(1);
    await keepOutcomes(store, controller.signal);
  });
  afterEach(() => controller.abort());

  it('counts where the level went after an option, once, without a word or a time', async () => {
    for (const length of [1, 2, 3, 3]) await see(length);
    expect(memory.stored).toEqual({
      outcomes: { version: 1, counts: { [`${topic}.refund`]: { down: 1, same: 0, up: 0 } } },
    });
    expect(store.api.getState().helped).toEqual(counts());
  });

  it('does not count what was there when the chat was opened, nor history that comes into view', async () => {
    await see(3);
    store.forget(1);
    await see(3);
    expect(memory.stored).toEqual({});
    const whole = chatOf(lines);
    const older = chatOf([
      ['customer', 'Hello?', now],
      ['agent', 'A refund?', now],
    ]);
    const history = older.messages.map((message, place) => ({
      ...message,
      id: `old${place}` as typeof message.id,
    }));
    show(store, { ...whole, messages: [...history, ...whole.messages] }, 1, 9);
    await settle();
    expect(memory.stored).toEqual({});
  });

  it('loses no count when two windows write at once', async () => {
    const one = [{ option: `${topic}.refund`, change: 'up' }] as const;
    await Promise.all([addOutcomes(one), addOutcomes(one), addOutcomes(one)]);
    expect(counts()).toEqual({ [`${topic}.refund`]: { down: 0, same: 0, up: 3 } });
  });

  it('leaves alone what a newer Attune wrote', async () => {
    memory.stored.outcomes = { version: 2, counts: 'other' };
    await expect(addOutcomes([{ option: 'a.b', change: 'up' }])).rejects.toThrow('newer');
    expect(memory.stored.outcomes).toEqual({ version: 2, counts: 'other' });
  });

  it.each([
    [4, 0, ''],
    [4, 1, 'eased 4 of 5'],
    [7, 3, 'eased 7 of 10'],
  ])('says after %i calmer and %i other turns: “%s”', async (down, same, said) => {
    store.api.setState({ helped: { [`${topic}.refund`]: { down, same, up: 0 } } });
    const panel = await openPanel(store);
    await act(() => see(1));
    expect(textOf('options')).toContain('Your money back');
    expect(textOf('helped')).toBe(said);
    await panel.close();
  });

  it('puts first what helped most, and keeps that order while the chat lasts', async () => {
    const order = () =>
      [...store.api.getState().chats.values()][0]?.advice?.options.map(({ id }) => id) ?? [];
    await see(1);
    const [first, second] = order();
    const helped = {
      [`${topic}.${first}`]: { down: 1, same: 9, up: 0 },
      [`${topic}.${second}`]: { down: 9, same: 1, up: 0 },
    };
    store.api.setState({ helped });
    store.pickTopic(chatOf(lines).conversation, topic);
    expect(order().slice(0, 2)).toEqual([first, second]);
    store.api.setState({ chats: new Map() });
    await see(1);
    expect(order().slice(0, 2)).toEqual([second, first]);
  });

  it('can be forgotten on the options page', async () => {
    await addOutcomes([{ option: 'a.b', change: 'up' }]);
    const root = createRoot(document.body.appendChild(document.createElement('div')));
    const settings = createStore<SettingsModel>(() => ({
      settings: { ...defaultSettings, language: 'en' },
      isUnsaved: false,
      policy: noPolicy,
    }));
    await act(() => root.render(<OptionsPage store={settings} team={createStore(() => noTeamFiles)} />));
    await settle();
    expect(textOf('outcomes')).toContain(words.counted(1));
    await click(words.reset);
    await settle();
    expect(textOf('outcomes')).toContain(words.counted(0));
    expect(textOf('outcomes')).toContain(words.wasReset);
    expect(memory.stored).toEqual({});
    await act(() => root.unmount());
    document.body.replaceChildren();
  });
});
