import type { FactKind, Facts } from '../language/facts.ts';
import { tokenize } from '../language/tokens.ts';
import type { CompiledWords } from './words/compile.ts';

/** The words of efforts and durations; a single word may be anything. */
export function livedIn(facts: Facts, { grammar }: CompiledWords): readonly (readonly string[])[] {
  return facts
    .filter(({ kind }) => kind === 'duration' || kind.startsWith('effort_'))
    .map(({ text }) => tokenize(text).filter(({ kind }) => kind === 'word' || kind === 'number'))
    .map((tokens) => tokens.map(({ norm }) => norm).filter((norm) => !grammar.stopWords.includes(norm)))
    .filter((words) => words.length > 1);
}

const dryKinds: ReadonlySet<FactKind> = new Set([
  'item',
  'parcel',
  'order',
  'tracking',
  'delivered',
  'delivered_day',
  'delivered_time',
]);

/** How the words of what was ordered and of what the tracking says of it start: "delivered" and "delivery" are one. */
export function dryIn(facts: Facts): ReadonlySet<string> {
  const dry = facts.filter(({ kind }) => dryKinds.has(kind));
  return new Set(dry.flatMap(({ text }) => tokenize(text).map(({ norm }) => startOf(norm))));
}

/** The letters that forms of a word share. */
export function startOf(norm: string): string {
  return norm.slice(0, 5);
}
