import { avatar, el, icon, markup } from './dom.js';

const badge = 'M8 1.5l5.5 2v4c0 3.5-2.3 5.8-5.5 7-3.2-1.2-5.5-3.5-5.5-7v-4z';
const check = 'M2.5 8.500l3.5 3.5 7.5-8';

/** One row of the log. `previous` is the message before it: a run shows its sender and time once, on its first row. */
export function rowOf(message, previous, { words, locale, channel }) {
  if (message.type === 'system') return systemRow(message);
  const starts = previous?.type !== message.type || previous.author !== message.author;
  const label = `${words.row[message.type]} ${message.author}, ${words.via[channel] ?? channel}, ${clock(message.at, locale)}`;
  return el(
    'article',
    {
      'data-test-id': 'omni-log-comment-item',
      'aria-label': label,
      'data-support-suite-trial-onboarding-id': 'message',
      'data-comment-id': message.id,
    },
    starts ? face(message) : null,
    starts ? header(message, words, locale, channel) : null,
    bubble(message, words),
  );
}

/** The row that says a customer is typing: it has none of the hooks of a message. */
export function typingRow(name, words) {
  return el('div', { class: 'typing' }, el('i'), el('i'), el('i'), el('span', {}, words.typing(name)));
}

function systemRow(message) {
  return el(
    'article',
    { 'data-test-id': 'omni-log-comment-item', class: 'system', 'aria-label': message.text },
    el('div', { class: 'system-line' }, message.text),
  );
}

function face(message) {
  return el(
    'figure',
    { 'data-test-id': 'omni-log-base-avatar' },
    el('img', { alt: 'Avatar', src: avatar(message.author) }),
    message.type === 'agent' ? icon('omni-log-avatar-badge-AgentBadge', badge) : null,
  );
}

function header(message, words, locale, channel) {
  const link = el(
    'a',
    { 'data-test-id': 'omni-log-comment-user-link', href: `/agent/users/${userId(message.author)}` },
    el('strong', {}, message.author),
  );
  return el(
    'div',
    { class: 'row-header' },
    el('span', { 'data-test-id': 'omni-log-item-sender' }, link),
    message.type === 'internal'
      ? el('div', { 'data-test-id': 'omni-log-internal-note-tag' }, words.note)
      : el('span', { 'data-test-id': 'omni-log-item-via' }, words.via[channel] ?? channel),
    el('time', { 'data-test-id': 'timestamp-relative', datetime: message.at }, clock(message.at, locale)),
  );
}

function bubble(message, words) {
  return el(
    'div',
    {
      'data-test-id': 'omni-log-item-message',
      type: message.type,
      mode: 'standalone',
      'aria-hidden': message.hidden ? 'true' : null,
    },
    message.form ? answers(message.form) : content(message),
    message.type === 'agent' ? receipt(message, words) : null,
    el(
      'button',
      { 'data-test-id': 'convolog-item-message-assign-ticket', type: 'button', 'aria-label': '…' },
      '…',
    ),
  );
}

function content(message) {
  const origin = message.html ? 'EmailInteraction' : 'WebInteraction';
  const body = el('div', { 'data-test-id': 'omni-log-message-content', 'data-originated-from': origin });
  if (message.html) body.append(el('div', { class: 'zd-comment' }, markup(message.html)));
  else if (message.text) body.append(...lines(message.text));
  if (message.image)
    body.append(el('img', { class: 'picture', src: message.image.src, alt: message.image.alt ?? '' }));
  if (message.file) {
    body.append(
      el(
        'a',
        { class: 'file', href: `/attachments/${encodeURIComponent(message.file)}`, download: '' },
        message.file,
      ),
    );
  }
  if (message.voice) body.append(el('audio', { controls: '', preload: 'none' }));
  return body;
}

/** One line stands in the bubble as it is; of several, each is a paragraph, an empty one holds only a break. */
function lines(text) {
  if (!text.includes('\n')) return [text];
  const paragraphs = text.split('\n').map((line) => el('p', {}, line || el('br')));
  return [el('div', { class: 'zd-comment' }, ...paragraphs)];
}

/** What a customer filled in for a bot: pairs of label and value. */
function answers(pairs) {
  const cells = pairs.flatMap(([label, value]) => [
    el('div', { class: 'label' }, label),
    el('div', {}, value),
  ]);
  return el('div', { 'data-test-id': 'omni-log-omni-to-ag-comment' }, ...cells);
}

function receipt(message, words) {
  const state = message.state ?? 'delivered';
  return icon(`convo-log-item-${state}-indicator`, check, words[state]);
}

const clocks = new Map();

function clock(at, locale) {
  const known = clocks.get(locale) ?? new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  clocks.set(locale, known);
  return known.format(new Date(at));
}

const userId = (name) =>
  [...name].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 90_000, 5381) + 10_000;
