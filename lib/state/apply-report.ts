import type { PageUpdate } from '../browser/panel-port.ts';
import type { Transcript } from '../transcript/types.ts';

/** What a page shows, as far as the panel has been told. */
type PageContent =
  | { readonly kind: 'unread' }
  | { readonly kind: 'none'; readonly why: 'no-conversation' | 'cannot-read' }
  | { readonly kind: 'chat'; readonly transcript: Transcript };

/** One helpdesk tab, seen from the panel. */
export interface PageView {
  readonly content: PageContent;
  /** Number of the last update taken in. */
  readonly sequence: number;
  /** How often running the line to the page broke; 0 while it holds. */
  readonly failures: number;
}

/** A page nothing has been heard of yet. */
export const unreadPage: PageView = { content: { kind: 'unread' }, sequence: 0, failures: 0 };

/** Takes in what a page tells. Null when the update does not follow on the last one: then a snapshot must be asked for. */
export function applyReport(page: PageView, update: PageUpdate): PageView | null {
  const content = update.kind === 'change' ? changed(page, update) : contentOf(update);
  return content && { content, sequence: update.sequence, failures: 0 };
}

type Change = Extract<PageUpdate, { readonly kind: 'change' }>;

function contentOf(update: Exclude<PageUpdate, Change>): PageContent {
  if (update.kind === 'none') return { kind: 'none', why: update.why };
  return { kind: 'chat', transcript: update.transcript };
}

function changed(page: PageView, change: Change): PageContent | null {
  const { content } = page;
  if (content.kind !== 'chat' || !follows(page.sequence, content.transcript, change)) return null;
  const transcript: Transcript = {
    conversation: change.conversation,
    customer: change.customer,
    messages: [...content.transcript.messages.slice(0, change.from), ...change.messages],
    health: change.health,
  };
  return { kind: 'chat', transcript };
}

function follows(sequence: number, transcript: Transcript, change: Change): boolean {
  return (
    change.sequence === sequence + 1 &&
    change.conversation === transcript.conversation &&
    change.from <= transcript.messages.length
  );
}
