import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownSideParts } from '../../lib/browser/settings.ts';
import { loadReframe } from '../../lib/guidance/reframe/load.ts';
import { dictionaries } from '../../lib/i18n/index.ts';
import { loadReviewWords } from '../../lib/review/words/load.ts';
import { chatOf, click, openPanel, press, show, storeAt, textOf } from './scene.tsx';

vi.mock('../../lib/browser/api.ts', async () => {
  const { storageInMemory } = await import('./browser-memory.ts');
  return { browser: storageInMemory().browser };
});

const words = dictionaries.en.ownSide;
const ten = '2026-03-04T10:00:00+01:00';
const abusive = ['customer', 'Where is my parcel? I hope you die', ten] as const;
const warned = ['agent', 'Please stop insulting me. If this continues, I will close the chat.', ten] as const;
const hard = [
  'customer',
  'You promised that someone would call me back on Tuesday. Nobody called.',
  ten,
] as const;

const heated = [
  'customer',
  'You are a bunch of idiots. Where is my parcel? Order 48213 has not come!',
  ten,
] as const;
const heatedAbuse = [
  'customer',
  'I hope you die. Where is my parcel? Order 48213 has not come!',
  ten,
] as const;

/** The parts that come while a chat is hard. */
const hardParts = ownSideParts.filter((part) => part !== 'helped');

describe('the agent’s own side in the panel', () => {
  let store: ReturnType<typeof storeAt>['store'];
  let clock: ReturnType<typeof storeAt>['clock'];
  let panel: Awaited<ReturnType<typeof openPanel>>;
  let sequence = 0;
  const showsChat = async (id: string, ...lines: Parameters<typeof chatOf>[0]) => {
    sequence += 1;
    await act(() => show(store, chatOf(lines, id), 1, sequence));
  };
  const shows = (...lines: Parameters<typeof chatOf>[0]) => showsChat('zendesk:acme:1', ...lines);

  beforeEach(async () => {
    await Promise.all([loadReviewWords('en'), loadReframe('en')]);
    ({ store, clock } = storeAt(ten));
    store.activate(1);
    panel = await openPanel(store);
  });
  afterEach(() => panel.close());

  it('names the step of the ladder that comes next, to be inserted like any line', async () => {
    await shows(abusive);
    expect(textOf('boundary')).toContain(words.boundary.next(words.boundary.steps.first));
    expect(textOf('boundary')).toContain(words.boundary.alone);
    await shows(abusive, warned, abusive);
    expect(textOf('boundary')).toContain(words.boundary.next(words.boundary.steps.last));
    const line = document.querySelector('[data-part="boundary"] [data-step] > div p')?.textContent ?? '';
    expect(line).toContain('the last time');
    await click(dictionaries.en.insertPart(line));
    expect(panel.session.insert).toHaveBeenCalledExactlyOnceWith(expect.any(String), line);
  });

  it('names no step once the customer has stopped', async () => {
    await shows(abusive, warned, ['customer', 'Sorry. Where is my parcel?', ten]);
    expect(textOf('boundary')).toBe('');
  });

  it('tells a hard message from the customer’s side, in a line that cannot be put anywhere', async () => {
    await shows(hard);
    expect(textOf('reframe')).toMatch(/broken|counted on/);
    expect(document.querySelector('[data-part="reframe"] button')).toBeNull();
    await shows(['customer', 'Where is my parcel?', ten]);
    expect(textOf('reframe')).toBe('');
  });

  it('tells a heated message without its heat, and its own words one key away', async () => {
    await shows(heated);
    expect(textOf('calm')).not.toContain('48213');
    await press('v');
    expect(textOf('calm')).toContain('48213');
    expect(textOf('calm')).not.toContain('idiots');
    await press('v');
    expect(textOf('calm')).toContain(heated[1]);
    await press('v');
    expect(textOf('calm')).not.toContain('idiots');
    await click(words.calm.close);
    expect(textOf('calm')).not.toContain('48213');
    await click(words.calm.open);
    expect(textOf('calm')).toContain('48213');
    await shows(heated, ['agent', 'I am on it.', ten]);
    expect(textOf('calm')).toBe('');
  });

  it('offers a break after three heavy chats, again only after another one and an hour, and takes no focus', async () => {
    await showsChat('zendesk:acme:2', hard);
    await showsChat('zendesk:acme:3', hard);
    expect(textOf('pause')).toBe('');
    await shows(hard);
    expect(textOf('pause')).toContain(`${words.pause.offer} ${words.pause.hint}`);
    expect(document.activeElement).toBe(document.body);
    await click(`${dictionaries.en.dismiss}: ${words.pause.offer}`);
    expect(textOf('pause')).toBe('');
    clock.now = '2026-03-04T10:59:59+01:00';
    await act(() => store.lookAtClock());
    expect(textOf('pause')).toBe('');
    clock.now = '2026-03-04T11:00:00+01:00';
    await act(() => store.lookAtClock());
    expect(textOf('pause')).toBe('');
    await showsChat('zendesk:acme:4', hard);
    expect(textOf('pause')).toContain(words.pause.offer);
  });

  it('tells of a hard chat that came down, unless that is not wanted', async () => {
    const thanks = ['customer', 'It is solved now, thank you so much!', ten] as const;
    const lines = [hard, ['agent', 'I called you just now.', ten], thanks] as const;
    await shows(...lines);
    expect(textOf('came-down')).toBe(
      'This chat came down from “Accusation” to “Neutral”. What it was about: “Was promised something that did not happen”.',
    );
    expect(document.activeElement).toBe(document.body);
    await panel.close();
    panel = await openPanel(store, { ownSideOff: ['helped'] });
    expect(textOf('came-down')).toBe('');
  });

  it.each(hardParts)('leaves out %s alone where it is not wanted', async (part) => {
    await panel.close();
    panel = await openPanel(store, { ownSideOff: [part] });
    for (const id of ['zendesk:acme:2', 'zendesk:acme:3', 'zendesk:acme:1']) await showsChat(id, heatedAbuse);
    const shown = hardParts.filter((each) => document.querySelector(`[data-part="${each}"]`) !== null);
    expect(shown).toEqual(hardParts.filter((each) => each !== part));
  });

  it('is chosen part by part in the settings', async () => {
    await press('?');
    const ticks = [...document.querySelectorAll<HTMLInputElement>('[name^="ownSide-"]')];
    expect(ticks.map(({ name, checked }) => [name, checked])).toEqual(
      ownSideParts.map((part) => [`ownSide-${part}`, true]),
    );
    await act(async () => ticks[0]?.click());
    await vi.waitFor(() =>
      expect(document.querySelector<HTMLInputElement>('[name^="ownSide-"]')?.checked).toBe(false),
    );
  });
});
