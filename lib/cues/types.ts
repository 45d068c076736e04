import type { Language } from '../playbook/language.ts';
import type { Lane } from '../playbook/vocabulary.ts';
import type { Span } from '../transcript/types.ts';
import type { Kind } from './kinds.ts';

/** What a customer turn can signal, and how people call it: docs/sources.md explains each id. */
export const families = [
  'repeat_contact',
  'waiting',
  'unmet_promise',
  'effort_runaround',
  'bot_loop',
  'not_heard',
  'policy_unfair',
  'money_worry',
  'churn_threat',
  'legal_public_threat',
  'time_pressure',
  'sarcasm',
  'helpless_resigned',
  'quiet_disengagement',
  'profanity_abuse',
  'shouting',
  'anxiety_worry',
  'grief_bereavement',
  'vulnerability',
  'safety',
  'confusion',
  'disappointment_loyalty',
  'privacy_security_fear',
  'dignity',
  'recovery_gratitude',
  'positive_mixed',
  'possible_frustration',
] as const;

/** The kind of a cue. `possible_frustration` is what no rule names: the learned score alone. */
export type Family = (typeof families)[number];

/** 0 neutral, 1 friction, 2 disapproval, 3 accusation, 4 ultimatum or distress. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** Something one customer turn signals. Shown to the agent only when sure enough: `isShown`. */
export interface Cue {
  /** Id of the rule that saw it, e.g. `en.waiting.long`. */
  readonly rule: string;
  /** What it shows; lib/cues/reasons says why in a line, in each language of the interface. */
  readonly kind: Kind;
  readonly family: Family;
  readonly level: Level;
  /** The lane it opens, if any. */
  readonly lane: Lane | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The words that show it, as offsets into the message's original text. */
  readonly span: Span;
  /** Those words. */
  readonly text: string;
  /** Id explained in docs/sources.md. */
  readonly source: string;
}

/** What was read from one customer turn. */
export interface TurnReading {
  readonly language: Language | null;
  /** Languages that only some of its sentences are in; left out where there are none, as nearly always. */
  readonly alsoIn?: readonly Language[];
  /** Probability that the turn is at level 2 or more, calibrated at a base rate of 10 %. */
  readonly score: number;
  readonly level: Level;
  readonly cues: readonly Cue[];
}
