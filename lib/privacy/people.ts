import type { Span } from '../transcript/types.ts';
import { wordKey } from './fold.ts';
import { isOrdinary, isParticle, isStranger, titles } from './kinds/name-words.ts';
import { oneOf } from './letters.ts';
import { allWords } from './words/all.ts';

/** The name inside what a page shows as one: without what is in brackets, and null where it is only a role. */
export function nameIn(shown: string): string | null {
  const name = shown
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = name.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  const isSomebody = words.some((word) => word.length > 1 && !isStranger(word));
  return isSomebody && name.length > 1 ? name : null;
}

/** How one person may be written: whole, each part, the surname with its particles, with ae for ä, in one word. */
export function spellingsOf(name: string): readonly string[] {
  const words = name.split(/[\s,]+/).filter((word) => word.length > 0);
  const parts = words.filter(
    (word) => word.replace(/\.$/, '').length > 1 && !isParticle(word) && !isStranger(word),
  );
  const surname = words.slice(words.findIndex((word, place) => place > 0 && isParticle(word)));
  const joined = words.join('');
  const all = [
    name,
    ...parts,
    ...(words.length > surname.length && surname.length > 1 ? [surname.join(' ')] : []),
    ...(parts.length > 1 && joined.length > 7
      ? [joined, words.join('.'), words.join('_'), words.join('-')]
      : []),
  ];
  return [...new Set([...all, ...all.map(spelledOut)].map(wordKey))];
}

const umlauts: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
};

const spelledOut = (text: string): string =>
  text.normalize('NFC').replace(/[äöüßøåæ]/gi, (letter) => umlauts[letter.toLowerCase()] ?? letter);

const announcing = new RegExp(
  `(?:^|[^\\p{L}])(?:${titles}|(?:${oneOf([...allWords('titles'), ...allWords('greetings'), ...allWords('thanks')])}|von|van|from|with|mit|met|con|avec)\\.?,?[ \\u00A0]{1,2})$`,
  'iu',
);
const monthBefore =
  /(?:^|[^\p{L}])(?:in|by|since|until|till|from|of|on|to|for|next|last|this|early|late|mid|end|op|tot|vanaf|eind|begin|en|de|depuis|fin|desde|hasta|\d{1,2}(?:st|nd|rd|th|\.)?)[ ]$/iu;
const germanNoun = /^(?:der|die|das|dem|den|des|im|am|vom|zum|zur|ein|eine|einen|einem|einer|kein|keine)$/i;

/** Whether a word that is a name and an ordinary word, too, stands for the person here. */
export function standsAsName(text: string, [from, to]: Span): boolean {
  const word = text.slice(from, to);
  if (/\s/.test(word) || !isOrdinary(word)) return true;
  const before = text.slice(Math.max(0, from - 40), from);
  const after = text.slice(to, to + 12);
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  if (!isCapital) return false;
  if (announcing.test(before)) return true;
  const wordBefore = /([\p{L}]+)\s$/u.exec(before)?.[1] ?? '';
  if (germanNoun.test(wordBefore) || monthBefore.test(before) || /^ \d/.test(after)) return false;
  const isFirst = /(?:^|[.!?:\n]\s*)["“(]?$/.test(before);
  if (isFirst || word === word.toUpperCase()) return /^(?:,|!|:|['’]s\b|$)/.test(after);
  return !isGerman(before + after);
}

/** In German every noun has a capital: there it does not say that a person is meant. */
const isGerman = (around: string): boolean =>
  /(?:^|[^\p{L}])(?:und|ist|nicht|ich|wir|sie|mit|für|auf|bei|sind|war|hat|haben|wie|aber)(?![\p{L}])/iu.test(
    around,
  );
