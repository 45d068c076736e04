import type { ConversationId } from '../transcript/types.ts';
import type { CaretLine } from './caret.ts';
import type { FindEditor } from './editor.ts';
import { readEditor } from './read-editor.ts';
import type { SelectionMemory } from './selection-memory.ts';
import type { EditorTarget, InsertOutcome, InsertRefusal } from './types.ts';
import { holdsOnceMore } from './verify.ts';
import { untilPage } from './wait.ts';

/** How long an editor may take to show what it was given, in milliseconds: a second attempt before that would double it. */
const patience = 1_000;

/** Where a text is to go. */
export interface InsertPlace {
  /** The conversation the text was written for. */
  readonly conversation: ConversationId;
  /** Whether the agent has said that the box reaches the customer, for pages that do not show it. */
  readonly modeConfirmed: boolean;
  /** Finds the reply box on the page as it is now; asked again at every step, because pages replace it. */
  readonly find: () => EditorTarget | null;
  readonly editorIn: FindEditor;
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
  const editor = place.editorIn(target.editable);
  const caretLine = await editor.bringCaret(place.selections, place.signal);
  // Between here and the paste nothing waits, so nothing can change.
  const now = allowedTarget(place);
  if (typeof now === 'string') return refused(now);
  if (now.editable !== target.editable) return refused('ignored'); // a new box, and nothing done to it yet
  const before = readEditor(now.editable);
  const lines = onLinesOfItsOwn(text, caretLine());
  if (!editor.hasRoomFor(lines)) return refused('too-long');
  editor.put(lines);
  const read = () => readEditor(boxAfter(now, place));
  const arrived = () => holdsOnceMore(before, read(), text);
  if (await untilPage(arrived, patience, place.signal)) return { kind: 'inserted' };
  return refused(read() === before ? 'ignored' : 'changed-otherwise');
}

/** The reply box, or why nothing may be put into what is there. */
function allowedTarget({
  conversation,
  modeConfirmed,
  find,
  signal,
}: InsertPlace): EditorTarget | InsertRefusal {
  if (signal.aborted) return 'unreachable';
  const target = find();
  if (!target) return 'no-composer';
  if (target.conversation !== conversation) return 'conversation-changed';
  if (target.mode === 'note') return 'note-mode';
  if (target.mode === 'unknown' && !modeConfirmed) return 'mode-unknown';
  return target;
}

/** The node the text should be in now: pages replace the box, and keep that of another conversation mounted. */
export function boxAfter(target: EditorTarget, { find }: Pick<InsertPlace, 'find'>): HTMLElement {
  const now = find();
  return now?.conversation === target.conversation ? now.editable : target.editable;
}

/** Line breaks between the text and what the draft has on the same line. */
function onLinesOfItsOwn(text: string, { before, after }: CaretLine): string {
  const lines = text.trim().replaceAll('\r\n', '\n');
  return `${isBlank(before) ? '' : '\n'}${lines}${isBlank(after) ? '' : '\n'}`;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function refused(why: InsertRefusal): InsertOutcome {
  return { kind: 'refused', why };
}
