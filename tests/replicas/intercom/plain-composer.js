import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { el } from '../zendesk/dom.js';

/** A textarea whose value React holds. `takes` says of each change whether it is taken; if not, the old value stays. */
export function plainComposer({ draft, label, maxLength, takes, send }) {
  const node = el('div', { class: 'plain' });
  const root = createRoot(node);
  const held = { text: draft, set: () => {} };
  const box = createElement(Box, { held, label, maxLength, takes, send });
  flushSync(() => root.render(box));
  return boxIn(node, root, held);
}

function Box({ held, label, maxLength, takes, send }) {
  const [text, setText] = useState(held.text);
  held.text = text;
  held.set = setText;
  return createElement('textarea', {
    value: text,
    rows: 3,
    maxLength,
    'aria-label': label,
    onChange: ({ target }) => takes() && setText(target.value),
    onKeyDown: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey) && send(),
  });
}

function boxIn(node, root, held) {
  const box = node.querySelector('textarea');
  return {
    node,
    text: () => held.text,
    setText: (text) => flushSync(() => held.set(text)),
    setCaret(from, to) {
      box.focus();
      box.setSelectionRange(from, to);
    },
    destroy: () => root.unmount(),
  };
}
