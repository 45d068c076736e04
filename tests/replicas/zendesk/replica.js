/**
 * A stand-in for Zendesk's Agent Workspace: its markup (docs/sources.md#zendesk), the real CKEditor, and
 * `window.helpdesk` for those who drive it. A page may set `window.helpdeskBoot` before this module runs:
 * `{ agent?, locale?, theme?, tickets?: [{ …ticket, messages? }] }`; `helpdesk.ready` resolves when it all stands.
 */
import { draftOf, setCaret, setDraft } from './composer.js';
import { avatar, el } from './dom.js';
import { Ticket } from './ticket.js';

const boot = window.helpdeskBoot ?? {};
const panes = document.getElementById('main_panes');
const tabs = document.querySelector('[data-test-id="header-tablist"]');
const tickets = new Map();
const listeners = new Set();

const desk = {
  agent: boot.agent ?? 'Robin Ellis',
  locale: boot.locale ?? 'en',
  open: (id) => openTicket(id),
  sent: (reply) => {
    for (const listener of listeners) listener(reply);
  },
};

function ticketOf(id) {
  const ticket = tickets.get(String(id));
  if (!ticket) throw new RangeError(`No ticket ${id} is open.`);
  return ticket;
}

const idInAddress = () => /\/agent\/tickets\/(\w+)/.exec(location.pathname)?.[1];

function showActive() {
  for (const ticket of tickets.values()) ticket.setActive(ticket.id === idInAddress());
}

async function addTicket(description) {
  const ticket = new Ticket(description, desk);
  tickets.set(ticket.id, ticket);
  panes.append(ticket.pane);
  tabs.append(ticket.tab);
  const drawn = ticket.draw();
  ticket.add(description.messages ?? []);
  showActive();
  await drawn;
}

function openTicket(id) {
  ticketOf(id);
  if (idInAddress() !== String(id)) history.pushState(null, '', `/agent/tickets/${id}`);
  showActive();
}

/** Closes a ticket: its tab and its pane go. */
function closeTicket(id) {
  const ticket = ticketOf(id);
  tickets.delete(ticket.id);
  return ticket.close();
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
}

/** Shows the workspace, and every ticket in it, in another language. */
async function setLocale(locale) {
  desk.locale = locale;
  document.documentElement.lang = locale;
  for (const ticket of tickets.values()) {
    ticket.locale = locale;
    await ticket.draw();
  }
  showActive();
}

/** Faults a test switches on. A paste is ignored `'always'`, or `'once'` and taken the next time. */
const faults = { ignorePaste: 'never' };

function swallow(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function beforePaste(event) {
  const ticket = [...tickets.values()].find(({ pane }) => pane.contains(event.target));
  if (faults.ignorePaste !== 'never') {
    if (faults.ignorePaste === 'once') faults.ignorePaste = 'never';
    return swallow(event);
  }
  if (ticket?.spare?.fate === 'losing') {
    swallow(event);
    ticket.swapInSpare();
  }
}

function afterPaste(event) {
  const ticket = [...tickets.values()].find(({ pane }) => pane.contains(event.target));
  if (ticket?.spare?.fate === 'keeping') ticket.swapInSpare();
}

window.addEventListener('paste', beforePaste, true);
window.addEventListener('paste', afterPaste);
window.addEventListener('popstate', showActive);

window.helpdesk = {
  /**
   * `{ id, requester, subject, channel?, locale?, history?, messages?, app? }`: `requester` is a name or
   * `{ name, email?, language?, location?, since?, orders? }`, `history` stands behind "Show more", `app` is the
   * address of an app's frame beside the ticket. Resolves when the reply box stands.
   */
  addTicket,
  openTicket,
  closeTicket,
  /** `{ type, author, text | html, at?, id?, image?, file?, voice?, form?, hidden?, state? }` */
  addMessage: (id, message) => ticketOf(id).add([message]),
  addMessages: (id, messages) => ticketOf(id).add(messages),
  setTyping: (id, typing) => ticketOf(id).setTyping(typing),
  setChannel: (id, channel) => ticketOf(id).setChannel(channel),
  draft: (id) => draftOf(ticketOf(id).composer),
  setDraft: (id, text) => setDraft(ticketOf(id).composer, text),
  /** Caret at an offset of the draft; with `to`, a selection. */
  setCaret: (id, from, to) => setCaret(ticketOf(id).composer, from, to),
  send: (id) => ticketOf(id).send(),
  /** Calls back with `{ ticket, channel, text }` for every reply that was sent; gives the way to stop. */
  onSend: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  setTheme,
  setLocale,
  faults,
  /** The next paste into the ticket finds the editor replaced by a new node: `'keeping'` or `'losing'` what was pasted. */
  replaceEditorDuringInsert: (id, fate) => ticketOf(id).arm(fate),
  /** Puts a new node in place of the reply box, with the draft in it. */
  replaceEditor: (id) => ticketOf(id).replaceEditor(),
  rerenderList: (id) => ticketOf(id).drawList(),
};

document.querySelector('.face-self').append(el('img', { alt: '', src: avatar(desk.agent) }));
document.documentElement.lang = desk.locale;
setTheme(boot.theme ?? 'light');
window.helpdesk.ready = Promise.all((boot.tickets ?? []).map(addTicket));
