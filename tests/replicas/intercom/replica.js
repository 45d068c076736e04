/**
 * A stand-in for Intercom's inbox: its markup (docs/sources.md#intercom), the real ProseMirror or a textarea that React
 * controls, and `window.helpdesk` for those who drive it, with the names the Zendesk one has.
 */
import { avatar, el } from '../zendesk/dom.js';
import { Conversation } from './conversation.js';
import { wordsOf } from './strings.js';

const boot = window.helpdeskBoot ?? {};
const main = document.querySelector('.inbox');
const list = document.querySelector('.chats-list');
const conversations = new Map();
const listeners = new Set();
let shown = null;

/** Faults a test switches on. A text is ignored `'always'`, or `'once'` and taken the next time. */
const faults = { ignorePaste: 'never' };

const desk = {
  agent: boot.agent ?? 'Robin Ellis',
  locale: boot.locale ?? 'en',
  addressOf: (id) => `/a/inbox/abc123/inbox/conversation/${id}`,
  open: (id) => openTicket(id),
  sent: (reply) => {
    for (const listener of listeners) listener(reply);
  },
  takes: () => !ignores(),
};

function ignores() {
  const isIgnored = faults.ignorePaste !== 'never';
  if (faults.ignorePaste === 'once') faults.ignorePaste = 'never';
  return isIgnored;
}

function conversationOf(id) {
  const conversation = conversations.get(String(id));
  if (!conversation) throw new RangeError(`There is no conversation ${id}.`);
  return conversation;
}

const idInAddress = () => /\/conversation\/(\d+)/.exec(location.pathname)?.[1];

/** Only the conversation of the address is mounted. */
function showActive() {
  const next = conversations.get(idInAddress()) ?? null;
  if (next === shown) return;
  shown?.unmount();
  shown = next;
  if (next) {
    main.replaceChildren(next.mount());
    next.toEnd();
  }
}

async function addTicket(plan) {
  const conversation = new Conversation(plan, desk);
  conversations.set(conversation.id, conversation);
  list.append(conversation.item);
  document.querySelector('.chats-title').textContent = wordsOf(conversation.locale).inbox;
  document.documentElement.lang = conversation.locale;
  showActive();
}

function openTicket(id) {
  conversationOf(id);
  if (idInAddress() !== String(id)) history.pushState(null, '', desk.addressOf(id));
  showActive();
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
}

function swallow(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const isField = (event) => event.target instanceof HTMLTextAreaElement;

function beforeText(event) {
  if (!shown?.page.contains(event.target)) return;
  if (!isField(event) && ignores()) swallow(event);
  else if (shown.spare === 'losing') {
    swallow(event);
    shown.swapComposer();
  }
}

function afterText(event) {
  if (shown?.spare === 'keeping' && shown.page.contains(event.target)) shown.swapComposer();
}

window.addEventListener('paste', beforeText, true);
window.addEventListener('paste', afterText);
window.addEventListener('input', (event) => isField(event) && beforeText(event), true);
window.addEventListener('input', (event) => isField(event) && afterText(event));
window.addEventListener('popstate', showActive);

window.helpdesk = {
  /**
   * `{ id, requester, subject, channel?, locale?, history?, messages?, composer?, maxLength? }`: as in the replica of
   * Zendesk; `composer` is `'rich'` or `'textarea'`, `history` stands behind "And 4 items before".
   */
  addTicket,
  openTicket,
  /** `{ type, author, text, id? }` */
  addMessage: (id, message) => conversationOf(id).add([message]),
  addMessages: (id, messages) => conversationOf(id).add(messages),
  setTyping: (id, typing) => conversationOf(id).setTyping(typing),
  setChannel: async (id, channel) => conversationOf(id).setNote(channel === 'internal'),
  draft: (id) => conversationOf(id).draft(),
  setDraft: (id, text) => conversationOf(id).setDraft(text),
  /** Caret at an offset of the draft; with `to`, a selection. */
  setCaret: (id, from, to) => conversationOf(id).setCaret(from, to),
  send: (id) => conversationOf(id).send(),
  /** Calls back with `{ ticket, channel, text }` for every reply that was sent; gives the way to stop. */
  onSend: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  setTheme,
  faults,
  /** The next text finds the reply box replaced by a new node: `'keeping'` or `'losing'` what was put in. */
  replaceEditorDuringInsert: async (id, fate) => conversationOf(id).arm(fate),
  rerenderList: (id) => conversationOf(id).drawList(),
};

document.querySelector('.rail-self').append(el('img', { alt: '', src: avatar(desk.agent) }));
setTheme(boot.theme ?? 'light');
window.helpdesk.ready = Promise.all((boot.tickets ?? []).map(addTicket));
