import { avatar, el } from '../zendesk/dom.js';
import { partOf, typingRow } from './parts.js';
import { plainComposer } from './plain-composer.js';
import { richComposer } from './rich-composer.js';
import { wordsOf } from './strings.js';

let messagesMade = 0;

/** One conversation. Its page exists only while it is open, as in Intercom. `desk` is the inbox it stands in. */
export class Conversation {
  constructor(plan, desk) {
    const { id, requester, subject, locale, history = [], messages = [] } = plan;
    this.id = String(id);
    this.requester = typeof requester === 'string' ? { name: requester } : requester;
    this.subject = subject;
    this.locale = locale ?? desk.locale;
    this.kind = plan.composer ?? 'rich';
    this.maxLength = plan.maxLength;
    this.desk = desk;
    this.history = history.map(complete);
    this.messages = messages.map(complete);
    this.isNote = plan.channel === 'internal';
    this.isTyping = false;
    this.saved = '';
    this.composer = null;
    this.spare = null;
    this.item = el('li');
    this.drawItem(false);
  }

  get words() {
    return wordsOf(this.locale);
  }

  /** Makes the page of the conversation. */
  mount() {
    const { words } = this;
    this.stream = el('div', {
      class: 'inbox2__conversation-stream',
      'data-testid': 'conversation-stream-scroll-container',
      'data-conversation-stream': '',
    });
    this.follows = true;
    this.stream.onscroll = () => {
      this.follows = this.isAtEnd();
    };
    new ResizeObserver(() => this.follows && this.toEnd()).observe(this.stream);
    this.composerPlace = el('div');
    this.page = el(
      'div',
      { class: 'inbox2__conversation-page', 'data-intercom-target': 'conversation-space' },
      el(
        'header',
        { class: 'inbox-2__conversation-header' },
        el('span', { class: 'truncate', 'data-conversation-title': '' }, this.requester.name),
        el('span', { class: 'subject' }, this.subject),
      ),
      this.stream,
      this.composerPlace,
      this.details(words),
    );
    this.drawList();
    this.openComposer(this.saved);
    this.drawItem(true);
    return this.page;
  }

  unmount() {
    this.saved = this.composer.text();
    this.composer.destroy();
    this.composer = null;
    this.page.remove();
    this.page = null;
    this.drawItem(false);
  }

  /** Adds messages at the end in one go. */
  add(messages) {
    const added = messages.map(complete);
    this.messages.push(...added);
    if (this.page) {
      for (const message of added) this.stream.insertBefore(partOf(message, this.words), this.typingNode);
      this.toEnd();
    }
    this.drawItem(this.page !== null && this.page !== undefined);
  }

  /** Makes every part anew: none of the nodes stays. */
  drawList() {
    const older = this.history.length > 0 ? this.expander() : [];
    this.stream.replaceChildren(
      ...[older].flat(),
      ...this.messages.map((message) => partOf(message, this.words)),
    );
    this.typingNode = null;
    this.setTyping(this.isTyping);
    this.toEnd();
  }

  setTyping(isTyping) {
    this.isTyping = isTyping;
    if (!this.page) return;
    this.typingNode?.remove();
    this.typingNode = isTyping ? typingRow(this.requester.name, this.words) : null;
    if (this.typingNode) this.stream.append(this.typingNode);
    this.toEnd();
  }

  setNote(isNote) {
    this.isNote = isNote;
    if (this.page) this.openComposer(this.composer.text());
  }

  draft() {
    return this.composer ? this.composer.text() : this.saved;
  }

  setDraft(text) {
    if (this.composer) this.composer.setText(text);
    else this.saved = text;
  }

  setCaret(from, to = from) {
    this.composer.setCaret(from, to);
  }

  send() {
    const text = this.draft().trim();
    if (!text) return;
    this.setDraft('');
    this.add([{ type: this.isNote ? 'internal' : 'agent', author: this.desk.agent, text }]);
    this.desk.sent({ ticket: this.id, channel: this.isNote ? 'internal' : 'native_messaging', text });
  }

  /** The next text finds the reply box replaced. */
  arm(fate) {
    this.spare = fate;
  }

  /** Puts a new reply box in place of the one in use, with the draft as it stands now. */
  swapComposer() {
    this.spare = null;
    this.openComposer(this.composer.text());
  }

  openComposer(draft) {
    const { words, isNote } = this;
    this.composer?.destroy();
    this.composer = (this.kind === 'textarea' ? plainComposer : richComposer)({
      draft,
      label: isNote ? words.noteHint : words.replyHint,
      maxLength: this.maxLength,
      takes: () => this.desk.takes(),
      send: () => this.send(),
    });
    const bar = el('div', { class: 'flex-row justify-between items-end' }, this.sendButton());
    const box = el(
      'div',
      {
        class: `inbox2__composer__container ${isNote ? 'bg-note' : 'bg-reply'}`,
        'data-conversation-reply-composer': '',
      },
      this.modeSwitch(),
      this.composer.node,
      bar,
    );
    this.composerPlace.replaceWith(box);
    this.composerPlace = box;
  }

  /** Which of the two is chosen shows in their colours and nowhere else. */
  modeSwitch() {
    const { words, isNote } = this;
    const choice = (label, value) => {
      const button = el('button', { type: 'button', class: value === isNote ? 'is-on' : null }, label);
      button.onclick = () => this.setNote(value);
      return button;
    };
    return el('div', { class: 'mode' }, choice(words.reply, false), choice(words.note, true));
  }

  sendButton() {
    const { words, isNote } = this;
    const button = el(
      'button',
      { type: 'button', class: 'inbox2__button' },
      isNote ? words.addNote : words.send,
    );
    button.onclick = () => this.send();
    return el('div', { class: 'overlay__opener' }, button);
  }

  expander() {
    const button = el('button', { type: 'button' }, this.words.older(this.history.length));
    button.onclick = () => {
      this.messages.unshift(...this.history.splice(0));
      this.drawList();
    };
    return el('div', { class: 'older' }, button);
  }

  details(words) {
    const { name, ...facts } = this.requester;
    const list = Object.entries(facts).flatMap(([kind, value]) => [
      el('dt', {}, words.facts[kind] ?? kind),
      el('dd', {}, value),
    ]);
    return el(
      'aside',
      { class: 'inbox2__conversation-details-sidebar', 'aria-label': words.details },
      el('img', { alt: '', src: avatar(name) }),
      el('h2', {}, name),
      el('dl', {}, ...list),
    );
  }

  drawItem(isOpen) {
    const { name } = this.requester;
    const link = el(
      'a',
      { href: this.desk.addressOf(this.id), 'aria-current': isOpen ? 'true' : null },
      el('img', { alt: '', src: avatar(name) }),
      el('b', {}, name),
      el('span', {}, this.messages.at(-1)?.text ?? this.subject),
    );
    link.onclick = (event) => {
      event.preventDefault();
      this.desk.open(this.id);
    };
    this.item.replaceChildren(link);
  }

  isAtEnd() {
    return this.stream.scrollHeight - this.stream.scrollTop - this.stream.clientHeight < 40;
  }

  toEnd() {
    this.stream.scrollTop = this.stream.scrollHeight;
  }
}

function complete(message) {
  messagesMade += 1;
  return { ...message, id: message.id ?? `c${messagesMade}` };
}
