import type { Row } from '../transcript/thread.ts';
import type { ConversationId, Role } from '../transcript/types.ts';
import {
  type IntercomPart,
  intercomAuthors,
  intercomCategories,
  intercomSelectors,
} from './intercom-selectors.ts';
import type { PageText } from './page-text.ts';
import { firstVisible, joinWays, nameIn, outermost, timeIn, wordRules, wordsOf } from './row-words.ts';
import type { Composer, Helpdesk, NothingToRead, ShownConversation } from './types.ts';

const joined = joinWays<IntercomPart>(intercomSelectors);

/** Intercom's inbox, in each generation of its markup. */
export const intercom: Helpdesk = {
  shown,
  rows,
  readRow,
  locate: textOf,
  isPartial,
  requester,
  composer,
  switchAttributes: ['aria-selected', 'aria-current'],
};

/** The address names the conversation; only that one is mounted. */
function shown(page: Document, address: string): ShownConversation | NothingToRead {
  const [, app, conversation] =
    /^\/a\/(?:inbox|apps)\/([^/]+)\/(?:.*\/)?conversations?\/(\d+)(?:\/|$)/.exec(new URL(address).pathname) ??
    [];
  if (!app || !conversation) return 'no-conversation';
  const id = `intercom:${app}:${conversation}` as ConversationId;
  const pane = firstVisible(page, intercomSelectors.pane) ?? page.body;
  const list = listIn(pane) ?? listInShadow(pane);
  return list ? { id, pane, list } : 'cannot-read';
}

function listIn(scope: ParentNode): Element | null {
  return firstVisible(scope, intercomSelectors.list, joined.aside);
}

/** One script says that Intercom hides its stream in open shadow roots; none other has met one. */
function listInShadow(scope: ParentNode): Element | null {
  for (const { shadowRoot } of scope.querySelectorAll('*')) {
    const list = shadowRoot && (listIn(shadowRoot) ?? listInShadow(shadowRoot));
    if (list) return list;
  }
  return null;
}

function rows({ list }: ShownConversation, after?: Element): readonly Element[] {
  const all = outermost(list, joined.row);
  return after ? all.filter((row) => isBefore(after, row)) : all;
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** What hides older messages stands above the first of them and counts them, in a language nobody can foresee. */
function isPartial({ list }: ShownConversation): boolean {
  const first = list.querySelector(joined.row);
  for (const child of list.children) {
    if (child === first || child.contains(first)) return false;
    const hider = child.matches(joined.older) ? child : child.querySelector(joined.older);
    if (hider && (hider.role === 'progressbar' || /\d/.test(hider.textContent))) return true;
  }
  return false;
}

function readRow(row: Element, { list }: ShownConversation): Row | null {
  if (row.closest(joined.translation)) return null; // says again what the part beside it says
  return {
    id: idOf(row),
    role: roleOf(row, list),
    author: nameIn(row.querySelector(joined.author), names),
    time: timeIn(row.querySelector(joined.time)),
    text: textOf(row).text,
  };
}

function idOf(row: Element): string | null {
  const ids = ['data-part-group-id', 'data-part-id', 'data-intercom-part-id'].map((name) =>
    row.getAttribute(name),
  );
  const entity = row.closest('[data-part-entity-id]')?.getAttribute('data-part-entity-id');
  return [...ids, entity].find(Boolean) ?? null;
}

/** The marks of who wrote, the surest first; a part that is only known to stand on the right stays unknown. */
function roleOf(row: Element, list: Element): Role {
  const category = attributeOf(row, 'data-part-group-category');
  if (shows(row, joined.note)) return 'note';
  if (category) return intercomCategories[category] ?? 'unknown';
  if (shows(row, joined.customerMail)) return 'customer';
  if (shows(row, `${joined.agentMail}, ${joined.author}`)) return 'agent';
  const side = row.closest(`${joined.left}, ${joined.right}`);
  const isSideKnown = side !== null && side !== list && list.contains(side);
  if (isSideKnown && side.matches(joined.left)) return 'customer';
  const type = attributeOf(row, 'data-author-type');
  if (type) return intercomAuthors[type] ?? 'unknown';
  return !isSideKnown && isOnLeft(row, list) ? 'customer' : 'unknown';
}

/** Notes and bots stand on the right as agents do: the side tells a customer and nobody else. */
function isOnLeft(row: Element, list: Element): boolean {
  const stream = list.getBoundingClientRect();
  const bubble = (bodiesOf(row)[0] ?? row).getBoundingClientRect();
  const shift = stream.left + stream.right - bubble.left - bubble.right;
  return bubble.width > 0 && shift > stream.width / 10;
}

/** The mark stands on the row, around it or in it. */
function attributeOf(row: Element, name: string): string | null {
  const holder = row.closest(`[${name}]`) ?? row.querySelector(`[${name}]`);
  return holder?.getAttribute(name) ?? null;
}

/** A name may stand in what is no part of a message's words. */
const names = { leaveOut: '[aria-hidden="true"]', file: joined.file };
const rules = wordRules(
  `${joined.leaveOut}, ${joined.metadata}, ${joined.translation}`,
  joined.file,
  joined.quote,
);
const ofMail = [joined.customerMail, joined.agentMail, joined.mail, joined.metadata].join(', ');

function textOf(row: Element): PageText {
  return wordsOf(row, bodiesOf(row), (mail) => shows(mail, ofMail), rules);
}

/** The bodies of the best way that leads to one, with files and recordings beside them. */
function bodiesOf(row: Element): readonly Element[] {
  const body = intercomSelectors.body.filter((css) => row.querySelector(css)).slice(0, 1);
  return outermost(row, [...body, joined.file, joined.recording].join(', '));
}

/** The header names the customer, but a mail's subject in its place; a name has few words and asks nothing. */
function requester({ pane, list }: ShownConversation): string | null {
  const title = nameIn(firstVisible(pane, intercomSelectors.title, joined.aside), rules.all);
  const hasSubject = list.querySelector(ofMail) !== null;
  return !title || hasSubject || /[?!:#]|(?:\S+\s+){4}/.test(title) ? null : title;
}

/** Nothing there tells a note from a reply in every language, so the mode stays unknown and the agent is asked. */
function composer({ pane }: ShownConversation): Composer | null {
  const editable = firstVisible(pane, intercomSelectors.editable, joined.aside);
  return editable && { editable, mode: 'unknown' };
}

function shows(row: Element, css: string): boolean {
  return row.matches(css) || row.querySelector(css) !== null;
}
