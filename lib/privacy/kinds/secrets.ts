import { digitsIn, letters, oneOf, start } from '../letters.ts';
import type { Candidate, Shape } from '../types.ts';
import { allWords } from '../words/all.ts';
import { afterWord, mark } from './context.ts';
import { isStranger } from './name-words.ts';

const openWord = new RegExp(`(?:${oneOf(allWords('openCode'))})[${letters}]{0,3}[ -]{0,2}$`, 'i');

/** A word that no dictionary has: letters with digits or signs, or capitals inside. */
function isSecret({ value, before }: Candidate): number {
  if (/["“'«]$/.test(before)) return value.length;
  const isMixed = /\d/.test(value) || /[^\p{L}\d_’'-]/u.test(value) || /[a-z][A-Z]/.test(value);
  return isMixed ? value.length : 0;
}

/** After a colon a lone word is the password itself, unless it says something about it. */
function isAlone({ value, after }: Candidate): number {
  return /^\s*(?:\n|$)/.test(after) && !isStranger(value.replace(/[.!?]$/, '')) ? value.length : 0;
}

/** Digits after `code`, unless it is the code of an error or a discount. */
function isOneTime(candidate: Candidate): number {
  const { value, before } = candidate;
  const word = /([^\s]{0,30}[ -]?)(?:code|c[oó]digo)(?![A-Za-z])[^\n]{0,24}$/i.exec(before);
  const led = word ? before.slice(0, before.indexOf(word[0]) + (word[1]?.length ?? 0)) : '';
  const named = /(?:c[oó]digo|code)\s+(?:d['’e]e?\s?)?(?:de\s)?([^\s:]{3,20})/i.exec(word?.[0] ?? '');
  const open = openWord.test(led) || (named !== null && openWord.test(named[1] ?? ''));
  return open || digitsIn(value) < 3 ? 0 : value.length;
}

const passwords = oneOf(allWords('password'));

/** Passwords and one-time codes, after their word. */
export const secretShapes: readonly Shape[] = [
  {
    kind: 'password',
    pattern: new RegExp(
      `${afterWord(allWords('password'))}(?<taken>[^\\s"“”«»\\[\\]]{3,64}?)(?=[.,;?"”»]{0,2}(?:\\s|$))`,
      'dgi',
    ),
    measure: isSecret,
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `${start}${passwords}[ \\u00A0]{0,2}[:=][ \\u00A0]{0,2}(?<taken>[^\\s\\[\\]]{3,64})`,
      'dgi',
    ),
    measure: (candidate) => isSecret(candidate) || isAlone(candidate),
  },
  {
    kind: 'code',
    pattern: new RegExp(
      `${start}${oneOf(allWords('code'))}(?:${mark}|[ \\u00A0])(?<taken>\\d{3,8}|\\d{3}[ -]\\d{3}|[A-Z]{1,3}-\\d{4,8})(?![${letters}\\d]|[.,]\\d)`,
      'dgi',
    ),
    measure: isOneTime,
  },
];
