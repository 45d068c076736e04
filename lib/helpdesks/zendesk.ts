import { endOfOwnWords } from '../transcript/mail.ts';
import type { PageTime } from '../transcript/page-time.ts';
import type { Row } from '../transcript/thread.ts';
import type { ComposerMode, ConversationId, Role } from '../transcript/types.ts';
import { type PageText, readPageText, type TextRules } from './page-text.ts';
import type { Composer, Helpdesk, NothingToRead, ShownConversation } from './types.ts';
import { noteLabels, replyLabels, type ZendeskPart, zendeskSelectors } from './zendesk-selectors.ts';

/** Zendesk's Agent Workspace. */
export const zendesk: Helpdesk = {
  shown,
  rows,
  readRow,
  locate,
  isPartial,
  requester: ({ pane }) => nameIn(first('requester', layoutOf(pane))),
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
  const list = pane && first('list', pane);
  if (!pane || !list) return 'cannot-read';
  const id = `zendesk:${hostname.split('.')[0]}:${ticket}` as ConversationId;
  return { id, pane, list };
}

function panesOf(ticket: string, page: Document): readonly Element[] {
  const ways = zendeskSelectors.pane.map((css) => page.querySelectorAll(css.replace('ID', ticket)));
  return [...(ways.find((found) => found.length > 0) ?? [])];
}

function isShown(pane: Element, ticket: string, page: Document): boolean {
  const active = layoutOf(pane).getAttribute('data-is-active');
  const isVisible = pane.checkVisibility({ visibilityProperty: true });
  const isSelected = first('selectedTab', page, ticket) !== null;
  if (active !== null) return active === 'true' && (isVisible || isSelected);
  return isVisible;
}

function layoutOf(pane: Element): Element {
  return pane.closest(all('layout')) ?? pane;
}

/** What loads older messages stands above the first of them: a long log need not be searched. */
function isPartial({ list }: ShownConversation): boolean {
  const tops = [list.parentElement, list].flatMap((holder) => [...(holder?.children ?? [])].slice(0, 3));
  const older = all('older');
  return tops.some((top) => top !== list && (top.matches(older) || top.querySelector(older) !== null));
}

function rows({ list }: ShownConversation): readonly Element[] {
  const way = zendeskSelectors.row.find((css) => list.querySelector(css) !== null);
  const css = way ? `${way}, ${all('event')}` : all('event');
  return [...list.querySelectorAll(css)];
}

/** Some rows stand twice in the log, one of them hidden from assistive technology. */
function isDuplicate(row: Element): boolean {
  const isHidden = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true';
  const bubble = first('bubble', row);
  return isHidden(row) || (bubble !== null && isHidden(bubble));
}

function readRow(row: Element, { list }: ShownConversation): Row | null {
  if (isDuplicate(row)) return null;
  const { text } = locate(row);
  return {
    id: row.getAttribute('data-comment-id'),
    role: roleOf(row, list),
    author: nameIn(first('sender', row)),
    time: timeOf(row),
    text,
  };
}

const roles: Readonly<Record<string, Role>> = {
  'end-user': 'customer',
  agent: 'agent',
  bot: 'bot',
  internal: 'note',
};

function roleOf(row: Element, list: Element): Role {
  const bubble = first('bubble', row);
  if (first('noteTag', row) || startsWithOne(noteLabels, row.getAttribute('aria-label'))) return 'note';
  if (row.matches(all('event')) || isSystemLine(row, list)) return 'system';
  const type = bubble?.getAttribute('type');
  if (type) return roles[type] ?? 'unknown';
  return first('agentBadge', row) ? 'agent' : 'unknown';
}

/** A line the system wrote has no writer and no body, in a log whose other rows do have bodies. */
function isSystemLine(row: Element, list: Element): boolean {
  const isSaid = first('sender', row) !== null || bodiesOf(row).length > 0;
  return !isSaid && first('body', list) !== null;
}

function timeOf(row: Element): PageTime | null {
  const time = first('time', row);
  return time && { moment: time.getAttribute('datetime'), label: time.textContent.trim() || null };
}

function nameIn(element: Element | null): string | null {
  return element && (readPageText([element], textRules).text.split('\n')[0]?.trim() || null);
}

const textRules: TextRules = { leaveOut: all('leaveOut'), file: all('file') };
const ownWords: TextRules = { ...textRules, leaveOut: `${all('leaveOut')}, ${all('quote')}` };

/** The writer's own words; of a mail that is only forwarded, what it forwards. */
function locate(row: Element): PageText {
  const bodies = bodiesOf(row);
  const roots = bodies.length > 0 ? bodies : [first('bubble', row) ?? row];
  const own = readPageText(roots, ownWords);
  const text = first('fromMail', row) ? own.text.slice(0, endOfOwnWords(own.text)).trimEnd() : own.text;
  if (text) return { text, pieces: own.pieces };
  const forwarded = first('quote', row);
  return forwarded ? readPageText([forwarded], textRules) : own;
}

/** Bodies, files and recordings of a row in page order, each once. */
function bodiesOf(row: Element): readonly Element[] {
  const bodies: Element[] = [];
  for (const body of row.querySelectorAll(`${all('body')}, ${all('file')}, ${all('recording')}`)) {
    if (!bodies.at(-1)?.contains(body)) bodies.push(body);
  }
  return bodies;
}

/** The visible composer beside the conversation; none is ever taken from another ticket. */
function composer({ id, pane }: ShownConversation): Composer | null {
  const scope = layoutOf(pane);
  const ticket = id.slice(id.lastIndexOf(':') + 1);
  for (const css of zendeskSelectors.editable) {
    const editable = [...scope.querySelectorAll<HTMLElement>(css)].find((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    );
    if (editable) return { editable, mode: modeOf(editable, scope, ticket) };
  }
  return null;
}

function modeOf(editable: Element, scope: Element, ticket: string): ComposerMode {
  const channel = first('channel', scope, ticket)?.getAttribute('data-channel');
  if (channel) return channel === 'internal' ? 'note' : 'reply';
  const label = editable.getAttribute('aria-label');
  if (first('noteChosen', scope) || startsWithOne(noteLabels, label)) return 'note';
  const isChat = editable.matches(all('plainEditable'));
  return isChat || startsWithOne(replyLabels, label) ? 'reply' : 'unknown';
}

function startsWithOne(beginnings: readonly string[], label: string | null): boolean {
  const text = label?.trim().toLowerCase() ?? '';
  return beginnings.some((beginning) => text.startsWith(beginning));
}

function first(part: ZendeskPart, root: ParentNode, ticket = ''): Element | null {
  for (const css of zendeskSelectors[part]) {
    const found = root.querySelector(css.replace('ID', ticket));
    if (found) return found;
  }
  return null;
}

function all(part: ZendeskPart): string {
  return zendeskSelectors[part].join(', ');
}
