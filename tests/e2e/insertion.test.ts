import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InsertOutcome, InsertRefusal } from '../../lib/editors/types.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { launch } from '../support/launch.ts';
import {
  editors,
  type Helpdesk,
  intercom,
  openTickets,
  stateOf,
  undo,
  zendesk,
} from '../support/reply-boxes.ts';

/** Blank lines, what means something in markup, and letters outside the basic plane. */
const text = 'I see it: the parcel says "delivered".\n\nI can send <a new one> today & call you 🙂';
const signature = 'Kind regards,\nRobin';

// The replica, which the functions that run in the helpdesk page find there.
declare const helpdesk: Helpdesk;

/** A situation that a reply is put into. It is made in the helpdesk page, with ticket 1 in front and 2 mounted. */
interface Situation {
  readonly title: string;
  readonly prepare: () => void | Promise<void>;
  readonly draft: string;
  /** False where the page itself has thrown the history of the editor away. */
  readonly undoes?: false;
}

/** A situation in which nothing must be put in. */
interface Refusal extends Omit<Situation, 'draft' | 'undoes'> {
  readonly why: InsertRefusal;
  /** Editors this can happen in. @default all */
  readonly only?: readonly string[];
  /** Whether the agent has said that the box reaches the customer. @default true */
  readonly modeConfirmed?: boolean;
}

const zendeskEditors = ['CKEditor, plain', 'CKEditor, rich'];
const intercomEditors = ['ProseMirror', 'a textarea of React'];

const insertions: readonly Situation[] = [
  { title: 'an empty box', prepare: () => {}, draft: text },
  {
    title: 'a draft with a signature that was never clicked into',
    prepare: () => helpdesk.setDraft(1, '\n\nKind regards,\nRobin'),
    draft: `\n\n${signature}\n${text}`,
  },
  {
    title: 'the caret between a greeting and a signature',
    prepare: () => {
      helpdesk.setDraft(1, 'Hello Maria,\n\nKind regards,\nRobin');
      helpdesk.setCaret(1, 13);
    },
    draft: `Hello Maria,\n${text}\n${signature}`,
  },
  {
    title: 'the caret at the end of a greeting',
    prepare: () => {
      helpdesk.setDraft(1, 'Hello Maria,\n\nKind regards,\nRobin');
      helpdesk.setCaret(1, 12);
    },
    draft: `Hello Maria,\n${text}\n\n${signature}`,
  },
  {
    title: 'the caret in the middle of a line',
    prepare: () => {
      helpdesk.setDraft(1, 'Hello Maria, one moment.');
      helpdesk.setCaret(1, 12);
    },
    draft: `Hello Maria,\n${text}\n one moment.`,
  },
  {
    title: 'a draft the agent has selected as a whole',
    prepare: () => {
      helpdesk.setDraft(1, 'Hello Maria,');
      helpdesk.setCaret(1, 0, 12);
    },
    draft: `Hello Maria,\n${text}`,
  },
  {
    title: 'a selection that has gone to the log since',
    prepare: async () => {
      helpdesk.setDraft(1, 'Hello Maria,\n\nKind regards,\nRobin');
      helpdesk.setCaret(1, 12);
      await new Promise((told) => document.addEventListener('selectionchange', told, { once: true }));
      (document.activeElement as HTMLElement).blur();
      const message = document.querySelector(
        '[data-test-id="omni-log-message-content"], .intercom-interblocks',
      );
      if (message) document.getSelection()?.selectAllChildren(message);
    },
    draft: `Hello Maria,\n${text}\n\n${signature}`,
  },
  {
    title: 'a caret whose draft has been replaced since',
    prepare: async () => {
      helpdesk.setDraft(1, 'Hello Maria,');
      helpdesk.setCaret(1, 5);
      await new Promise((told) => document.addEventListener('selectionchange', told, { once: true }));
      (document.activeElement as HTMLElement).blur();
      helpdesk.setDraft(1, 'Kind regards,\nRobin');
    },
    draft: `${signature}\n${text}`,
  },
  {
    title: 'a hidden second box that had the focus last',
    prepare: () => {
      helpdesk.openTicket(2);
      helpdesk.setCaret(2, 4);
      helpdesk.openTicket(1);
    },
    draft: text,
  },
  {
    title: 'a box that the page replaces while it takes the text',
    prepare: async () => {
      helpdesk.setDraft(1, 'Hello Maria,');
      await helpdesk.replaceEditorDuringInsert(1, 'keeping');
    },
    draft: `Hello Maria,\n${text}`,
    undoes: false,
  },
  {
    title: 'a box that the page replaces without the text',
    prepare: async () => {
      helpdesk.setDraft(1, 'Hello Maria,');
      await helpdesk.replaceEditorDuringInsert(1, 'losing');
    },
    draft: `Hello Maria,\n${text}`,
  },
  {
    title: 'a box that ignores the first paste',
    prepare: () => {
      helpdesk.setDraft(1, 'Hello Maria,');
      helpdesk.faults.ignorePaste = 'once';
    },
    draft: `Hello Maria,\n${text}`,
  },
];

