import { placeSelection } from './caret.ts';
import type { FindEditor } from './editor.ts';
import { boxAfter } from './insert.ts';
import { rangeOfSpan, textWithin } from './places.ts';
import { piecesOf, readEditor } from './read-editor.ts';
import type { Change, EditorTarget, Replacement, ReplaceOutcome, ReplaceRefusal } from './types.ts';
import { holdsInstead } from './verify-replacement.ts';
import { untilPage, untilSelectionTold } from './wait.ts';

/** How long an editor may take to show what it was given, in milliseconds. */
const patience = 1_000;

/** Where words are replaced. */
export interface ReplacePlace {
  /** Finds the reply box on the page as it is now; asked again at every step, because pages replace it. */
  readonly find: () => EditorTarget | null;
  readonly editorIn: FindEditor;
  readonly signal: AbortSignal;
}

/** Words in a box that are about to be replaced. */
interface Hold {
  /** Selects the words, and waits until the editor has heard of it. */
  select(): Promise<void>;
  /** Whether the words, exactly, are what is selected. */
  isSelected(): boolean;
  /** Leaves a caret behind the words, so that the next key does not overwrite them. */
  letGo(): void;
}

/**
 * Puts other words in the place of a span of the draft, as one step of undo. Says `replaced` only when the draft then
 * differs there and nowhere else. Where the words cannot be selected for certain nothing is done. It never sends,
 * presses a key or writes into a note. Source: docs/sources.md#inserting.
 */
export async function replaceInComposer(
  replacement: Replacement,
  place: ReplacePlace,
): Promise<ReplaceOutcome> {
  const target = provenTarget(replacement, place);
  if (typeof target === 'string') return refused(target);
  const hold = holdOf(target.editable, replacement, place.signal);
  if (!hold) return refused('not-proved');
  await hold.select();
  // Between here and the change nothing waits, so nothing can come between.
  const now = provenTarget(replacement, place);
  if (typeof now === 'string' || now.editable !== target.editable || !hold.isSelected()) {
    hold.letGo();
    return refused(typeof now === 'string' ? now : 'not-proved');
  }
  place.editorIn(now.editable).put(replacement.put);
  const read = () => readEditor(boxAfter(now, place));
  const arrived = () => holdsInstead(replacement, read());
  if (await untilPage(arrived, patience, place.signal)) return { kind: 'replaced' };
  if (read() === replacement.text) hold.letGo();
  return refused('not-proved');
}

/** The reply box while it holds the very draft, or why nothing may be replaced in what is there. */
function provenTarget(
  { conversation, text }: Replacement,
  { find, signal }: ReplacePlace,
): EditorTarget | ReplaceRefusal {
  if (signal.aborted) return 'unreachable';
  const target = find();
  if (target?.conversation !== conversation) return 'changed';
  if (target.mode === 'note') return 'note-mode';
  return readEditor(target.editable) === text ? target : 'changed';
}

function holdOf(box: HTMLElement, change: Change, signal: AbortSignal): Hold | null {
  if (change.put === '') return null;
  return box instanceof HTMLTextAreaElement ? holdInField(box, change) : holdInEditor(box, change, signal);
}

function holdInField(box: HTMLTextAreaElement, change: Change): Hold | null {
  const [from, to] = change.span;
  const length = box.value.length - (to - from) + change.put.length;
  if (box.maxLength >= 0 && length > box.maxLength) return null;
  return {
    async select() {
      box.focus({ preventScroll: true });
      box.setSelectionRange(from, to);
    },
    isSelected: () => box.selectionStart === from && box.selectionEnd === to,
    letGo: () => box.setSelectionRange(to, to),
  };
}

/** An editor that takes a paste: CKEditor and ProseMirror do. */
function holdInEditor(box: HTMLElement, change: Change, signal: AbortSignal): Hold | null {
  const { text, span } = change;
  const words = rangeOfSpan(piecesOf(box), span);
  if (!words) return null;
  return {
    async select() {
      placeSelection(words, box);
      await untilSelectionTold(signal);
    },
    isSelected() {
      const selection = document.getSelection();
      if (selection?.rangeCount !== 1) return false;
      const range = selection.getRangeAt(0);
      const before = new Range();
      before.selectNodeContents(box);
      before.setEnd(range.startContainer, range.startOffset);
      const pieces = piecesOf(box);
      return (
        box.contains(range.commonAncestorContainer) &&
        isSame(textWithin(pieces, range), text.slice(...span)) &&
        isSame(textWithin(pieces, before), text.slice(0, span[0]))
      );
    },
    letGo: () => document.getSelection()?.collapseToEnd(),
  };
}

/** The end of one line and the start of the next are the same place to an editor. */
function isSame(one: string, other: string): boolean {
  return one.replaceAll('\n', '') === other.replaceAll('\n', '');
}

function refused(why: ReplaceRefusal): ReplaceOutcome {
  return { kind: 'refused', why };
}
