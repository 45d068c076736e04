import type { Language, Localised } from '../playbook/language.ts';
import type { Span } from '../transcript/types.ts';

/** What a customer turn can signal, and how people call it: docs/sources.md explains each id. */
export const families = [
  'repeat_contact',
  'waiting',
  'unmet_promise',
  'not_heard',
  'recovery_gratitude',
] as const;

/** The kind of a cue. */
export type Family = (typeof families)[number];

/** 0 neutral, 1 friction, 2 disapproval, 3 accusation, 4 ultimatum or distress. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** A conversation that must be handled otherwise; its cues carry no level. */
export type Lane = 'grief' | 'vulnerability' | 'abuse' | 'safety';

/** Something one customer turn signals. Shown to the agent only from `confidence` 0.7 on. */
export interface Cue {
  /** Id of the rule that saw it, e.g. `en.waiting.duration`. */
  readonly rule: string;
  readonly family: Family;
  readonly level: Level;
  /** 0 to 1. */
  readonly confidence: number;
  /** The words that show it, as offsets into the message's original text. */
  readonly span: Span;
  /** Those words. */
  readonly text: string;
  /** Why they show it, in one line. */
  readonly reason: Localised;
  /** Id explained in docs/sources.md. */
  readonly source: string;
}

/** What was read from one customer turn. */
export interface TurnReading {
  readonly language: Language | null;
  /** Probability that the turn is at level 2 or more, calibrated at a base rate of 10 %. */
  readonly score: number;
  readonly level: Level;
  readonly cues: readonly Cue[];
}