const refusals: readonly Refusal[] = [
  {
    title: 'the box writes a note',
    prepare: () => helpdesk.setChannel(1, 'internal'),
    why: 'note-mode',
    only: zendeskEditors,
  },
  {
    title: 'nobody has said yet whether the box reaches the customer',
    prepare: () => helpdesk.setDraft(1, 'Hello Maria,'),
    why: 'mode-unknown',
    only: intercomEditors,
    modeConfirmed: false,
  },
  {
    title: 'the box has no room for the text',
    prepare: () => {
      helpdesk.setDraft(1, 'Hello Maria,');
      document.querySelector('textarea')?.setAttribute('maxlength', '60');
    },
    why: 'too-long',
    only: ['a textarea of React'],
  },
  {
    title: 'another ticket has been opened since',
    prepare: () => helpdesk.openTicket(2),
    why: 'conversation-changed',
  },
  {
    title: 'the box ignores every paste',
    prepare: () => {
      helpdesk.faults.ignorePaste = 'always';
    },
    why: 'ignored',
  },
  {
    title: 'the ticket has no box',
    prepare: () =>
      document.querySelector('[data-test-id="editor-view"], .inbox2__composer__container')?.remove(),
    why: 'no-composer',
  },
];

let attune: AttuneBrowser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  attune = await launch({ site: replicaSite });
  page = await attune.openPage(zendesk.address);
  panel = await attune.openPanel(page);
});

afterAll(() => attune?.close());

describe.each(editors)('inserting into $editor', ({ editor, where, plan }) => {
  beforeEach(async () => {
    await page.goto(where.address, { waitUntil: 'load' });
    await page.evaluate(openTickets, plan);
    await connect(panel);
    await page.bringToFront();
  });

  const insertHere = (modeConfirmed = where === intercom) =>
    insert(panel, { conversation: where.conversation, text, modeConfirmed });

  it.each(insertions)('puts it in once: $title', async ({ prepare, draft, undoes = true }) => {
    await page.evaluate(prepare);
    const before = await stateOf(page);
    await panel.bringToFront();
    expect(await insertHere()).toEqual({ kind: 'inserted' });
    expect(await stateOf(page)).toEqual({ ...before, draft });
    if (!undoes) return;
    await undo(page);
    expect(await stateOf(page)).toEqual(before);
  });

  const possible = refusals.filter(({ only }) => !only || only.includes(editor));
  it.each(possible)('refuses: $title', async ({ prepare, why, modeConfirmed }) => {
    await page.evaluate(prepare);
    const before = await stateOf(page);
    await panel.bringToFront();
    expect(await insertHere(modeConfirmed)).toEqual({ kind: 'refused', why });
    expect(await stateOf(page)).toEqual(before);
  });
});

describe.each(editors)('inserting into $editor while the panel has the focus', ({ where, plan }) => {
  it('brings the caret to an editor that the browser does not tell of its focus', async () => {
    await page.goto(where.address, { waitUntil: 'load' });
    await panel.bringToFront();
    await page.evaluate(openTickets, plan);
    await page.evaluate(() => helpdesk.setDraft(1, 'Hello Maria,'));
    await connect(panel);
    expect(await page.evaluate(() => document.hasFocus())).toBe(false);
    const request = { conversation: where.conversation, text, modeConfirmed: where === intercom };
    expect(await insert(panel, request)).toEqual({ kind: 'inserted' });
    expect(await stateOf(page)).toMatchObject({ draft: `Hello Maria,\n${text}`, sent: 0 });
  });
});

type Report = { readonly kind: string; readonly outcome?: InsertOutcome };

interface Port {
  readonly onMessage: { addListener(listener: (report: Report) => void): void };
  postMessage(request: object): void;
}

// What the functions that run in the panel find there.
declare const chrome: {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id: number }[]>;
    connect(tab: number | undefined, options: object): Port;
  };
};
declare const port: Port;

/** Opens a port of its own to the page, as a panel does; resolves with the page's first report. */
function connect(panel: Page): Promise<void> {
  return panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    Object.assign(globalThis, { port: chrome.tabs.connect(tab?.id, { name: 'attune-panel', frameId: 0 }) });
    await new Promise((first) => port.onMessage.addListener(first));
  });
}

/** Asks the page to insert; gives what became of it. */
function insert(panel: Page, request: object): Promise<InsertOutcome | undefined> {
  return panel.evaluate((request) => {
    const answer = new Promise<InsertOutcome | undefined>((resolve) => {
      port.onMessage.addListener(({ kind, outcome }) => kind === 'insert-result' && resolve(outcome));
    });
    port.postMessage({ kind: 'insert', request: 1, ...request });
    return answer;
  }, request);
}
