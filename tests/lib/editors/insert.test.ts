// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { insertIntoComposer } from '../../../lib/editors/insert.ts';
import { pasteEditor } from '../../../lib/editors/paste-editor.ts';
import { rememberSelections } from '../../../lib/editors/selection-memory.ts';
import type { EditorTarget, InsertRefusal } from '../../../lib/editors/types.ts';
import type { ConversationId } from '../../../lib/transcript/types.ts';

const conversation = 'zendesk:acme:1' as ConversationId;
const other = 'zendesk:acme:2' as ConversationId;

/** What a made-up editor does with each paste, as real ones have been seen to: the text is its whole draft. */
type Behaviour = (editable: HTMLElement, text: string) => void;

const takes: Behaviour = (editable, text) => write(editable, `Hi Ana,\n${text.trim()}`);
const ignores: Behaviour = () => {};

function write(editable: HTMLElement, text: string): void {
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
  editable.replaceChildren(...paragraphs);
}

function editorThat(...behaviours: readonly Behaviour[]): HTMLElement {
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  write(editable, 'Hi Ana,');
  document.body.replaceChildren(editable);
  const left = [...behaviours];
  editable.addEventListener('paste', (event) => {
    event.preventDefault();
    left.shift()?.(editable, event.clipboardData?.getData('text/plain') ?? '');
  });
  return editable;
}

function insert(
  find: () => EditorTarget | null,
  signal = new AbortController().signal,
  modeConfirmed = false,
) {
  const selections = rememberSelections(signal);
  return insertIntoComposer('I see.', {
    conversation,
    modeConfirmed,
    find,
    editorIn: pasteEditor,
    selections,
    signal,
  });
}

const replyBox = (editable: HTMLElement): EditorTarget => ({ conversation, editable, mode: 'reply' });

const refused = (why: InsertRefusal) => ({ kind: 'refused', why });

describe('insertIntoComposer', () => {
  beforeEach(() => document.body.replaceChildren());

  it('puts the text into an editor that takes a paste', async () => {
    const editable = editorThat(takes);
    expect(await insert(() => replyBox(editable))).toEqual({ kind: 'inserted' });
    expect(editable.textContent).toBe('Hi Ana,I see.');
  });

  it('waits for an editor that shows it later', async () => {
    const later: Behaviour = (editable, text) => setTimeout(() => takes(editable, text), 50);
    const editable = editorThat(later);
    expect(await insert(() => replyBox(editable))).toEqual({ kind: 'inserted' });
  });

  it('tries once more when the first attempt left no trace', async () => {
    const editable = editorThat(ignores, takes);
    expect(await insert(() => replyBox(editable))).toEqual({ kind: 'inserted' });
  });

  it('tries no third time', async () => {
    const editable = editorThat(ignores, ignores, takes);
    expect(await insert(() => replyBox(editable))).toEqual(refused('ignored'));
    expect(editable.textContent).toBe('Hi Ana,');
  });

  const otherwise: readonly (readonly [title: string, behaviour: Behaviour])[] = [
    ['took a part of it', (editable) => write(editable, 'Hi Ana,\nI s')],
    ['took it twice', (editable) => write(editable, 'Hi Ana,\nI see.\nI see.')],
    ['threw the draft away', (editable) => write(editable, 'I see.')],
  ];
  it.each(otherwise)('stops after one attempt when the editor %s', async (_title, behaviour) => {
    const editable = editorThat(behaviour, takes);
    expect(await insert(() => replyBox(editable))).toEqual(refused('changed-otherwise'));
  });

  it('finds the text in the node that took the place of the editor', async () => {
    let editable = editorThat((old, text) => {
      editable = document.createElement('div');
      takes(editable, text);
      old.replaceWith(editable);
    });
    expect(await insert(() => replyBox(editable))).toEqual({ kind: 'inserted' });
  });

  it('finds the text in its own box when another conversation has come to the front', async () => {
    let shown = conversation;
    const editable = editorThat((box, text) => {
      takes(box, text);
      shown = other;
    });
    const find = (): EditorTarget => ({ ...replyBox(editable), conversation: shown });
    expect(await insert(find)).toEqual({ kind: 'inserted' });
  });

  const boxes: readonly (readonly [why: InsertRefusal, target: Partial<EditorTarget> | null])[] = [
    ['no-composer', null],
    ['conversation-changed', { conversation: other }],
    ['note-mode', { mode: 'note' }],
    ['mode-unknown', { mode: 'unknown' }],
  ];
  it.each(boxes)('refuses with %s and pastes nothing', async (why, target) => {
    const editable = editorThat(takes);
    const outcome = await insert(() => target && { ...replyBox(editable), ...target });
    expect(outcome).toEqual(refused(why));
    expect(editable.textContent).toBe('Hi Ana,');
  });

  it('puts the text where only the agent knows that it reaches the customer', async () => {
    const editable = editorThat(takes);
    const outcome = await insert(() => ({ ...replyBox(editable), mode: 'unknown' }), undefined, true);
    expect(outcome).toEqual({ kind: 'inserted' });
  });

  it('never writes into a note, whatever the agent said before', async () => {
    const editable = editorThat(takes);
    const outcome = await insert(() => ({ ...replyBox(editable), mode: 'note' }), undefined, true);
    expect(outcome).toEqual(refused('note-mode'));
  });

  it('refuses when the box became a note while the caret was brought to it', async () => {
    const editable = editorThat(takes);
    let asked = 0;
    const find = (): EditorTarget => {
      asked += 1;
      return { ...replyBox(editable), mode: asked === 1 ? 'reply' : 'note' };
    };
    expect(await insert(find)).toEqual(refused('note-mode'));
    expect(editable.textContent).toBe('Hi Ana,');
  });

  it('refuses once the page is left', async () => {
    const editable = editorThat(takes);
    expect(await insert(() => replyBox(editable), AbortSignal.abort())).toEqual(refused('unreachable'));
    expect(editable.textContent).toBe('Hi Ana,');
  });
});
