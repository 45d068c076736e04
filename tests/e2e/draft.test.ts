import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Span } from '../../lib/transcript/types.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import {
  ask,
  leaveDraftsAlone,
  openDraftLine,
  receivedFrom,
  replaceWords,
  waitForDraft,
} from '../../scripts/support/draft-line.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { randomFrom } from '../../scripts/walks/random.ts';
import { launch } from '../support/launch.ts';
import {
  editors,
  type Helpdesk,
  markedWords,
  openTickets,
  pasteAsAgent,
  stateOf,
  undo,
  zendesk,
} from '../support/reply-boxes.ts';

// What the functions that run in the helpdesk page find there: the replica, and the times of keys.
declare const helpdesk: Helpdesk;
declare const keys: number[];

const draft = 'Hello Maria,\n\nwe can not do that.\nThere is nothing I can do 🙂.\nRobin';

let attune: AttuneBrowser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  attune = await launch({ site: replicaSite });
  page = await attune.openPage(zendesk.address);
  panel = await attune.openPanel(page);
  await leaveDraftsAlone(panel);
});

afterAll(() => attune?.close());

describe.each(editors)('the draft in $editor', ({ editor, where, plan }) => {
  const { conversation } = where;
  const isField = editor.startsWith('a textarea');

  beforeEach(async () => {
    await page.goto(where.address, { waitUntil: 'load' });
    await page.evaluate(openTickets, plan);
    await openDraftLine(panel);
    await page.bringToFront();
  });

  /** Puts a draft into the box with a caret in it, and waits until the panel knows. */
  const write = async (text: string): Promise<void> => {
    await page.evaluate((text) => {
      helpdesk.setDraft(1, text);
      helpdesk.setCaret(1, 0);
    }, text);
    await waitForDraft(panel, text);
  };
  const spanOf = (words: string, text = draft): Span => [
    text.indexOf(words),
    text.indexOf(words) + words.length,
  ];

  it('is told when typing has paused, and not before', async () => {
    const began = await page.evaluate(() => {
      const now = Date.now(); // to move the caret is a sign of typing too
      helpdesk.setCaret(1, 0);
      Object.assign(globalThis, { keys: [] });
      document.addEventListener('keydown', () => keys.push(Date.now()), true);
      return now;
    });
    const text = 'there is nothing I can do for you now';
    await page.keyboard.type(text, { delay: 80 });
    await waitForDraft(panel, text);
    const typed = await page.evaluate(() => keys);
    const told = (await receivedFrom(panel)).flatMap(({ at, report }) =>
      report.kind === 'draft' && report.text !== '' ? [{ at, count: report.text.length }] : [],
    );
    for (const { at, count } of told) {
      const last = typed[count - 1] ?? 0;
      expect(at - last >= 295 || at - began >= 1_995).toBe(true);
    }
    expect(told.length).toBeLessThan(text.length / 4);
  });

  it('is told when it changes without a key, and when the box is that of another ticket', async () => {
    await write(draft);
    await page.evaluate(() => helpdesk.openTicket(2));
    await waitForDraft(panel, 'Dear Tom,');
    const last = (await receivedFrom(panel)).at(-1);
    expect(last?.report).toMatchObject({ conversation: conversation.replace(/1$/, '2'), pastedWords: 0 });
  });

  it('has its words marked until it changes', async () => {
    await write(draft);
    const spans = [spanOf('not'), spanOf('that.\nThere is nothing')];
    await ask(panel, { kind: 'mark', conversation, text: draft, spans });
    if (isField) return;
    await page.waitForFunction(() => CSS.highlights.has('attune-draft'));
    expect(await page.evaluate(markedWords)).toEqual(['not', 'that.There is nothing']);
    await page.evaluate(() => helpdesk.setCaret(1, 0));
    await page.keyboard.type('x');
    await page.waitForFunction(() => !CSS.highlights.has('attune-draft'));
    await waitForDraft(panel, `x${draft}`);
    expect(await page.evaluate(markedWords)).toEqual([]);
  });

  it('has nothing marked for a draft it is not any more', async () => {
    await write(draft);
    await ask(panel, { kind: 'mark', conversation, text: `${draft} `, spans: [[0, 5]] });
    await ask(panel, { kind: 'mark', conversation, text: draft, spans: [] });
    await write('Hello again');
    expect(await page.evaluate(markedWords)).toEqual([]);
  });

  const replacements: readonly (readonly [title: string, words: string, put: string])[] = [
    ['a word', 'not', 'gladly'],
    ['the first word', 'Hello', 'Dear'],
    ['the last word', 'Robin', 'Your Robin'],
    ['a whole line', 'we can not do that.', 'I will see to it & call you at 5 <today>.'],
    ['words of two paragraphs', 'that.\nThere is nothing I', 'this, and this is what I'],
    ['words around an empty line', 'Maria,\n\nwe', 'Maria, we'],
    ['words with an emoji', 'nothing I can do 🙂', 'this'],
    ['one line by two', 'There is nothing I can do 🙂.', 'I looked.\nIt is here.'],
  ];
  it.each(replacements)('has %s replaced, in one step of undo', async (_title, words, put) => {
    await write(draft);
    const before = await stateOf(page);
    await panel.bringToFront();
    const outcome = await replaceWords(panel, { conversation, text: draft, span: spanOf(words), put });
    expect(outcome).toEqual({ kind: 'replaced' });
    const after = await stateOf(page);
    const meant = draft.replace(words, put);
    expect(comparable(after.draft)).toBe(comparable(meant));
    expect({ ...after, draft: '' }).toEqual({ ...before, draft: '' });
    await waitForDraft(panel, after.draft);
    await undo(page);
    expect(await stateOf(page)).toEqual(before);
  });

  it('loses nothing when twenty words are replaced one after another', async () => {
    const random = randomFrom(20_417);
    let text = 'I see that the parcel\nis not here. I am sorry\n\nand I will send a new one today.';
    await write(text);
    await panel.bringToFront();
    for (let round = 0; round < 20; round += 1) {
      const words = [...text.matchAll(/\S+/g)];
      const word = words[random.below(words.length)];
      const span = [word?.index ?? 0, (word?.index ?? 0) + (word?.[0].length ?? 0)] as const;
      const put = `word${round}`;
      expect(await replaceWords(panel, { conversation, text, span, put })).toEqual({ kind: 'replaced' });
      text = text.slice(0, span[0]) + put + text.slice(span[1]);
      expect((await stateOf(page)).draft).toBe(text);
    }
  });

  const refusals = [
    {
      title: 'the draft has changed meanwhile',
      prepare: () => helpdesk.setDraft(1, 'Hello Maria, one moment.'),
      why: 'changed',
    },
    { title: 'another ticket has been opened since', prepare: () => helpdesk.openTicket(2), why: 'changed' },
    {
      title: 'the editor takes no paste',
      prepare: () => {
        helpdesk.faults.ignorePaste = 'always';
      },
      why: 'not-proved',
    },
  ];
  it.each(refusals)('is left as it is when $title', async ({ prepare, why }) => {
    await write(draft);
    await page.evaluate(prepare);
    const before = await stateOf(page);
    await panel.bringToFront();
    const request = { conversation, text: draft, span: spanOf('not'), put: 'gladly' };
    expect(await replaceWords(panel, request)).toEqual({ kind: 'refused', why });
    expect(await stateOf(page)).toEqual(before);
    expect(await page.evaluate(() => String(document.getSelection()))).toBe('');
  });

  it('has the words of a paste counted until the box is empty', async () => {
    await page.evaluate(() => helpdesk.setCaret(1, 0));
    await pasteAsAgent(page, 'five words that were pasted');
    await waitForDraft(panel, 'five words that were pasted');
    expect((await receivedFrom(panel)).at(-1)?.report).toMatchObject({ pastedWords: 5 });
    await page.evaluate(() => helpdesk.setDraft(1, ''));
    await waitForDraft(panel, '');
    expect((await receivedFrom(panel)).at(-1)?.report).toMatchObject({ pastedWords: 0 });
  });
});

/** White space at the seams may be of another kind. */
function comparable(text: string): string {
  return text.replace(/\s+/g, ' ');
}
