// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { rememberSelections } from '../../../lib/editors/selection-memory.ts';

function editorWith(text: string): { editable: HTMLElement; line: Text } {
  const editable = document.createElement('div');
  const line = document.createTextNode(text);
  editable.contentEditable = 'true';
  editable.tabIndex = 0;
  editable.append(line);
  document.body.append(editable);
  return { editable, line };
}

function select(node: Node, from: number, to = from): void {
  document.getSelection()?.setBaseAndExtent(node, from, node, to);
  document.dispatchEvent(new Event('selectionchange'));
}

const offsetIn = (memory: ReturnType<typeof rememberSelections>, editable: HTMLElement) =>
  memory.caretIn(editable)?.startOffset ?? null;

describe('rememberSelections', () => {
  const forever = new AbortController().signal;
  beforeEach(() => document.body.replaceChildren());

  it('knows the caret the agent left before it began', () => {
    const { editable, line } = editorWith('Hi Ana,');
    editable.focus();
    select(line, 3);
    expect(offsetIn(rememberSelections(forever), editable)).toBe(3);
  });

  it('keeps the caret of each editor when focus and selection go elsewhere', () => {
    const memory = rememberSelections(forever);
    const one = editorWith('Hi Ana,');
    const two = editorWith('Dear Tom,');
    one.editable.focus();
    select(one.line, 2);
    two.editable.focus();
    select(two.line, 4);
    two.editable.blur();
    select(document.body, 0);
    expect([offsetIn(memory, one.editable), offsetIn(memory, two.editable)]).toEqual([2, 4]);
  });

  it('keeps only the end of a selection', () => {
    const memory = rememberSelections(forever);
    const { editable, line } = editorWith('Hi Ana,');
    editable.focus();
    select(line, 0, 7);
    expect(memory.caretIn(editable)).toMatchObject({ collapsed: true, startOffset: 7 });
  });

  it('knows nothing of an editor that never had the focus', () => {
    const memory = rememberSelections(forever);
    const { editable, line } = editorWith('Hi Ana,');
    select(line, 3);
    expect(memory.caretIn(editable)).toBeNull();
  });

  it('forgets a caret whose line says something else now', () => {
    const memory = rememberSelections(forever);
    const { editable, line } = editorWith('Hi Ana,');
    editable.focus();
    select(line, 3);
    line.data = 'Dear Ana,';
    expect(memory.caretIn(editable)).toBeNull();
  });

  it('forgets a caret whose line is gone', () => {
    const memory = rememberSelections(forever);
    const { editable, line } = editorWith('Hi Ana,');
    editable.focus();
    select(line, 3);
    line.replaceWith('Hi Ana,');
    expect(memory.caretIn(editable)).toBeNull();
  });

  it('stops when it is told to', () => {
    const stop = new AbortController();
    const memory = rememberSelections(stop.signal);
    const { editable, line } = editorWith('Hi Ana,');
    stop.abort();
    editable.focus();
    select(line, 3);
    expect(memory.caretIn(editable)).toBeNull();
  });
});
