import type { Page } from 'puppeteer-core';
import type { ConversationId } from '../../lib/transcript/types.ts';

/** The parts of the replica's API that tests of the reply box use. */
export interface Helpdesk {
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

// What the functions that run in the helpdesk page find there: the replica, and the replies that went out.
declare const helpdesk: Helpdesk;
declare const sent: object[];

export const zendesk = {
  address: 'https://acme.zendesk.com/agent/tickets/1',
  conversation: 'zendesk:acme:1' as ConversationId,
};
export const intercom = {
  address: 'https://app.intercom.com/a/inbox/abc123/inbox/conversation/1',
  conversation: 'intercom:abc123:1' as ConversationId,
};

/** Every kind of reply box, with the page that has it and what the replica needs to know to show it. */
export const editors = [
  { editor: 'CKEditor, plain', where: zendesk, plan: { channel: 'native_messaging' } },
  { editor: 'CKEditor, rich', where: zendesk, plan: { channel: 'web' } },
  { editor: 'ProseMirror', where: intercom, plan: { composer: 'rich' } },
  { editor: 'a textarea of React', where: intercom, plan: { composer: 'textarea' } },
] as const;

/** Runs in the page: two tickets, the first in front, the second with a draft of its own. */
export async function openTickets(plan: object): Promise<void> {
  const messages = [{ type: 'end-user', author: 'Maria Jansen', text: 'It says delivered. It is not here.' }];
  await helpdesk.addTicket({ id: 1, requester: 'Maria Jansen', subject: 'Parcel', ...plan, messages });
  await helpdesk.addTicket({ id: 2, requester: 'Tom Baker', subject: 'Refund', ...plan, messages });
  helpdesk.setDraft(2, 'Dear Tom,');
  Object.assign(globalThis, { sent: [] });
  helpdesk.onSend((reply) => sent.push(reply));
}

/** What may change in the page, and what must not. */
export interface PageState {
  readonly draft: string;
  readonly otherDraft: string;
  readonly sent: number;
  readonly rows: number;
}

/** What stands in the page now. */
export function stateOf(page: Page): Promise<PageState> {
  return page.evaluate(() => ({
    draft: helpdesk.draft(1),
    otherDraft: helpdesk.draft(2),
    sent: sent.length,
    rows: document.querySelectorAll('article, [data-part-group-id]').length,
  }));
}

/** Runs in the page: the words marked in the draft. */
export function markedWords(): string[] {
  return [...(CSS.highlights.get('attune-draft') ?? [])].map(String);
}

/** The agent takes the last step back. */
export async function undo(page: Page): Promise<void> {
  await page.bringToFront();
  await pressWithControl(page, 'z');
}

/** The agent pastes into the first box: a text is put into a field of its own, cut there and pasted with the keys. */
export async function pasteAsAgent(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const field = document.createElement('textarea');
    field.id = 'own-field';
    field.value = text;
    document.body.append(field);
    field.select();
  }, text);
  await pressWithControl(page, 'x');
  await page.evaluate(() => {
    document.querySelector('#own-field')?.remove();
    helpdesk.setCaret(1, 0);
  });
  await pressWithControl(page, 'v');
}

async function pressWithControl(page: Page, key: 'v' | 'x' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
