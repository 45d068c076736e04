// @vitest-environment happy-dom
import { type ChangeEvent, createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertIntoComposer } from '../../../lib/editors/insert.ts';
import { pasteOrField } from '../../../lib/editors/paste-or-field.ts';
import { rememberSelections } from '../../../lib/editors/selection-memory.ts';
import { textareaEditor } from '../../../lib/editors/textarea.ts';
import type { ConversationId } from '../../../lib/transcript/types.ts';

const conversation = 'intercom:abc123:1' as ConversationId;
let held = '';

/** As browsers do it, past what React sets on a field of its own; happy-dom goes through that. */
function setRangeText(this: HTMLTextAreaElement, text: string, from = 0, to = 0): void {
  const whole = this.value.slice(0, from) + text + this.value.slice(to);
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(this, whole);
  this.setSelectionRange(from + text.length, from + text.length);
}

/** A field whose value React holds: what React did not hear of it takes back. */
function Field({ draft }: { readonly draft: string }) {
  const [text, setText] = useState(draft);
  held = text;
  const onChange = ({ target }: ChangeEvent<HTMLTextAreaElement>) => setText(target.value);
  return createElement('textarea', { value: text, onChange });
}

function openField(draft: string): HTMLTextAreaElement {
  const place = document.body.appendChild(document.createElement('div'));
  flushSync(() => createRoot(place).render(createElement(Field, { draft })));
  const field = place.querySelector('textarea');
  if (!field) throw new Error('React drew no field.');
  return field;
}

async function insert(field: HTMLTextAreaElement, visit?: readonly [from: number, to: number]) {
  const signal = new AbortController().signal;
  if (visit) {
    field.focus();
    field.setSelectionRange(...visit);
  }
  const selections = rememberSelections(signal);
  field.blur();
  const find = () => ({ conversation, editable: field, mode: 'reply' }) as const;
  return insertIntoComposer('I see.', {
    conversation,
    modeConfirmed: false,
    find,
    editorIn: pasteOrField,
    selections,
    signal,
  });
}

describe('a field that React controls, in a browser that does not type for a script', () => {
  beforeEach(() => {
    document.execCommand = vi.fn(() => false);
    HTMLTextAreaElement.prototype.setRangeText = setRangeText;
  });
  afterEach(() => document.body.replaceChildren());

  it.each([
    ['at the end of one nobody has been in', 'Hi Ana,', undefined, 'Hi Ana,\nI see.'],
    ['where the caret was', 'Hi Ana,\n\nRobin', [8, 8], 'Hi Ana,\nI see.\nRobin'],
    ['on a line of its own', 'Hi Ana, bye', [7, 7], 'Hi Ana,\nI see.\n bye'],
    ['behind a selection', 'Hi Ana,', [0, 7], 'Hi Ana,\nI see.'],
    ['in an empty one', '', undefined, 'I see.'],
  ] as const)('puts the text %s', async (_where, draft, visit, expected) => {
    const field = openField(draft);
    expect(await insert(field, visit)).toEqual({ kind: 'inserted' });
    expect([field.value, held]).toEqual([expected, expected]);
  });

  it.each([
    [13, 'refused'],
    [14, 'inserted'],
  ])('with room for %i letters: %s', async (maxLength, kind) => {
    const field = openField('Hi Ana,');
    field.maxLength = maxLength;
    expect(await insert(field)).toMatchObject({ kind });
    expect(held).toBe(kind === 'inserted' ? 'Hi Ana,\nI see.' : 'Hi Ana,');
  });

  it('says so when there is no room', async () => {
    const field = openField('Hi Ana,');
    field.maxLength = 8;
    expect(await insert(field)).toEqual({ kind: 'refused', why: 'too-long' });
  });
});

describe('a field in a browser that types for a script', () => {
  it('is typed into and nothing else', () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    const type = vi.fn(() => true);
    document.execCommand = type;
    textareaEditor(field).put('I see.');
    expect(type).toHaveBeenCalledExactlyOnceWith('insertText', false, 'I see.');
    expect(field.value).toBe('');
  });
});
