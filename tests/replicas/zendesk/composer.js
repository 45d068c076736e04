import { Bold, DecoupledEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import { el } from './dom.js';

const channels = ['native_messaging', 'web', 'internal'];
const rich = {
  plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
  toolbar: ['bold', 'italic', 'link', 'bulletedList'],
};
const plain = { plugins: [Essentials, Paragraph] };

/**
 * The reply box of a ticket with the real CKEditor in it. Each call makes new nodes, so a channel switch swaps the
 * box wholesale. `on` holds what a press on send or on a channel does.
 */
export async function makeComposer({ id, channel, words, data = '', on }) {
  const messaging = channel === 'native_messaging';
  const editable = el('div');
  const toolbar = el('div', { 'data-test-id': 'rich-text-editor-toolbar-container' });
  const view = el(
    'div',
    { id: 'editor-view', 'data-test-id': 'editor-view' },
    switcher(id, channel, words, on.channel),
    el(
      'div',
      { 'data-test-id': 'ticket-rich-text-editor', class: 'zendesk-editor--rich-text-container' },
      editable,
    ),
    el('div', { class: 'composer-bar' }, toolbar, sendButton(words, on.send)),
  );
  const editor = await DecoupledEditor.create({
    licenseKey: 'GPL',
    ui: { poweredBy: { position: 'inside', side: 'right', horizontalOffset: 150, verticalOffset: -26 } },
    ...(messaging ? plain : rich),
    root: {
      element: editable,
      initialData: data,
      label: channel === 'internal' ? words.noteBox : words.replyBox,
    },
  });
  editor.editing.view.change((writer) => {
    const kind = messaging ? 'plain' : 'rich';
    writer.setAttribute(
      'data-test-id',
      `omnicomposer-${kind}-text-ckeditor`,
      editor.editing.view.document.getRoot(),
    );
  });
  if (messaging) sendOnEnter(editor, on.send);
  else toolbar.append(editor.ui.view.toolbar.element);
  return { view, editor, channel };
}

/** The draft as text: a line for each paragraph and for each soft break. */
export function draftOf({ editor }) {
  return paragraphsOf(editor).map(lineOf).join('\n');
}

/** Replaces the draft; not a step that undo takes back. */
export function setDraft({ editor }, text) {
  editor.model.enqueueChange({ isUndoable: false }, (writer) => {
    const root = editor.model.document.getRoot();
    writer.remove(writer.createRangeIn(root));
    for (const line of text.split('\n')) {
      const paragraph = writer.createElement('paragraph');
      writer.insertText(line, paragraph);
      writer.append(paragraph, root);
    }
  });
}

/** Puts the caret at an offset of the draft, or selects from there to `to`, with the focus in the editor. */
export function setCaret({ editor }, from, to = from) {
  editor.editing.view.focus();
  editor.model.change((writer) => {
    writer.setSelection(writer.createRange(positionAt(editor, writer, from), positionAt(editor, writer, to)));
  });
}

function positionAt(editor, writer, offset) {
  let left = offset;
  for (const paragraph of paragraphsOf(editor)) {
    if (left <= paragraph.maxOffset) return writer.createPositionAt(paragraph, left);
    left -= paragraph.maxOffset + 1;
  }
  throw new RangeError(`The draft is shorter than ${offset}.`);
}

const paragraphsOf = (editor) => [...editor.model.document.getRoot().getChildren()];

const lineOf = (paragraph) => [...paragraph.getChildren()].map((node) => node.data ?? '\n').join('');

function sendOnEnter(editor, send) {
  const stop = (event, data) => {
    if (data.isSoft) return;
    data.preventDefault();
    event.stop();
    send();
  };
  editor.editing.view.document.on('enter', stop, { priority: 'high' });
}

function sendButton(words, send) {
  const button = el(
    'button',
    { 'data-test-id': 'omnichannel-omnicomposer-send-button', type: 'button' },
    words.send,
  );
  button.addEventListener('click', send);
  return button;
}

function switcher(id, channel, words, choose) {
  const menu = el('div', { class: 'channel-menu', role: 'menu', hidden: '' });
  for (const name of channels) {
    const testId = `omnichannel-channel-switcher-menuitem-${name}`;
    const item = el(
      'button',
      { 'data-test-id': testId, role: 'menuitem', type: 'button' },
      words.channel[name],
    );
    item.addEventListener('click', () => choose(name));
    menu.append(item);
  }
  const button = el(
    'button',
    {
      'data-test-id': 'omnichannel-channel-switcher-button',
      'data-channel': channel,
      'data-channel-switcher-trigger-for-ticket-id': id,
      'aria-label': words.channel[channel],
      'aria-haspopup': 'menu',
      type: 'button',
    },
    words.channel[channel],
  );
  button.addEventListener('click', () => menu.toggleAttribute('hidden'));
  return el('div', { class: 'channel-switcher' }, button, menu);
}
