import type { ConversationId } from '../transcript/types.ts';
import { caretAtEnd, isPlaced, lineAround, placeCaret } from './caret.ts';
import { pasteInto } from './paste.ts';
import { readEditor } from './read-editor.ts';
import type { SelectionMemory } from './selection-memory.ts';
import type { EditorTarget, InsertOutcome, InsertRefusal } from './types.ts';
import { holdsOnceMore } from './verify.ts';
import { untilPage, untilSelectionTold } from './wait.ts';

/** How long an editor may take to show what it was given, and to hear of a moved caret, in milliseconds. */
const patience = { text: 300, caret: 100 };

/** Where a text is to go. */
export interface InsertPlace {
  /** The conversation the text was written for. */
  readonly conversation: ConversationId;
  /** Finds the reply box on the page as it is now; asked again at every step, because pages replace it. */
  readonly find: () => EditorTarget | null;
  readonly selections: SelectionMemory;
  readonly signal: AbortSignal;
}

/**
 * Puts `text` into the reply box at the remembered caret, else at the end, as one step of undo. Says `inserted` only
 * when the box then holds it exactly once more than before, with the draft intact. It never sends, presses a key,
 * replaces a selection or writes into a note; what it cannot do it refuses. Source: docs/sources.md#inserting.
 */
export async function insertIntoComposer(text: string, place: InsertPlace): Promise<InsertOutcome> {
  const first = await attempt(text, place);
  // A second attempt is safe only after one that left no trace: else the text could stand there twice.
  return first.kind === 'refused' && first.why === 'ignored' ? attempt(text, place) : first;
}

async function attempt(text: string, place: InsertPlace): Promise<InsertOutcome> {
  const target = allowedTarget(place);
  if (typeof target === 'string') return refused(target);
  const caret = await bringCaret(target.editable, place);
  // Between here and the paste nothing waits, so nothing can change.
  const now = allowedTarget(place);
  if (typeof now === 'string') return refused(now);
  if (now.editable !== target.editable) return refused('ignored'); // a new box, and nothing done to it yet
  const before = readEditor(now.editable);
  pasteInto(now.editable, onLinesOfItsOwn(text, caret, now.editable));
  const read = () => readEditor(boxAfter(now, place));
  const arrived = () => holdsOnceMore(before, read(), text);
  if (await untilPage(arrived, patience.text, place.signal)) return { kind: 'inserted' };
  return refused(read() === before ? 'ignored' : 'changed-otherwise');
}

/** The reply box, or why nothing may be put into what is there. */
function allowedTarget({ conversation, find, signal }: InsertPlace): EditorTarget | InsertRefusal {
  if (signal.aborted) return 'unreachable';
  const target = find();
  if (!target) return 'no-composer';
  if (target.conversation !== conversation) return 'conversation-changed';
  if (target.mode === 'note') return 'note-mode';
  if (target.mode === 'unknown') return 'mode-unknown';
  return target;
}

/** The node the text should be in now: pages replace the box, and keep that of another conversation mounted. */
function boxAfter(target: EditorTarget, { find }: InsertPlace): HTMLElement {
  const now = find();
  return now?.conversation === target.conversation ? now.editable : target.editable;
}

async function bringCaret(editable: HTMLElement, { selections, signal }: InsertPlace): Promise<Range> {
  const caret = selections.caretIn(editable) ?? caretAtEnd(editable);
  if (isPlaced(caret, editable)) return caret;
  placeCaret(caret, editable);
  await untilSelectionTold(patience.caret, signal);
  return caret;
}

/** Line breaks between the text and what the draft has on the same line. */
function onLinesOfItsOwn(text: string, caret: Range, editable: HTMLElement): string {
  const { before, after } = lineAround(caret, editable);
  const lines = text.trim().replaceAll('\r\n', '\n');
  return `${isBlank(before) ? '' : '\n'}${lines}${isBlank(after) ? '' : '\n'}`;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function refused(why: InsertRefusal): InsertOutcome {
  return { kind: 'refused', why };
}
