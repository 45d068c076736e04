import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationId, Span } from '../../lib/transcript/types.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import {
  ask,
  cutDraftLine,
  leaveDraftsAlone,
  openDraftLine,
  receivedFrom,
  replaceWords,
  waitForDraft,
} from '../../scripts/support/draft-line.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { randomFrom } from '../../scripts/walks/random.ts';
import { launch } from '../support/launch.ts';
import { updateExtension } from '../support/restart.ts';

/** The parts of the replica's API that are used here. */
interface Helpdesk {
  addTicket(ticket: object): Promise<void>;
  openTicket(id: number): void;
  setChannel(id: number, channel: string): Promise<void>;
  draft(id: number): string;
  setDraft(id: number, text: string): void;
  setCaret(id: number, from: number, to?: number): void;
  onSend(listener: (reply: object) => void): void;
  replaceEditorDuringInsert(id: number, fate: 'keeping' | 'losing'): Promise<void>;
  readonly faults: { ignorePaste: 'never' | 'once' | 'always' };
}

// What the functions that run in the helpdesk page find there: the replica, replies that went out, times of keys.
declare const helpdesk: Helpdesk;
declare const sent: object[];
declare const keys: number[];

const zendesk = {
  address: 'https://acme.zendesk.com/agent/tickets/1',
  conversation: 'zendesk:acme:1' as ConversationId,
};
const intercom = {
  address: 'https://app.intercom.com/a/inbox/abc123/inbox/conversation/1',
  conversation: 'intercom:abc123:1' as ConversationId,
};

const editors = [
  { editor: 'CKEditor, plain', where: zendesk, plan: { channel: 'native_messaging' } },
  { editor: 'CKEditor, rich', where: zendesk, plan: { channel: 'web' } },
  { editor: 'ProseMirror', where: intercom, plan: { composer: 'rich' } },
  { editor: 'a textarea of React', where: intercom, plan: { composer: 'textarea' } },
] as const;

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

describe('a note', () => {
  it('is never read, marked or changed', async () => {
    await page.goto(zendesk.address, { waitUntil: 'load' });
    await page.evaluate(openTickets, { channel: 'native_messaging' });
    await openDraftLine(panel);
    await page.bringToFront();
    await page.evaluate(() => helpdesk.setChannel(1, 'internal'));
    await waitForDraft(panel, '', 'note');
    await page.evaluate(() => helpdesk.setCaret(1, 0));
    await page.keyboard.type('a secret');
    const { conversation } = zendesk;
    await ask(panel, { kind: 'mark', conversation, text: 'a secret', spans: [[2, 8]] });
    const request = { conversation, text: 'a secret', span: [2, 8] as const, put: 'word' };
    expect(await replaceWords(panel, request)).toEqual({ kind: 'refused', why: 'note-mode' });
    expect(await page.evaluate(markedWords)).toEqual([]);
    await page.evaluate(() => helpdesk.setChannel(1, 'native_messaging'));
    await waitForDraft(panel, '', 'reply');
    expect(JSON.stringify(await receivedFrom(panel))).not.toContain('secret');
  });
});

describe('the script for drafts', () => {
  const { conversation } = zendesk;
  const text = 'Hello Maria';

  beforeEach(async () => {
    await page.goto(zendesk.address, { waitUntil: 'load' });
    await page.evaluate(openTickets, { channel: 'native_messaging' });
    await openDraftLine(panel);
    await page.bringToFront();
  });

  it('is there once, however often it is brought in', async () => {
    await openDraftLine(panel);
    await page.evaluate((text) => helpdesk.setDraft(1, text), text);
    await waitForDraft(panel, text);
    const told = (await receivedFrom(panel)).map(({ report }) => report);
    expect(told.filter((report) => report.kind === 'draft' && report.text === text)).toHaveLength(1);
  });

  it('takes its marks with it when the last line is cut', async () => {
    await page.evaluate((text) => helpdesk.setDraft(1, text), text);
    await waitForDraft(panel, text);
    await ask(panel, { kind: 'mark', conversation, text, spans: [[0, 5]] });
    await page.waitForFunction(() => CSS.highlights.has('attune-draft'));
    await cutDraftLine(panel);
    await page.waitForFunction(() => !CSS.highlights.has('attune-draft'));
  });

  it('comes back after the extension was updated under the page', async () => {
    await page.evaluate((text) => helpdesk.setDraft(1, text), text);
    await waitForDraft(panel, text);
    await updateExtension(attune);
    panel = await attune.openPanel(page);
    await openDraftLine(panel);
    await waitForDraft(panel, text);
    const request = { conversation, text, span: [0, 5] as const, put: 'Dear' };
    expect(await replaceWords(panel, request)).toEqual({ kind: 'replaced' });
    await waitForDraft(panel, 'Dear Maria');
  });
});

/** Runs in the page: two tickets, the first in front, the second with a draft of its own. */
async function openTickets(plan: object): Promise<void> {
  const messages = [{ type: 'end-user', author: 'Maria Jansen', text: 'It says delivered. It is not here.' }];
  await helpdesk.addTicket({ id: 1, requester: 'Maria Jansen', subject: 'Parcel', ...plan, messages });
  await helpdesk.addTicket({ id: 2, requester: 'Tom Baker', subject: 'Refund', ...plan, messages });
  helpdesk.setDraft(2, 'Dear Tom,');
  Object.assign(globalThis, { sent: [] });
  helpdesk.onSend((reply) => sent.push(reply));
}

/** What may change, and what must not. */
function stateOf(page: Page): Promise<{ draft: string; otherDraft: string; sent: number; rows: number }> {
  return page.evaluate(() => ({
    draft: helpdesk.draft(1),
    otherDraft: helpdesk.draft(2),
    sent: sent.length,
    rows: document.querySelectorAll('article, [data-part-group-id]').length,
  }));
}

/** Runs in the page: the words marked in the draft. */
function markedWords(): string[] {
  return [...(CSS.highlights.get('attune-draft') ?? [])].map(String);
}

/** White space at the seams may be of another kind. */
function comparable(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The agent takes the last step back. */
async function undo(page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** The agent pastes: a text is put into a field of its own, cut there and pasted with the keys. */
async function pasteAsAgent(page: Page, text: string): Promise<void> {
  const press = async (key: 'x' | 'v'): Promise<void> => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  await page.evaluate((text) => {
    const field = document.createElement('textarea');
    field.id = 'own-field';
    field.value = text;
    document.body.append(field);
    field.select();
  }, text);
  await press('x');
  await page.evaluate(() => {
    document.querySelector('#own-field')?.remove();
    helpdesk.setCaret(1, 0);
  });
  await press('v');
}
