import { isSensitive } from '../../conversation/sensitive.ts';
import type { Conversation, Turn } from '../../conversation/types.ts';
import { isShown } from '../../cues/shown.ts';
import type { Cue, Family } from '../../cues/types.ts';

/** What a hard message may come from. */
export type ReframeCause =
  | 'promise'
  | 'again'
  | 'waiting'
  | 'runaround'
  | 'unheard'
  | 'unfair'
  | 'leaving'
  | 'threat'
  | 'worry'
  | 'dignity'
  | 'helpless'
  | 'abuse'
  | 'any';

/**
 * What is true of a hard message from the customer’s side (F7), for the agent’s eyes. Nothing in it is about the agent, and
 * nothing goes beyond what the cause says.
 */
export type ReframeLines = Readonly<Record<ReframeCause, readonly string[]>>;

const causeOfFamily: Readonly<Partial<Record<Family, ReframeCause>>> = {
  unmet_promise: 'promise',
  repeat_contact: 'again',
  waiting: 'waiting',
  effort_runaround: 'runaround',
  bot_loop: 'runaround',
  not_heard: 'unheard',
  policy_unfair: 'unfair',
  money_worry: 'unfair',
  churn_threat: 'leaving',
  disappointment_loyalty: 'leaving',
  legal_public_threat: 'threat',
  anxiety_worry: 'worry',
  privacy_security_fear: 'worry',
  time_pressure: 'worry',
  dignity: 'dignity',
  helpless_resigned: 'helpless',
};

/** Whether a customer’s turn is hard to read: level 3 and up, or abuse. */
function isHeavy({ message, level, cues }: Turn): boolean {
  return message.role === 'customer' && ((level ?? 0) >= heavyFrom || cues.some(isAbuse));
}

const heavyFrom = 3;

/**
 * Which line each heavy turn gets, oldest first. Chosen by the id of the
 * message, so the same chat gives the same lines; none comes twice in a chat, and where all are used up there is none.
 */
export function reframesIn(
  { turns }: Pick<Conversation, 'turns'>,
  lines: ReframeLines,
): ReadonlyMap<Turn, string> {
  const chosen = new Map<Turn, string>();
  const used = new Set<string>();
  for (const turn of turns.filter(isHeavy)) {
    const fresh = (cause: ReframeCause) => lines[cause].filter((line) => !used.has(line));
    const own = fresh(causeOf(turn));
    const pool = own.length > 0 ? own : fresh('any');
    const line = pool[seedOf(turn.message.id) % pool.length];
    if (line === undefined) continue;
    used.add(line);
    chosen.set(turn, line);
  }
  return chosen;
}

/**
 * The line for the hard message that waits for an answer; null where there is none, and where somebody grieves, carries a
 * burden or may be in danger: their words are no heat to look behind.
 */
export function reframeOf(conversation: Conversation, lines: ReframeLines): string | null {
  if (isSensitive(conversation)) return null;
  const { turns } = conversation;
  const answered = turns.findLastIndex(({ message }) => message.role === 'agent');
  const last = turns.slice(answered + 1).findLast(isHeavy);
  return (last && reframesIn(conversation, lines).get(last)) ?? null;
}

/** What a turn comes from: abuse first, then the gravest cue; at one level, what happened before words aimed at somebody. */
function causeOf({ cues }: Turn): ReframeCause {
  if (cues.some(isAbuse)) return 'abuse';
  const named = cues.filter(isShown).flatMap(({ family, kind, level, confidence }) => {
    const cause = kind === 'profanity_abuse.at_agent' ? 'abuse' : causeOfFamily[family];
    return cause ? [{ cause, level, weight: cause === 'abuse' ? 0 : confidence }] : [];
  });
  const [gravest] = named.sort((one, other) => other.level - one.level || other.weight - one.weight);
  return gravest?.cause ?? 'any';
}

function isAbuse(cue: Cue): boolean {
  return cue.lane === 'abuse' && isShown(cue);
}

/** A number from an id (FNV-1a), the same wherever the chat is read. */
function seedOf(id: string): number {
  let seed = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) seed = Math.imul(seed ^ id.charCodeAt(at), 0x01000193);
  return seed >>> 0;
}
