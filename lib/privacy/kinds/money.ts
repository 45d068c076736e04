import { isIban, isLuhn } from '../checksums.ts';
import type { Candidate, Shape } from '../types.ts';
import { allWords } from '../words/all.ts';
import { afterWord } from './context.ts';

/** How long an IBAN is in each country (SWIFT IBAN registry). */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
};

/** How many letters of the candidate are its IBAN: as many as the country has, blanks not counted, if they add up. */
function ibanLength({ value }: Candidate): number {
  const wanted = lengths[value.slice(0, 2).toUpperCase()] ?? 0;
  let seen = 0;
  let at = 0;
  while (at < value.length && seen < wanted) if (/[A-Za-z0-9]/.test(value.charAt(at++))) seen++;
  const compact = value
    .slice(0, at)
    .replace(/[^A-Za-z0-9]/g, '')
    .toUpperCase();
  const isWhole = !/[A-Za-z0-9]/.test(value.charAt(at));
  const isGrouped = /^[^ .-]*$|^[^ -]{4}(?:[ -][^ .-]{4}){2,7}(?:[ -][^ .-]{1,3})?$/.test(value.slice(0, at));
  return isGrouped && wanted > 0 && seen === wanted && isWhole && isIban(compact) ? at : 0;
}

/** Bank accounts and payment cards. */
export const moneyShapes: readonly Shape[] = [
  {
    kind: 'iban',
    pattern: /(?<![A-Za-z0-9])(?<taken>[A-Z]{2}[ -]?\d{2}(?:[ .-]?[A-Z0-9]){11,40})/dgi,
    measure: ibanLength,
  },
  // Said to be one, so that a slip of the pen does not show the rest.
  {
    kind: 'iban',
    pattern:
      /(?<![A-Za-z])IBAN[ :=-]{0,4}(?<taken>[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?\d{1,3})?)(?![A-Za-z0-9])/dgi,
  },
  {
    kind: 'card',
    pattern:
      /(?<![\w.,-])(?<taken>[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}|3\d{3}[ -]?\d{6}[ -]?\d{5})(?![\w]|[.,-]\d)/dg,
    measure: ({ value }) => (isLuhn(value.replace(/\D/g, '')) ? value.length : 0),
  },
  {
    kind: 'card',
    pattern: /(?<![\w*])(?<taken>(?:[*xX•]{2,4}[ -]?){1,4}\d{4})(?!\w)/dg,
  },
  {
    kind: 'card',
    pattern: new RegExp(`${afterWord(allWords('cardEnd'))}(?<taken>\\d{4})(?!\\w|[.,]\\d)`, 'dgi'),
  },
];
