import { blank, digitsIn, end, letters, oneOf } from '../letters.ts';
import type { Candidate, Kind, Shape } from '../types.ts';
import { allWords } from '../words/all.ts';
import { afterNumbered, afterWord } from './context.ts';

/** What counts or weighs: a number before it is no number of anything. */
const units = `(?:[€$£%°]|EUR|USD|GBP|CHF|x(?=${blank}?\\d)|[kKMGT]?B|GB|MB|TB|[ck]?m[²³]?|km|[mk]?g|kg|ml|cl|l|[kM]?W|kWh|V|mAh|Hz|px|dpi|rpm|${oneOf(allWords('units'))})${end}`;
const unitAhead = new RegExp(`^${blank}{0,2}(?:[€$£%]|${units})`, 'i');
const moneyBefore = new RegExp(`(?:[€$£]|EUR|USD|GBP|CHF)${blank}{0,2}$`, 'i');

/** Whether a number is an amount or a count of something. */
export const isCounted = ({ before, after }: Candidate): boolean =>
  unitAhead.test(after) || moneyBefore.test(before);

const day =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})|(?:19|20)\d\d(?:[-/.]?(?:0[1-9]|1[0-2])[-/.]?(?:0[1-9]|[12]\d|3[01]))?)$/;

/** A code after a word that says so: three digits, or two among letters. */
function namedCode(candidate: Candidate): number {
  const { value } = candidate;
  const enough = /[a-z]/i.test(value) ? 2 : 3;
  const isPlain = day.test(value) && !/^\d{8}$/.test(value);
  return digitsIn(value) < enough || isCounted(candidate) || (isPlain && value.length > 4) ? 0 : value.length;
}

/** A code right after a bare word (`order 471144`): long enough not to be how many. */
function bareCode(candidate: Candidate): number {
  const { value, after } = candidate;
  const digits = digitsIn(value);
  if (isCounted(candidate) || day.test(value) || /000$/.test(value)) return 0;
  if (digits >= 5) return value.length;
  return digits === 4 && digits === value.length && /^\s*(?:[.,!?;]|$)/.test(after) ? value.length : 0;
}

const code = `(?<taken>\\d{3}(?: \\d{2,4}){1,3}(?![\\d-])|[A-Z0-9](?:[A-Z0-9]|[-_/](?=[A-Z0-9])){2,29})(?![${letters}\\d])`;

function codesOf(kind: Kind, words: readonly string[]): readonly Shape[] {
  return [
    { kind, pattern: new RegExp(`${afterNumbered(words)}${code}`, 'dgi'), measure: namedCode },
    { kind, pattern: new RegExp(`${afterWord(words)}${code}`, 'dgi'), measure: bareCode },
  ];
}

/** Numbers known by the word before them: of an order, a parcel, a customer, a ticket, an invoice. */
export const codeShapes: readonly Shape[] = [
  ...codesOf('order', allWords('order')),
  ...codesOf('tracking', allWords('tracking')),
  ...codesOf('account', allWords('account')),
  ...codesOf('ticket', allWords('ticket')),
  ...codesOf('number', allWords('other')),
];

const norms = /^(?:ISO|DIN|EN|RFC|IEC|IEEE|ANSI|NEN|UL|IMG|DSC|VID|MVIMG|AT|DE|BE|EC|CE)[-_]?/;

/** A bare number is somebody's unless it is a date, an amount, or round. */
function isBareNumber(candidate: Candidate): number {
  const { value } = candidate;
  return isCounted(candidate) || day.test(value) || /000$/.test(value) ? 0 : value.length;
}

/** A long code of letters and digits; product names are shorter or have fewer digits. */
function isLongCode({ value }: Candidate): number {
  return digitsIn(value) >= 6 && /[a-z]/i.test(value) ? value.length : 0;
}

/** Numbers known by how they look. */
export const bareCodeShapes: readonly Shape[] = [
  {
    kind: 'tracking',
    pattern: new RegExp(
      `(?<![${letters}\\d-])(?<taken>3S[A-Z0-9]{9,13}|JVGL\\d{10,20}|JJD\\d{10,20}|1Z[A-Z0-9]{16}|[A-Z]{2}\\d{9}[A-Z]{2})(?![${letters}\\d-])`,
      'dg',
    ),
  },
  {
    kind: 'order',
    pattern: new RegExp(
      `(?<![${letters}\\d&#/])#(?<taken>(?:[A-Z]{1,4}-?)?\\d{4,12})(?![${letters}\\d])`,
      'dg',
    ),
  },
  {
    kind: 'order',
    pattern: new RegExp(`(?<![${letters}\\d-])(?<taken>\\d{3}-\\d{7}-\\d{7})(?![${letters}\\d-])`, 'dg'),
  },
  {
    kind: 'number',
    pattern: new RegExp(
      `(?<![${letters}\\d-])(?<taken>[A-Z]{1,5}[-_]?(?:\\d{2,4}-)?\\d{5,15}(?:-\\d{1,8}){0,2})(?![${letters}\\d-])`,
      'dg',
    ),
    measure: ({ value }) => (norms.test(value) ? 0 : value.length),
  },
  {
    kind: 'number',
    pattern: /(?<![\w-])(?<taken>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/dgi,
  },
  {
    kind: 'number',
    pattern: new RegExp(`(?<![${letters}\\d_-])(?<taken>[A-Z0-9]{12,40})(?![${letters}\\d_-])`, 'dgi'),
    measure: isLongCode,
  },
  {
    kind: 'number',
    pattern: new RegExp(
      `(?<![${letters}\\d.,€$£+_-]|[€$£]${blank})(?<taken>\\d{6,30})(?![${letters}\\d_]|[.,]\\d|-\\d)`,
      'dg',
    ),
    measure: isBareNumber,
  },
  // A message that is nothing but a number answers the question for one.
  { kind: 'number', pattern: /^\s{0,9}#?(?<taken>[A-Z]{0,4}-?\d{5})[.!]?\s{0,9}$/dgi },
];
