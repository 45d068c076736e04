import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftNews } from '../../lib/browser/draft-port.ts';
import { defaultSettings } from '../../lib/browser/settings.ts';
import type { ReplaceRefusal } from '../../lib/editors/types.ts';
import { dictionaries } from '../../lib/i18n/index.ts';
import { languages } from '../../lib/playbook/language.ts';
import { loadCheckReasons } from '../../lib/review/reasons/load.ts';
import { loadReviewWords } from '../../lib/review/words/load.ts';
import { messageFrom } from '../state/samples.ts';
import { buttonOf, chatOf, click, type Opened, openPanel, press, status, textOf } from './open-panel.tsx';

vi.mock('../../lib/browser/api.ts', () => ({
  browser: {
    i18n: { getUILanguage: () => 'en-GB' },
    commands: { getAll: async () => [] },
    storage: { local: { get: async () => ({}), set: async () => {} } },
  },
}));

const words = dictionaries.en;
const reasons = await loadCheckReasons('en');
const wall = 'there is nothing I can do, the system says delivered';

describe('the draft in the panel', () => {
  let opened: Opened;

  beforeEach(async () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    await loadReviewWords('en');
    await import('../../lib/state/draft-findings.ts');
    opened = await openPanel();
    // What looks at drafts comes with the first one.
    await type('one two three');
    await vi.waitFor(() => expect(draftOf().reviewed).not.toBeNull());
  });
  afterEach(async () => {
    await act(() => opened.root.unmount());
    document.body.replaceChildren();
    vi.useRealTimers();
  });

  const id = () => chatOf(opened).conversation.id;
  const draftOf = () => opened.drafts.of(id());
  const type = (text: string, more: Partial<Extract<DraftNews, { kind: 'draft' }>> = {}) =>
    act(async () =>
      opened.drafts.take({ kind: 'draft', conversation: id(), text, mode: 'reply', pastedWords: 0, ...more }),
    );
  const better = () => {
    const line = draftOf().reviewed?.missed[0]?.better;
    if (!line) throw new Error('There is no better line.');
    return line;
  };
  const card = () => document.querySelector<HTMLElement>('[data-part="draft"] > [data-check]');

  it('shows the gravest finding as a card: what, the words, why, and a better line', async () => {
    await type(wall);
    expect(card()?.dataset.check).toBe('C17');
    expect(card()?.querySelector('h3')?.textContent).toBe(reasons.C17.name);
    expect(card()?.querySelector('mark')?.textContent).toBe('there is nothing I can do');
    expect(card()?.textContent).toContain(reasons.C17.why);
    expect(card()?.textContent).toContain(better().line);
  });

  it('stands beside the reply at the foot of the panel, after all there is to read', async () => {
    await type(wall);
    const draft = document.querySelector('[data-part="draft"]');
    const reply = document.querySelector('[data-part="reply"]');
    expect(reply && draft && reply.compareDocumentPosition(draft)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('folds the others away, and shows them with their lines when it is unfolded', async () => {
    await type(`${wall}.`);
    const others = draftOf().reviewed?.missed.slice(1) ?? [];
    const fold = document.querySelector<HTMLDetailsElement>('[data-more] details');
    expect(fold?.querySelector('summary')?.textContent).toBe(words.draft.more(others.length));
    expect(fold?.open).toBe(false);
    expect(fold?.querySelectorAll('[data-check]')).toHaveLength(0);
    await act(async () => fold?.querySelector('summary')?.click());
    const shown = [...document.querySelectorAll<HTMLElement>('[data-more] h3')];
    expect(shown.map(({ textContent }) => textContent)).toEqual(
      others.map(({ finding }) => reasons[finding.check].name),
    );
  });

  it('puts the better line in, or copies it', async () => {
    await type(wall);
    const line = better();
    await click(words.draft.takeThis(line.line ?? ''));
    expect(opened.draftSession.replace).toHaveBeenCalledExactlyOnceWith(id(), line);
    await click(words.copyPart(line.line ?? ''));
    expect(opened.draftSession.copy).toHaveBeenCalledExactlyOnceWith(id(), line.copy);
  });

  it('puts the better line in with a key, but not a second while one is on its way', async () => {
    await press('u');
    expect(opened.draftSession.replace).not.toHaveBeenCalled();
    await type(wall);
    await press('u');
    expect(opened.draftSession.replace).toHaveBeenCalledExactlyOnceWith(id(), better());
    await act(() => opened.drafts.deliver(id(), { kind: 'replacing' }));
    await press('u');
    expect(opened.draftSession.replace).toHaveBeenCalledOnce();
    expect(buttonOf(words.draft.takeThis(better().line ?? '')).disabled).toBe(true);
  });

  it('is silent about a check the agent does not want here, until that is undone', async () => {
    await type(wall);
    await click(words.draft.muteThis(reasons.C17.name));
    expect(card()?.dataset.check).not.toBe('C17');
    expect(textOf('draft')).toContain(words.draft.muted(1));
    await click(words.draft.undoThis(reasons.C17.name));
    expect(card()?.dataset.check).toBe('C17');
    expect(textOf('draft')).not.toContain(words.draft.muted(1));
  });

  it('keeps the focus in the section when what has it goes, and takes it from nobody', async () => {
    await type(wall);
    expect(document.activeElement).toBe(document.body);
    buttonOf(words.draft.muteThis(reasons.C17.name)).focus();
    await click(words.draft.muteThis(reasons.C17.name));
    expect(document.activeElement?.querySelector('[data-part="draft"]')).not.toBeNull();
  });

  it('has a quiet sign for a draft that misses nothing, and no card', async () => {
    await type(chatOf(opened).advice?.reply ?? '');
    expect(card()).toBeNull();
    expect(textOf('draft')).toContain(words.draft.fine);
    expect(status()).not.toContain(words.draft.fine);
  });

  it.each([
    ['up', wall],
    ['down', null],
  ] as const)('calls it an estimate where the tension goes: %s', async (direction, text) => {
    await type(text ?? chatOf(opened).advice?.reply ?? '');
    const line = document.querySelector<HTMLElement>('[data-direction]');
    expect(line?.dataset.direction).toBe(direction);
    expect(line?.textContent).toContain(words.draft.estimates[direction]);
    const factors = [...(line?.querySelectorAll('li') ?? [])];
    expect(factors.length).toBeGreaterThanOrEqual(2);
    expect(factors.length).toBeLessThanOrEqual(3);
    expect(line?.textContent).not.toMatch(/\d/);
  });

  it('has no estimate where nothing speaks for one', async () => {
    await opened.show([messageFrom('customer', 'Thank you so much, it is here now!')]);
    await type('You are very welcome, Anna.');
    expect(textOf('draft')).toContain(words.draft.heading);
    expect(document.querySelector('[data-direction]')).toBeNull();
  });

  const refusals = Object.keys(words.draft.refusals) as ReplaceRefusal[];
  it.each(refusals)('says why nothing was replaced, with the line to copy: %s', async (why) => {
    await type(wall);
    await act(() => opened.drafts.deliver(id(), { kind: 'refused', why, text: 'A better line.' }));
    expect(status()).toBe(words.draft.refusals[why]);
    expect(textOf('draft-outcome')).toContain(words.draft.refusals[why]);
    expect(document.querySelector('textarea')?.value).toBe('A better line.');
    expect(document.activeElement).toBe(document.body);
    await click(words.copy);
    expect(opened.draftSession.copy).toHaveBeenCalledExactlyOnceWith(id(), 'A better line.');
  });

  it('tells a screen reader of a finding once, and that there is none any more', async () => {
    await type(wall);
    expect(status()).toBe(words.draft.announce(reasons.C17.name));
    await type(`${wall} `);
    expect(status()).toBe(words.draft.announce(reasons.C17.name));
    await type(chatOf(opened).advice?.reply ?? '');
    expect(status()).toBe(words.draft.fine);
  });

  it.each([
    ['the box is empty', () => type('')],
    ['the box is set to a note', () => type(wall, { mode: 'note' })],
    ['no box can be seen', () => act(async () => opened.drafts.take({ kind: 'no-box' }))],
    [
      'the chat is paused',
      () => act(() => opened.store.change(id(), (chat) => ({ ...chat, isPaused: true }))),
    ],
  ])('is not there while %s', async (_when, happen) => {
    await type(wall);
    await happen();
    expect(document.querySelector('[data-part="draft"]')).toBeNull();
  });

  it('stays when the advice is put away', async () => {
    await type(wall);
    await press('Escape');
    expect(card()?.dataset.check).toBe('C17');
  });

  it.each(languages)('speaks %s', async (language) => {
    const own = await loadCheckReasons(language);
    await act(async () =>
      opened.settings.setState({ settings: { ...defaultSettings, language }, isUnsaved: false }),
    );
    await type(wall);
    await vi.waitFor(() => expect(card()?.querySelector('h3')?.textContent).toBe(own.C17.name));
    expect(textOf('draft')).toContain(dictionaries[language].draft.heading);
  });
});
