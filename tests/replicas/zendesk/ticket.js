import { draftOf, makeComposer } from './composer.js';
import { avatar, el } from './dom.js';
import { rowOf, typingRow } from './rows.js';
import { wordsOf } from './strings.js';

let messagesMade = 0;

/** One open ticket: its tab, its pane, its log and its reply box. `desk` is the workspace it stands in. */
export class Ticket {
  constructor({ id, requester, subject, channel = 'native_messaging', locale, history = [], app }, desk) {
    this.id = String(id);
    this.requester = typeof requester === 'string' ? { name: requester } : requester;
    this.subject = subject;
    this.app = app;
    this.channel = channel;
    this.desk = desk;
    this.locale = locale ?? desk.locale;
    this.messages = [];
    this.history = history.map(complete);
    this.drafts = {};
    this.typing = null;
    this.list = el('div', { 'data-test-id': 'omni-log-container' });
    this.pane = el('div', { class: 'pane' });
    this.tab = el('div');
    this.swaps = Promise.resolve();
    this.spare = null;
    this.follows = true;
  }

  get words() {
    return wordsOf(this.locale);
  }

  /** Draws everything anew, as the workspace does in another language. Resolves when the reply box stands. */
  draw() {
    this.pane.replaceChildren(this.layout());
    this.drawTab();
    this.drawList();
    return this.setChannel(this.channel);
  }

  setActive(active) {
    this.pane.style.visibility = active ? 'visible' : 'hidden';
    this.layoutNode.setAttribute('data-is-active', String(active));
    this.tab.setAttribute('aria-selected', String(active));
    this.tab.setAttribute('data-entity-is-selected', String(active));
    if (active) this.toEnd();
  }

  /** Adds messages at the end in one go. */
  add(messages) {
    const added = messages.map(complete);
    const atEnd = this.isAtEnd();
    this.list.insertBefore(this.rows(added, this.messages.at(-1)), this.typing ?? this.lastSentinel);
    this.messages.push(...added);
    if (atEnd) this.toEnd();
  }

  /** Makes every row anew: none of the nodes stays, as after an update of the framework. */
  drawList() {
    this.lastSentinel = sentinel(2);
    this.list.replaceChildren(sentinel(1), this.rows(this.messages), this.lastSentinel);
    if (this.typing) this.list.insertBefore(this.typing, this.lastSentinel);
    this.toEnd();
  }

  setTyping(typing) {
    const atEnd = this.isAtEnd();
    this.typing?.remove();
    this.typing = typing ? typingRow(this.requester.name, this.words) : null;
    if (this.typing) this.list.insertBefore(this.typing, this.lastSentinel);
    this.tab.classList.toggle('is-typing', typing);
    if (atEnd) this.toEnd();
  }

  /** Swaps the reply box for that of another channel; each channel keeps its own draft. */
  setChannel(channel) {
    this.swaps = this.swaps.then(async () => {
      if (this.composer) this.drafts[this.composer.channel] = this.composer.editor.getData();
      this.channel = channel;
      this.spare = null; // it would be the box of the other channel
      await this.place(await this.makeComposer());
    });
    return this.swaps;
  }

  makeComposer() {
    const { id, channel, words } = this;
    const on = { send: () => this.send(), channel: (name) => this.setChannel(name) };
    return makeComposer({ id, channel, words, data: this.drafts[channel], on });
  }

  place(composer) {
    const old = this.composer;
    this.composer = composer;
    this.composerPlace.replaceWith(composer.view);
    this.composerPlace = composer.view;
    return old?.editor.destroy();
  }

  /** Makes a second reply box that the next paste is answered with. */
  async arm(fate) {
    await this.swaps;
    this.spare = { fate, composer: await this.makeComposer() };
  }

  /** Puts the spare reply box in place of the one in use. */
  swapInSpare() {
    const { composer } = this.spare;
    this.spare = null;
    return this.swap(composer);
  }

  /** Puts another reply box in place of the one in use, with the draft as it stands now. */
  swap(composer) {
    composer.editor.setData(this.composer.editor.getData());
    return this.place(composer);
  }

  async replaceEditor() {
    await this.swaps;
    await this.swap(await this.makeComposer());
  }

  async close() {
    this.pane.remove();
    this.tab.remove();
    await this.swaps;
    await this.composer.editor.destroy();
  }

  send() {
    const text = draftOf(this.composer).trim();
    if (!text) return;
    this.composer.editor.setData('');
    const type = this.channel === 'internal' ? 'internal' : 'agent';
    this.add([{ type, author: this.desk.agent, text }]);
    this.desk.sent({ ticket: this.id, channel: this.channel, text });
  }

  rows(messages, before) {
    const rows = document.createDocumentFragment();
    const { words, locale } = this;
    messages.forEach((message, index) => {
      const previous = index === 0 ? before : messages[index - 1];
      rows.append(rowOf(message, previous, { words, locale, channel: this.channel }));
    });
    return rows;
  }

