import { capitals, letters, oneOf, plain } from '../letters.ts';
import { allWords } from '../words/all.ts';

const plainSet = (list: Parameters<typeof allWords>[0]): ReadonlySet<string> =>
  new Set(allWords(list).map(plain));

const strangers = plainSet('strangers');
const ordinary = plainSet('ordinary');
const firstNames = plainSet('firstNames');
const title = new RegExp(`^${oneOf(allWords('titles'))}$`, 'i');
const particles = new Set(
  'van de der den het ten ter te von vom zu zum zur du des la le les del della di da dos das los las el y e al ben bin mac mc st san sint'.split(
    ' ',
  ),
);

/** How plainly a name is announced by what stands before it. */
export type Announced = 'surely' | 'perhaps' | 'closing';

interface Word {
  readonly text: string;
  readonly to: number;
}

const capital = new RegExp(`^[${capitals}]`);
const isCapital = (word: string): boolean =>
  capital.test(word) && word.charAt(0) !== word.charAt(0).toLowerCase();
/** Whether a word is a first name on its own, also without its capital. */
export const isFirstName = (word: string): boolean => firstNames.has(plain(word));
/** Whether a word of a name is an ordinary word, too: alone it need not mean the person. */
export const isOrdinary = (word: string): boolean => ordinary.has(plain(word));
/** Whether a word joins the parts of a name, as `van` does. */
export const isParticle = (word: string): boolean => particles.has(plain(word));
/** Whether a word cannot be a name: `customer`, `there`, `team`. */
export const isStranger = (word: string): boolean =>
  !isOrdinary(word) &&
  (strangers.has(plain(word).replace(/['’](?:s|m|d|re|ve|ll)$/, '')) || title.test(word));

const piece = new RegExp(`[${letters}][${letters}'’-]{0,24}\\.?`, 'g');

const wordsOf = (phrase: string): readonly Word[] =>
  [...phrase.matchAll(piece)].map((match) => ({ text: match[0], to: match.index + match[0].length }));

const initial = new RegExp(`^[${capitals}]\\.$|^[${capitals}]$`);

/** How many of the words, from the first on, are a name written with capitals. */
function capitalised(words: readonly Word[]): number {
  let count = 0;
  for (const [place, { text }] of words.entries()) {
    const bare = text.replace(/\.$/, '');
    if (isParticle(bare) && (count > 0 || !isCapital(bare) || words.length > 1)) continue;
    if (!isCapital(bare)) break;
    if (!initial.test(text) && (isStranger(bare) || (text.endsWith('.') && count > 0 && bare.length < 1)))
      break;
    count = place + 1;
    if (text.endsWith('.') && !initial.test(text)) break;
  }
  return count;
}

const closes = /^\s{0,2}(?:[,.!?:;)]|['’]s(?![a-z])|\n|$)/;

/** What may follow a name inside a sentence. */
const goesOn = /^\s(?:and|from|en|uit|und|aus|et|y)(?![a-z])/i;

/**
 * How many letters of a phrase are a name. `surely` takes whatever has a capital; `perhaps` wants a known first name, or
 * two words with nothing after them; `closing` wants nothing after it on its line.
 */
export function nameLength(phrase: string, after: string, announced: Announced, isShouted: boolean): number {
  const words = wordsOf(phrase);
  const count = isShouted ? 0 : capitalised(words);
  const last = words[count - 1];
  const head = words[0]?.text.replace(/\.$/, '') ?? '';
  if (!last) return smallLength(words, phrase, after, announced);
  const to = last.text.endsWith('.') && !initial.test(last.text) ? last.to - 1 : last.to;
  const next = phrase.slice(to) + after;
  const known = words.slice(0, count).some(({ text }) => isFirstName(text.replace(/\.$/, '')));
  if (announced === 'surely') return to;
  if (announced === 'closing') return /^[\s.!]{0,3}$|^[ .!]{0,3}\n/.test(next) ? to : 0;
  const isFull =
    count > 1 &&
    isCapital(head) &&
    !isParticle(head) &&
    closes.test(next) &&
    !words.slice(0, count).every(({ text }) => initial.test(text));
  return (known && isCapital(head)) || isFull ? to : 0;
}

/** The same without capitals: a known first name, or after a sure announcement a lone word. */
function smallLength(words: readonly Word[], phrase: string, after: string, announced: Announced): number {
  const [head] = words;
  if (!head) return 0;
  const bare = head.text.replace(/\.$/, '');
  if (isStranger(bare) || isParticle(bare)) return 0;
  const to = head.to - (head.text.length - bare.length);
  const next = phrase.slice(to) + after;
  if (isFirstName(bare) && !isOrdinary(bare)) {
    const second = words[1];
    const isWhole = second !== undefined && closes.test(phrase.slice(second.to) + after);
    const hasSurname =
      announced === 'surely' && isWhole && !isStranger(second.text) && !head.text.endsWith('.');
    if (announced !== 'surely' && !closes.test(next) && !(announced === 'perhaps' && goesOn.test(next)))
      return 0;
    return hasSurname ? second.to : to;
  }
  return announced === 'surely' && bare.length > 1 && closes.test(next) && !isOrdinary(bare) ? to : 0;
}

/** Up to six words of what may be a name. */
export const phrase = `(?<taken>[${letters}][${letters}'’-]{0,24}(?:\\.?[ \\u00A0][${letters}][${letters}'’-]{0,24}|\\.[${letters}]\\.?){0,5}\\.?)`;

/** The titles, one or more. */
export const titles = `(?:${oneOf(allWords('titles'))}\\.?[ \\u00A0]{1,2}){1,3}`;
