import { blank, oneOf, start } from '../letters.ts';
import { allWords } from '../words/all.ts';

const copula = oneOf(allWords('is'));
const number = oneOf(allWords('number'));
const joins = oneOf(allWords('joins'));

/** What can stand between a word and its value: `is`, a colon, a hash, `n°`; at most three of them. */
export const mark = `(?:${blank}{0,2}(?:${copula}(?=${blank})|[:=#]|n[°º]\\.?)){1,3}${blank}{0,2}#?["“'«]?`;

/** A word in any of the languages, and what leads from it to its value. */
export const afterWord = (words: readonly string[]): string =>
  `${start}${oneOf(words)}(?:${mark}|${blank}{1,2})`;

/** A word with its number word before or after it (`order number`, `numéro de commande`), or with a mark. */
export function afterNumbered(words: readonly string[]): string {
  const word = oneOf(words);
  const numbered = `${word}[ -]?(?:${joins}${blank})?${number}(?:${mark}|${blank}{1,2})`;
  const turned = `${number}${blank}(?:${joins}${blank}?)${word}(?:${mark}|${blank}{1,2})`;
  return `${start}(?:${numbered}|${turned}|${word}${mark})`;
}