  showOlder(button) {
    const progress = el('div', { role: 'progressbar', 'aria-label': this.words.loading });
    button.replaceWith(progress);
    requestAnimationFrame(() => {
      const below = this.feed.scrollHeight - this.feed.scrollTop;
      this.messages.unshift(...this.history.splice(0));
      progress.remove();
      this.drawList();
      this.feed.scrollTop = this.feed.scrollHeight - below;
    });
  }

  isAtEnd() {
    return this.feed.scrollHeight - this.feed.scrollTop - this.feed.clientHeight < 40;
  }

  toEnd() {
    this.feed.scrollTop = this.feed.scrollHeight;
  }

  drawTab() {
    setAll(this.tab, {
      'data-test-id': 'header-tab',
      'data-entity-id': this.id,
      'data-entity-type': 'TICKET_ENTITY_TYPE',
      'data-is-chat': String(this.channel === 'native_messaging'),
      role: 'tab',
      tabindex: '0',
    });
    const { name } = this.requester;
    this.tab.replaceChildren(
      el('span', { class: 'tab-dot', 'aria-hidden': 'true' }),
      el('span', { 'data-test-id': 'header-tab-title', title: name }, name),
      el('span', { 'data-test-id': 'header-tab-subtitle' }, `#${this.id}`),
    );
    this.tab.onclick = () => this.desk.open(this.id);
  }

  layout() {
    const { id, words } = this;
    this.composerPlace = el('div', { id: 'editor-view', 'data-test-id': 'editor-view' });
    this.layoutNode = el(
      'div',
      { class: 'layout', 'data-test-id': `ticket-${id}-standard-layout`, 'data-is-active': 'false' },
      this.header(),
      el(
        'div',
        { class: 'grid-main-conversation-panel' },
        el('div', { class: 'omni-conversation-pane' }, this.conversation()),
      ),
      this.composerPlace,
      this.side(),
      el(
        'footer',
        { class: 'ticket-footer' },
        el('span', { class: 'macro' }, '⚡ Macro'),
        el('button', { 'data-test-id': 'submit_button-button', type: 'button' }, words.submit),
        el('button', { 'data-test-id': 'submit_button-menu-button', type: 'button', 'aria-label': '…' }, '▾'),
      ),
    );
    this.layoutNode.querySelector('[data-test-id="submit_button-button"]').onclick = () => this.send();
    return this.layoutNode;
  }

  header() {
    const { words } = this;
    const subject = el('input', { 'data-test-id': 'omni-header-subject', 'aria-label': words.subject });
    subject.value = this.subject;
    return el(
      'div',
      { class: 'ticket-header' },
      subject,
      el(
        'span',
        { class: 'ticket-line' },
        el('b', { class: 'status' }, words.open),
        `${words.ticket} #${this.id}`,
      ),
    );
  }

  conversation() {
    const more = el(
      'button',
      { 'data-test-id': 'convolog-show-more-button', type: 'button' },
      this.words.showMore,
    );
    more.onclick = () => this.showOlder(more);
    const jump = el(
      'button',
      { 'data-test-id': 'omnilog-jump-button', type: 'button', hidden: '' },
      this.words.newest,
    );
    jump.onclick = () => this.toEnd();
    this.feed = el('section', { role: 'feed' }, this.history.length > 0 ? more : null, this.list, jump);
    this.feed.onscroll = () => {
      this.follows = this.isAtEnd();
      jump.toggleAttribute('hidden', this.follows);
    };
    new ResizeObserver(() => this.follows && this.toEnd()).observe(this.feed);
    const polaris = el(
      'div',
      {
        class: 'conversation-polaris polaris-react-component rich_text',
        'data-ticket-id': this.id,
        'data-support-suite-trial-onboarding-id': 'conversationPane',
      },
      this.feed,
    );
    return el('div', { 'data-side-conversations-anchor-id': this.id }, polaris);
  }

  side() {
    const { name, ...details } = this.requester;
    const { words } = this;
    const facts = Object.entries(details).flatMap(([kind, value]) => [
      el('dt', {}, words.details[kind] ?? kind),
      el('dd', {}, value),
    ]);
    return el(
      'aside',
      { class: 'side', 'aria-label': words.requester },
      el('img', { class: 'side-face', alt: '', src: avatar(name) }),
      el('h2', { 'data-test-id': 'tabs-nav-item-users' }, name),
      el('dl', {}, ...facts),
      this.app ? el('iframe', { class: 'app', src: this.app, title: 'App' }) : null,
    );
  }
}

function complete(message) {
  messagesMade += 1;
  return { at: new Date().toISOString(), ...message, id: message.id ?? `c${messagesMade}` };
}

function sentinel(number) {
  const name = `convo_log_sentinel_${number}`;
  return el('div', { id: name, 'data-test-id': name });
}

function setAll(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
