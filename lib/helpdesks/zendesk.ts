import type { PageTime } from '../transcript/page-time.ts';
import type { Row } from '../transcript/thread.ts';
import type { ComposerMode, ConversationId, Role } from '../transcript/types.ts';
import type { PageText } from './page-text.ts';
import { firstVisible, joinWays, nameIn, outermost, wordsOf } from './row-words.ts';
import type { Composer, Helpdesk, NothingToRead, ShownConversation } from './types.ts';
import { noteLabels, replyLabels, type ZendeskPart, zendeskSelectors } from './zendesk-selectors.ts';

const joined = joinWays<ZendeskPart>(zendeskSelectors);

const anyBody = `${joined.body}, ${joined.file}, ${joined.recording}`;

const saysNote = beginning(noteLabels);
const saysReply = beginning(replyLabels);

/** Zendesk's Agent Workspace. */
export const zendesk: Helpdesk = {
  shown,
  rows,
  readRow,
  locate: (row) => textOf(row, bodiesOf(row)),
  isPartial,
  requester: ({ pane }) => nameIn(first('requester', layoutOf(pane)), joined),
  composer,
  switchAttributes: ['data-is-active', 'data-entity-is-selected', 'aria-selected', 'aria-current'],
};

/**
 * All open tickets stay mounted in the same place, the others invisible. The address names the ticket; besides, the
 * page must mark it as active and show it or have its tab selected; where it marks nothing, it must show it.
 */
function shown(page: Document, address: string): ShownConversation | NothingToRead {
  const { hostname, pathname } = new URL(address);
  const ticket = /^\/agent\/(?:tickets|workspaces)\/(\d+)/.exec(pathname)?.[1];
  if (!ticket) return 'no-conversation';
  const pane = panesOf(ticket, page).find((candidate) => isShown(candidate, ticket, page));
  const list = pane && bestList(pane);
  if (!pane || !list) return 'cannot-read';
  const id = `zendesk:${hostname.split('.')[0]}:${ticket}` as ConversationId;
  return { id, pane, list };
}

function bestList(pane: Element): Element | null {
  const way = zendeskSelectors.list.find((css) => pane.querySelector(css));
  return way ? pane.querySelector(way) : null;
}

function panesOf(ticket: string, page: Document): readonly Element[] {
  const ways = zendeskSelectors.pane.map((css) => page.querySelectorAll(css.replace('ID', ticket)));
  return [...(ways.find((found) => found.length > 0) ?? [])];
}

function isShown(pane: Element, ticket: string, page: Document): boolean {
  const active = layoutOf(pane).getAttribute('data-is-active');
  const isVisible = pane.checkVisibility({ visibilityProperty: true });
  const isSelected = firstOf(ticket, 'selectedTab', page) !== null;
  if (active !== null) return active === 'true' && (isVisible || isSelected);
  return isVisible;
}

function layoutOf(pane: Element): Element {
  return pane.closest(joined.layout) ?? pane;
}

/** What loads older messages stands above the first of them, before the list or in it: a long log need not be searched. */
function isPartial({ list }: ShownConversation): boolean {
  const inside = [...list.children].slice(0, 3).filter((child) => !child.matches(joined.row));
  const above = [list.previousElementSibling, list.previousElementSibling?.previousElementSibling];
  return [...inside, ...above].some(
    (top) => top && (top.matches(joined.older) || top.querySelector(joined.older) !== null),
  );
}

function rows({ list }: ShownConversation, after?: Element): readonly Element[] {
  const way = zendeskSelectors.row.find((css) => list.querySelector(css) !== null);
  const css = way ? `${way}, ${joined.event}` : joined.event;
  if (!after) return [...list.querySelectorAll(css)];
  const found: Element[] = [];
  for (let next = after.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches(css)) found.push(next);
    found.push(...next.querySelectorAll(css));
  }
  return found;
}

function readRow(row: Element, { list }: ShownConversation): Row | null {
  const bubble = first('bubble', row);
  if (isHidden(row) || isHidden(bubble)) return null; // some rows stand twice in the log
  const bodies = bodiesOf(row);
  const sender = first('sender', row);
  // A line the system wrote has no writer and no body, in a log whose other rows do have bodies.
  const isSystem = !sender && bodies.length === 0 && first('body', list) !== null;
  return {
    id: row.getAttribute('data-comment-id'),
    role: roleOf(row, bubble, isSystem),
    author: nameIn(sender, joined),
    time: timeOf(row),
    text: textOf(row, bodies).text,
  };
}

function isHidden(element: Element | null): boolean {
  return element?.getAttribute('aria-hidden') === 'true';
}

const roles: Readonly<Record<string, Role>> = {
  'end-user': 'customer',
  agent: 'agent',
  bot: 'bot',
};

function roleOf(row: Element, bubble: Element | null, isSystem: boolean): Role {
  const type = bubble?.getAttribute('type');
  const isNote = type === 'internal' || first('noteTag', row) || saysNote(row.getAttribute('aria-label'));
  if (isNote) return 'note';
  if (isSystem) return 'system';
  if (type) return roles[type] ?? 'unknown';
  return first('agentBadge', row) ? 'agent' : 'unknown';
}

function timeOf(row: Element): PageTime | null {
  const time = first('time', row);
  return time && { moment: time.getAttribute('datetime'), label: time.textContent.trim() || null };
}

function textOf(row: Element, bodies: readonly Element[]): PageText {
  const roots = bodies.length > 0 ? bodies : [first('bubble', row) ?? row];
  return wordsOf(row, roots, first('fromMail', row) !== null, joined);
}

/** Bodies, files and recordings of a row in page order, each once. */
function bodiesOf(row: Element): readonly Element[] {
  return outermost(row, anyBody);
}

/** The visible composer beside the conversation; none is ever taken from another ticket. */
function composer({ id, pane }: ShownConversation): Composer | null {
  const scope = layoutOf(pane);
  const ticket = id.slice(id.lastIndexOf(':') + 1);
  const editable = firstVisible(scope, zendeskSelectors.editable);
  return editable && { editable, mode: modeOf(editable, scope, ticket) };
}

function modeOf(editable: Element, scope: Element, ticket: string): ComposerMode {
  const channel = firstOf(ticket, 'channel', scope)?.getAttribute('data-channel');
  if (channel) return channel === 'internal' ? 'note' : 'reply';
  const label = editable.getAttribute('aria-label');
  if (first('noteChosen', scope) || saysNote(label)) return 'note';
  const isChat = editable.matches(joined.plainEditable);
  return isChat || saysReply(label) ? 'reply' : 'unknown';
}

/** A check whether a label begins with one of these words. */
function beginning(words: readonly string[]): (label: string | null | undefined) => boolean {
  const pattern = new RegExp(`^\\s*(?:${words.join('|')})`, 'i');
  return (label) => pattern.test(label ?? '');
}

/** The first element of a part in page order, as its ways seldom lead to different ones. */
function first(part: ZendeskPart, root: ParentNode): Element | null {
  return root.querySelector(joined[part]);
}

/** The first element of a part whose selectors name the ticket. */
function firstOf(ticket: string, part: ZendeskPart, root: ParentNode): Element | null {
  const css = joined[part].replaceAll('ID', ticket);
  return root.querySelector(css);
}
