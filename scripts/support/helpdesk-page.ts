import type { Page } from 'puppeteer-core';
import type { Role } from '../../lib/transcript/types.ts';

/** Who writes, in the words of Zendesk's markup. */
const rowTypes = {
  customer: 'end-user',
  agent: 'agent',
  bot: 'bot',
  note: 'internal',
  system: 'system',
} as const satisfies Partial<Record<Role, string>>;

/** Roles the replica can show. */
type RowRole = keyof typeof rowTypes;

/** One row for the replica. */
export interface Row {
  readonly role: RowRole;
  readonly author: string;
  readonly text: string;
}

/** A ticket, or conversation, for a replica. */
export interface TicketPlan {
  readonly id: string;
  readonly requester: string | ({ readonly name: string } & Readonly<Record<string, string>>);
  /** The language of the helpdesk itself. @default 'en' */
  readonly locale?: string;
  readonly subject: string;
  readonly channel: 'web' | 'native_messaging' | 'internal';
  readonly rows?: readonly Row[];
}

interface ReplicaRow {
  readonly type: (typeof rowTypes)[RowRole];
  readonly author: string;
  readonly text: string;
}

declare global {
  interface Window {
    /** What the replicas in tests/replicas offer to those who drive them. */
    readonly helpdesk: {
      readonly ready: Promise<unknown>;
      addTicket(
        ticket: Omit<TicketPlan, 'rows'> & { readonly messages: readonly ReplicaRow[] },
      ): Promise<void>;
      openTicket(id: string): void;
      closeTicket(id: string): Promise<void>;
      addMessage(id: string, row: ReplicaRow): void;
      addMessages(id: string, rows: readonly ReplicaRow[]): void;
      setTyping(id: string, typing: boolean): void;
      setTheme(theme: 'light' | 'dark'): void;
      setChannel(id: string, channel: TicketPlan['channel']): Promise<void>;
      rerenderList(id: string): void;
      replaceEditor(id: string): Promise<void>;
      replaceEditorDuringInsert(id: string, fate: 'keeping' | 'losing'): Promise<void>;
      draft(id: string): string;
      setDraft(id: string, text: string): void;
      setCaret(id: string, from: number, to?: number): void;
      send(id: string): void;
      onSend(listener: (reply: { readonly text: string }) => void): () => void;
    };
  }
}

/** Opens a ticket in the replica; the one in the page's address becomes the active one. */
export async function addTicket(page: Page, { rows = [], ...ticket }: TicketPlan): Promise<void> {
  const plan = { ...ticket, messages: rows.map(toReplica) };
  await page.evaluate(async (plan) => {
    await window.helpdesk.ready;
    await window.helpdesk.addTicket(plan);
  }, plan);
}

/** Adds one row to a ticket, as if it had just been written. */
export async function addRow(page: Page, ticket: string, row: Row): Promise<void> {
  await page.evaluate((id, row) => window.helpdesk.addMessage(id, row), ticket, toReplica(row));
}

function toReplica({ role, author, text }: Row): ReplicaRow {
  return { type: rowTypes[role], author, text };
}
