import { isAhv, isBsn, isDni, isNir, isRijksregister, isSteuerId } from '../checksums.ts';
import { blank, digitsIn, letters, oneOf, start } from '../letters.ts';
import type { Candidate, Shape } from '../types.ts';
import { allWords } from '../words/all.ts';
import { afterWord } from './context.ts';

const compact = (value: string): string => value.replace(/[\s.\-/]/g, '').toUpperCase();

/** The whole candidate where its check digits are right. */
const checked =
  (isTrue: (compact: string) => boolean) =>
  ({ value }: Candidate): number =>
    isTrue(compact(value)) ? value.length : 0;

const months = oneOf([...allWords('months'), ...allWords('months').map((month) => `${month}\\.`)]);
const year = '(?:19|20)\\d\\d';
const date = `(?:\\d{1,2}${blank}?[-./]${blank}?\\d{1,2}${blank}?[-./]${blank}?(?:${year}|\\d{2})|${year}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th|er|\\.)?${blank}(?:of |de )?${months}${blank}?,?${blank}(?:de |del )?${year}|${months}${blank}\\d{1,2}(?:st|nd|rd|th)?,?${blank}${year})(?!\\d)`;
const birth = oneOf(allWords('birth'));

/** Dates of birth, numbers by which a state knows somebody, and licence plates. */
export const identityShapes: readonly Shape[] = [
  {
    kind: 'birth',
    pattern: new RegExp(`${start}${birth}[^\\n\\[\\]!?\\d]{0,24}?(?<!\\d)(?<taken>${date})`, 'dgi'),
  },
  {
    kind: 'birth',
    pattern: new RegExp(
      `(?<![\\d.,/-])(?<taken>${date})(?=[^\\n\\[\\]!?.\\d]{0,20}(?:${birth})(?![${letters}]))`,
      'dgi',
    ),
  },
  {
    kind: 'id',
    pattern: new RegExp(
      `${afterWord(allWords('id'))}(?<taken>[A-Z0-9](?:[ .\\-/]?[A-Z0-9]){5,20})(?![${letters}\\d])`,
      'dgi',
    ),
    measure: idLength,
  },
  {
    kind: 'id',
    pattern: /(?<![\w.,-])(?<taken>\d{9}|\d{4}[. ]\d{2}[. ]\d{3})(?![\w]|[.,-]\d)/dg,
    measure: checked(isBsn),
  },
  {
    kind: 'id',
    pattern: /(?<![\w.,-])(?<taken>(?:\d{8}|[XYZ]-?\d{7}|\d{2}\.\d{3}\.\d{3})[ -]?[A-Z])(?![\w])/dgi,
    measure: checked(isDni),
  },
  {
    kind: 'id',
    pattern:
      /(?<![\w.,-])(?<taken>[12][ .]?\d{2}[ .]?\d{2}[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}[ .]?\d{2})(?!\w)/dgi,
    measure: checked(isNir),
  },
  {
    kind: 'id',
    pattern: /(?<![\w.,-])(?<taken>\d{2} ?\d{3} ?\d{3} ?\d{3})(?![\w]|[.,-]\d)/dg,
    measure: checked(isSteuerId),
  },
  {
    kind: 'id',
    pattern: /(?<![\w.,-])(?<taken>\d{2}\.?\d{2}\.?\d{2}[- ]?\d{3}[. -]?\d{2})(?![\w]|[.,-]\d)/dg,
    measure: checked(isRijksregister),
  },
  {
    kind: 'id',
    pattern: /(?<![\w.,-])(?<taken>756\.?\d{4}\.?\d{4}\.?\d{2})(?!\w)/dg,
    measure: checked(isAhv),
  },
  {
    kind: 'id',
    pattern:
      /(?<!\w)(?<taken>(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])(?!\w)/dg,
  },
  { kind: 'id', pattern: /(?<![\w.,-])(?<taken>(?!000|666|9)\d{3}-\d{2}-\d{4})(?![\w]|-\d)/dg },
  {
    kind: 'plate',
    pattern: new RegExp(
      `${afterWord(allWords('plate'))}(?<taken>[A-ZÄÖÜ0-9]{1,4}(?:[ -][A-Z0-9]{1,4}){0,2})(?![${letters}\\d])`,
      'dgi',
    ),
    measure: plateLength,
  },
];

/** As much of what stands after the word of an id as still holds digits: words that follow are not of it. */
function idLength({ value }: Candidate): number {
  const parts = value.split(/(?= )/);
  let length = 0;
  let kept = 0;
  for (const part of parts) {
    length += part.length;
    const isLetter = part.trim().length === 1 || /^ ?[A-Z]{2}$/.test(part);
    if (/\d/.test(part) || (isLetter && part === part.toUpperCase())) kept = length;
    else break;
  }
  return digitsIn(value.slice(0, kept)) >= 5 ? kept : 0;
}

/** As much as is letters and digits of a plate: capitals, unless it is one piece. */
function plateLength({ value }: Candidate): number {
  const parts = value.split(/(?=[ -])/);
  let length = 0;
  for (const part of parts) {
    if (/[a-z]/.test(part) && !/\d/.test(part) && /^ /.test(part)) break;
    length += part.length;
  }
  const plate = value.slice(0, length);
  const digits = digitsIn(plate);
  return digits > 0 && (plate.length >= 5 || digits < plate.length) && /[A-Za-z]/.test(plate) ? length : 0;
}
