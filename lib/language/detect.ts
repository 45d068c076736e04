import { type Language, languages } from '../playbook/language.ts';
import { accentedLetters, smallWords, unreadWords, wordParts } from './detect-data.ts';
import { ownWords } from './own-words.ts';
import type { Token } from './tokens.ts';

/** What is known of a writer's language so far. */
export interface LanguageMemory {
  /** Null while unsure. */
  readonly language: Language | null;
  /** True while the writer uses a language Attune does not read. */
  readonly unread: boolean;
}

/** Before the first turn. */
export const noLanguageYet: LanguageMemory = { language: null, unread: false };

/** Evidence a turn needs before it decides anything, and the lead the best language needs. */
const enough = 1.4;
const lead = 1.25;
/** Less is enough at the start of a chat where hardly anything speaks for another language. */
const enoughAlone = 0.9;
const leadAlone = 2.5;
/** To leave the remembered language takes more. */
const enoughToSwitch = 3;

/**
 * The language of a turn, in the light of the turns before. A turn that says too little ("ok", a name, an order number)
 * keeps the memory; while nothing is remembered, `guess` counts, which another detector may have made of it. Pure;
 * linear in the text.
 */
export function detectLanguage(
  text: string,
  memory: LanguageMemory = noLanguageYet,
  guess: Language | null = null,
): LanguageMemory {
  const tokens = ownWords(text).slice(0, mostRead);
  if (isOtherScript(tokens)) return { language: null, unread: true };
  const evidence = weigh(text, tokens);
  const [best, second] = languages
    .map((language) => ({ language, points: evidence.points[language] }))
    .sort(byPoints);
  if (!best || !second) return memory;
  if (evidence.unread > best.points && evidence.unread >= enoughToSwitch)
    return { language: null, unread: true };
  const needed = memory.language && memory.language !== best.language ? enoughToSwitch : enough;
  const leads = (by: number) => best.points >= second.points * by && best.points > evidence.unread * by;
  const decided =
    (best.points >= needed && leads(lead)) ||
    (memory.language === null && !memory.unread && best.points >= enoughAlone && leads(leadAlone));
  if (decided) return { language: best.language, unread: false };
  return guess !== null && memory.language === null && !memory.unread
    ? { language: guess, unread: false }
    : memory;
}

/** A turn shows its language well before this. */
const mostRead = 300;

interface Evidence {
  readonly points: Record<Language, number>;
  unread: number;
}

function weigh(text: string, tokens: readonly Token[]): Evidence {
  const evidence: Evidence = { points: { en: 0, nl: 0, de: 0, fr: 0, es: 0 }, unread: 0 };
  for (const token of tokens) if (token.kind === 'word') weighWord(token.norm, evidence);
  const letters = text.slice(0, tokens.at(-1)?.to ?? 0).toLowerCase();
  for (const [letter, writers] of accentedLetters) {
    if (!letters.includes(letter)) continue;
    for (const language of writers) evidence.points[language] += 0.6 / writers.length;
  }
  return evidence;
}

/** A small word counts one, shared among the languages that have it; a part of a longer word counts little. */
function weighWord(word: string, evidence: Evidence): void {
  const owners = ownersOf.get(word);
  const share = owners ? 1 / Math.sqrt(owners.length + (unreadSet.has(word) ? 1 : 0)) : 0;
  for (const language of owners ?? []) evidence.points[language] += share;
  if (unreadSet.has(word)) evidence.unread += owners ? 0.5 : 1;
  if (owners || word.length < 4) return;
  for (const language of languages) {
    if (wordParts[language].some((part) => word.includes(part))) evidence.points[language] += 0.25;
  }
}

/** Mostly letters that none of the five languages uses. */
function isOtherScript(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  const foreign = words.filter((token) => !/\p{Script=Latin}/u.test(token.norm));
  return foreign.length > words.length / 2;
}

function byPoints(a: { readonly points: number }, b: { readonly points: number }): number {
  return b.points - a.points;
}

const unreadSet: ReadonlySet<string> = new Set(unreadWords.split(' '));

const ownersOf: ReadonlyMap<string, readonly Language[]> = gatherOwners();

function gatherOwners(): ReadonlyMap<string, readonly Language[]> {
  const owners = new Map<string, Language[]>();
  for (const language of languages) {
    for (const word of new Set(smallWords[language].split(' '))) {
      owners.set(word, [...(owners.get(word) ?? []), language]);
    }
  }
  return owners;
}
