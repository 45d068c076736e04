import type { Conversation, Turn } from '../conversation/types.ts';
import { isShown } from '../cues/shown.ts';
import type { Cue } from '../cues/types.ts';
import { type BoundaryStep, boundarySteps } from '../guidance/boundary/boundary-lines.ts';
import { phrasesOf, readReply } from './reading.ts';
import type { CompiledWords } from './words/compile.ts';

/** What the steps are recognised by, in the language of the chat. */
export interface BoundaryEar {
  readonly words: CompiledWords;
  /** Wordings of a warning, of Attune or of the team, with their braces. */
  readonly warnings: readonly string[];
  /** Wordings that end the chat. */
  readonly closings: readonly string[];
}

/**
 * Which step of the ladder comes next (support practice, 4.6; C46), by what the agent has said since the first abuse.
 * Null where the customer's last turns hold none, and once the chat has been ended. Messages in a row are one warning.
 */
export function boundaryStep({ turns }: Conversation, ear: BoundaryEar): BoundaryStep | null {
  const first = turns.findIndex(isAbusive);
  const answered = turns.findLastIndex(isAgents);
  if (first === -1 || !turns.slice(answered + 1).some(isAbusive)) return null;
  const answers = turns.slice(first).filter(({ message }) => ['agent', 'customer'].includes(message.role));
  let warned = 0;
  let isWarnedNow = false;
  for (const turn of answers) {
    const said = isAgents(turn) ? hear(turn.message.text, ear) : null;
    if (said === 'end') return null;
    if (said === 'warning' && !isWarnedNow) warned += 1;
    isWarnedNow = isAgents(turn) && (isWarnedNow || said === 'warning');
  }
  return boundarySteps[Math.min(warned, boundarySteps.length - 1)] ?? null;
}

/** Whether a customer's turn is aimed at the person who helps; the first may stand below what opens the lane. */
function isAbusive({ message, cues }: Turn): boolean {
  const isAimed = ({ kind, lane }: Cue) => lane === 'abuse' || kind === 'profanity_abuse.at_agent';
  return message.role === 'customer' && cues.some((cue) => isAimed(cue) && isShown(cue));
}

function hear(text: string, { words, warnings, closings }: BoundaryEar): 'warning' | 'end' | null {
  if (closings.some((wording) => isMadeFrom(text, wording))) return 'end';
  if (warnings.some((wording) => isMadeFrom(text, wording))) return 'warning';
  const reading = readReply(text, words);
  if (phrasesOf(reading, 'ends_chat').length > 0) return 'end';
  return phrasesOf(reading, 'boundary').length > 0 ? 'warning' : null;
}

/** Whether a text holds what is fixed in a wording: all of it that stands between braces and is long enough to tell. */
function isMadeFrom(text: string, wording: string): boolean {
  const fixed = wording.split(/\{[^{}]*\}/).filter((part) => part.length >= tellingLength);
  return fixed.length > 0 && fixed.every((part) => text.includes(part));
}

/** Fewer characters stand in many texts. */
const tellingLength = 12;

function isAgents({ message }: Turn): boolean {
  return message.role === 'agent';
}
