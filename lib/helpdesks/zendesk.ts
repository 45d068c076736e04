import type { Row } from '../transcript/thread.ts';
import type { ComposerMode, ConversationId, Role } from '../transcript/types.ts';
import type { PageText } from './page-text.ts';
import {
  firstVisible,
  isVisible,
  joinWays,
  nameIn,
  outermost,
  timeIn,
  wordRules,
  wordsOf,
} from './row-words.ts';
import type { Composer, Helpdesk, NothingToRead, ShownConversation } from './types.ts';
import { noteLabels, replyLabels, type ZendeskPart, zendeskSelectors } from './zendesk-selectors.ts';

const joined = joinWays<ZendeskPart>(zendeskSelectors);
const rules = wordRules(joined.leaveOut, joined.file, joined.quote);
const anyBody = `${joined.body}, ${joined.file}, ${joined.recording}`;

const saysNote = beginning(noteLabels);
const saysReply = beginning(replyLabels);

/** Zendesk's Agent Workspace. */
export const zendesk: Helpdesk = {
  shown,
  rows,
  readRow,
  locate,
  isPartial,
  requester: ({ pane }) => nameIn(first('requester', layoutOf(pane)), rules.all),
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
  const ways = zendeskSelectors.pane.map((css) => css.replace('ID', ticket));
  const panes = [...page.querySelectorAll(wayTo(ways, page))];
  const pane = panes.find((each) => isShown(each, ticket, page));
  const list = pane?.querySelector(wayTo(zendeskSelectors.list, pane));
  if (!pane || !list) return 'cannot-read';
  const id = `zendesk:${hostname.split('.')[0]}:${ticket}` as ConversationId;
  return { id, pane, list };
}

/** The best of several ways that leads to anything. */
function wayTo(ways: readonly string[], root: ParentNode): string {
  return ways.find((css) => root.querySelector(css)) ?? ':not(*)';
}

function isShown(pane: Element, ticket: string, page: Document): boolean {
  const active = layoutOf(pane).getAttribute('data-is-active');
  if (active !== null && active !== 'true') return false;
  const isSelected = active !== null && firstOf(ticket, 'selectedTab', page) !== null;
  return isSelected || isVisible(pane);
}

function layoutOf(pane: Element): Element {
  return pane.closest(joined.layout) ?? pane;
}

/** What loads older messages stands above the first of them, before the list or in it: a long log need not be searched. */
function isPartial({ list }: ShownConversation): boolean {
  const top = list.firstElementChild;
  const inside = [top, top?.nextElementSibling, top?.nextElementSibling?.nextElementSibling];
  const above = [list.previousElementSibling, list.previousElementSibling?.previousElementSibling];
  return [...inside.filter((child) => !child?.matches(joined.row)), ...above].some(
    (each) => each && (each.matches(joined.older) || each.querySelector(joined.older)),
  );
}

function rows({ list }: ShownConversation, after?: Element): readonly Element[] {
  const css = `${wayTo(zendeskSelectors.row, list)}, ${joined.event}`;
  if (!after) return [...list.querySelectorAll(css)];
  const found: Element[] = [];
  for (let next = after.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches(css)) found.push(next);
    found.push(...next.querySelectorAll(css));
  }
  return found;
}

function readRow(row: Element, { list }: ShownConversation): Row | null {
  const bubble = bubbleOf(row);
  if (isHidden(row) || isHidden(bubble)) return null; // some rows stand twice in the log
  const bodies = bodiesOf(bubble);
  const sender = first('sender', row);
  // A line the system wrote has no writer and no body, in a log whose other rows do have bodies.
  const isSystem = !sender && bodies.length === 0 && first('body', list) !== null;
  return {
    id: row.getAttribute('data-comment-id'),
    role: roleOf(row, bubble, isSystem),
    author: nameIn(sender, rules.all),
    time: timeIn(first('time', row)),
    text: textOf(bubble, bodies).text,
  };
}

function locate(row: Element): PageText {
  const bubble = bubbleOf(row);
  return textOf(bubble, bodiesOf(bubble));
}

/** What holds the words of a row: its bubble, or the row itself where it has none. */
function bubbleOf(row: Element): Element {
  return first('bubble', row) ?? row;
}

function isHidden(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true';
}

const roles: Readonly<Record<string, Role>> = {
  'end-user': 'customer',
  agent: 'agent',
  bot: 'bot',
};

function roleOf(row: Element, bubble: Element, isSystem: boolean): Role {
  const type = bubble.getAttribute('type');
  const isNote = type === 'internal' || first('noteTag', row) || saysNote(row);
  if (isNote) return 'note';
  if (isSystem) return 'system';
  if (type) return roles[type] ?? 'unknown';
  return first('agentBadge', row) ? 'agent' : 'unknown';
}

function textOf(bubble: Element, bodies: readonly Element[]): PageText {
  return wordsOf(bubble, bodies, isMail, rules);
}

function isMail(bubble: Element): boolean {
  return first('fromMail', bubble) !== null;
}

/** Bodies, files and recordings of a bubble in page order, each once. */
function bodiesOf(bubble: Element): readonly Element[] {
  return outermost(bubble, anyBody);
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
  if (first('noteChosen', scope) || saysNote(editable)) return 'note';
  const isChat = editable.matches(joined.plainEditable);
  return isChat || saysReply(editable) ? 'reply' : 'unknown';
}

/** A check whether the label of an element begins with one of these words. */
function beginning(words: readonly string[]): (labelled: Element) => boolean {
  const pattern = new RegExp(`^\\s*(?:${words.join('|')})`, 'i');
  return (labelled) => pattern.test(labelled.getAttribute('aria-label') ?? '');
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
