import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { nodes } from 'prosemirror-schema-basic';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const { doc, paragraph, text, hard_break } = nodes;
const attrs = { class: 'intercom-interblocks-align-left' };
const schema = new Schema({
  nodes: { doc, paragraph: { ...paragraph, toDOM: () => ['p', attrs, 0] }, text, hard_break },
});

/** The real ProseMirror: Enter begins a paragraph, Ctrl or ⌘ with Enter sends. */
export function richComposer({ draft, label, send }) {
  const keys = {
    'Mod-Enter': () => Boolean(send()) || true,
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
  };
  const view = new EditorView(null, {
    state: EditorState.create({
      doc: docOf(draft),
      plugins: [history(), keymap(keys), keymap(baseKeymap)],
    }),
    attributes: {
      class: 'embercom-prosemirror-composer-editor',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
    },
  });
  return {
    node: view.dom,
    text: () => linesOf(view.state.doc).join('\n'),
    /** Replaces the draft; not a step that undo takes back. */
    setText(text) {
      const { tr } = view.state;
      tr.replaceWith(0, view.state.doc.content.size, docOf(text).content);
      view.dispatch(tr.setMeta('addToHistory', false));
    },
    setCaret(from, to) {
      view.focus();
      const selection = TextSelection.create(view.state.doc, positionAt(view, from), positionAt(view, to));
      view.dispatch(view.state.tr.setSelection(selection));
    },
    destroy: () => view.destroy(),
  };
}

function docOf(text) {
  const paragraphs = text
    .split('\n')
    .map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
  return schema.node('doc', null, paragraphs);
}

function linesOf(node) {
  const lines = [];
  node.forEach((block) => {
    lines.push(block.textBetween(0, block.content.size, null, '\n'));
  });
  return lines;
}

function positionAt(view, offset) {
  let left = offset;
  let found = null;
  view.state.doc.forEach((block, position) => {
    if (found !== null) return;
    if (left <= block.content.size) found = position + 1 + left;
    left -= block.content.size + 1;
  });
  if (found === null) throw new RangeError(`The draft is shorter than ${offset}.`);
  return found;
}
