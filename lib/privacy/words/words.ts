import type { Labels } from '../types.ts';

/** A set of words out of one string. */
export const wordSet = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

/** The words of one language by which a value is known. Lists hold pieces of patterns, except where said otherwise. */
export interface PrivacyWords {
  readonly labels: Labels;
  /** Nothing but a name follows: `my name is`. */
  readonly introductions: readonly string[];
  /** A name may follow: `I am`. */
  readonly presentations: readonly string[];
  readonly titles: readonly string[];
  readonly greetings: readonly string[];
  readonly thanks: readonly string[];
  readonly closings: readonly string[];
  /** Plain words that are no name where a name could stand. */
  readonly strangers: readonly string[];
  /** Plain words that are also names; a small letter says that no name is meant. */
  readonly ordinary: readonly string[];
  /** Plain first names, known without their capital. */
  readonly firstNames: readonly string[];
  readonly order: readonly string[];
  readonly tracking: readonly string[];
  readonly account: readonly string[];
  readonly ticket: readonly string[];
  /** Other things that have a number: an invoice, a policy, a device. */
  readonly other: readonly string[];
  /** `number`, `no.`, and what joins it to what it counts: `of`, `with the`. */
  readonly number: readonly string[];
  readonly joins: readonly string[];
  readonly is: readonly string[];
  readonly phone: readonly string[];
  readonly postcode: readonly string[];
  readonly birth: readonly string[];
  readonly months: readonly string[];
  readonly plate: readonly string[];
  readonly id: readonly string[];
  readonly password: readonly string[];
  readonly code: readonly string[];
  /** What stands before `code` where it keeps no secret: `error`, `discount`. */
  readonly openCode: readonly string[];
  readonly cardEnd: readonly string[];
  readonly version: readonly string[];
  readonly units: readonly string[];
  readonly at: readonly string[];
  readonly dot: readonly string[];
}
