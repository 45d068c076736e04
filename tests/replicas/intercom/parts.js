import { avatar, el } from '../zendesk/dom.js';

/** Who writes, in the numbers of Intercom's markup. */
const categories = { 'end-user': 1, agent: 3, internal: 4, bot: 5, system: 20 };

/** One part of the stream. */
export function partOf(message, words) {
  const group = {
    class: 'group/content-part',
    'data-part-group-id': message.id,
    'data-part-group-category': categories[message.type],
    'data-intercom-target': 'conversation-stream-content-part',
  };
  const row =
    message.type === 'system'
      ? el('div', group, el('span', {}, message.text))
      : el('div', group, face(message), bubble(message, words));
  return el('div', { 'data-part-entity-id': `e-${message.id}` }, row);
}

/** The row that says a customer is typing: it has none of the hooks of a part. */
export function typingRow(name, words) {
  return el('div', { class: 'typing' }, el('i'), el('i'), el('i'), el('span', {}, words.typing(name)));
}

function face({ type, author }) {
  const style = `background-image: url("${avatar(author)}")`;
  const name = el('span', { 'data-testid': 'admin-avatar-name' }, author);
  const picture = el('div', { class: 'inbox2__avatar', style });
  return el('div', { class: 'face' }, picture, type === 'end-user' ? null : name);
}

function bubble({ type, text }, words) {
  const paragraphs = text
    .split('\n')
    .map((line) =>
      el(
        'div',
        { class: 'intercom-interblocks-paragraph no-margin intercom-interblocks-align-left' },
        el('p', {}, line || el('br')),
      ),
    );
  const body = el(
    'div',
    { class: 'intercom-interblocks intercom-interblocks-html inbox2__break-words' },
    ...paragraphs,
  );
  const kind = type === 'internal' ? 'inbox2__note-part' : 'inbox2__renderable-part';
  const state = type === 'agent' ? `${words.seen} · ${words.now}` : words.now;
  return el(
    'div',
    { class: 'bubble' },
    el('div', { class: kind }, body),
    el('span', { class: 'state' }, state),
  );
}
