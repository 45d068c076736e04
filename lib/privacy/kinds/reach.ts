import { blank, digitsIn, letters, oneOf } from '../letters.ts';
import type { Candidate, Shape } from '../types.ts';
import { allWords } from '../words/all.ts';
import { isCounted } from './codes.ts';
import { afterWord } from './context.ts';

const at = oneOf(allWords('at').filter((word) => word !== '@'));
const dot = oneOf(allWords('dot'));
const ends = '(?:com|net|org|info|nl|be|de|at|ch|fr|es|eu|uk|us|ie|it|io|cat|me)';

/** Local parts never spelt out, where `at` is a plain word: `look at example dot com`. */
const looking =
  /^(?:look|looking|looked|is|am|are|be|was|me|us|you|it|page|shop|site|store|available|found|order|ordered|bought|arrive|arrived|buy|kijk|chez|visite)$/i;

const spelled = ({ value }: Candidate): number =>
  looking.test(value.split(/[\s([]/)[0] ?? '') ? 0 : value.length;

/** How many digits a number has after its country. */
const national: Readonly<Record<string, number>> = {
  '31': 9,
  '32': 9,
  '33': 9,
  '34': 9,
  '41': 9,
  '44': 10,
  '1': 10,
};

/** As much of a number that begins with its country as that country has digits; 8 to 15 where it is not known. */
function internationalLength({ value }: Candidate): number {
  const digits = value.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^00/, '');
  const country = Object.keys(national).find((code) => digits.startsWith(code));
  const most = country ? country.length + (national[country] ?? 0) : 15;
  const length = groupsUpTo(value, country ? most : 10);
  const count = digitsIn(value.slice(0, length));
  return count >= 8 && count <= 17 && !/^\+?\d{1,3}([.,]\d{3})+$/.test(value) ? length : 0;
}

const dateAhead = /^\(?\d{1,2}([./-])\d{1,2}\1(?:(?:19|20)\d\d|\d\d(?=\s|$))(?![\d./-]*\d{2}[./-])/;

/** A number with a leading nought: whole groups until there are ten digits, nine to thirteen in all. */
function nationalLength(candidate: Candidate): number {
  const { value } = candidate;
  if (dateAhead.test(value)) return 0;
  const length = groupsUpTo(value, 10);
  const count = digitsIn(value.slice(0, length));
  return count >= 9 && count <= 13 && !isCounted({ ...candidate, value: value.slice(0, length) })
    ? length
    : 0;
}

/** Where the group ends with which there are as many digits; the end of the text when there never are. */
function groupsUpTo(value: string, digits: number): number {
  let count = 0;
  for (let place = 0; place < value.length; place++) {
    if (/\d/.test(value.charAt(place))) count++;
    const isEnd = !/\d/.test(value.charAt(place + 1));
    if (count >= digits && isEnd) return place + 1;
  }
  return value.length;
}

const tail = (least: number, most: number) => `(?:[ \\u00A0().\\/-]{0,3}\\d){${least},${most}}`;
const stop = `(?![${letters}\\d_])`;

/** E-mail addresses, phone numbers, links and addresses of a network. */
export const reachShapes: readonly Shape[] = [
  {
    kind: 'email',
    pattern:
      /(?<![^\s<>()"',;:=[\]|/])(?<taken>[^\s@<>()"',;:[\]|/=]{1,64} ?@ ?[^\s@<>()"',;:!?[\]|/]{1,120}\.[A-Za-z\u00A1-\uFFFF]{2,24})/dg,
  },
  {
    kind: 'email',
    pattern: new RegExp(
      `(?<![${letters}\\d._-])(?<taken>[a-z0-9._+-]{2,40}${blank}?(?:\\((?:${at}|@)\\)|\\[(?:${at}|@)\\]|\\{at\\})${blank}?[a-z0-9-]{2,40}${blank}?(?:\\.|[(\\[]?${dot}[)\\]]?)${blank}?${ends})${stop}`,
      'dgi',
    ),
  },
  {
    kind: 'email',
    pattern: new RegExp(
      `(?<![${letters}\\d._-])(?<taken>[a-z0-9._+-]{2,40}${blank}${at}${blank}[a-z0-9-]{2,40}${blank}${dot}${blank}${ends})${stop}`,
      'dgi',
    ),
    measure: spelled,
  },
  {
    kind: 'phone',
    pattern: new RegExp(
      `(?<![\\w.,+/-])(?<taken>(?:\\+|\\(\\+|00)[1-9]\\d{0,2}\\)?${tail(6, 14)})${stop}`,
      'dg',
    ),
    measure: internationalLength,
  },
  {
    kind: 'phone',
    pattern: new RegExp(`(?<![\\w.,+/-])(?<taken>\\(?0[1-9]${tail(7, 13)})(?!\\w|[.,-]\\d)`, 'dg'),
    measure: nationalLength,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\w.,+/-])(?<taken>[6789]\d{2}[ .-]\d{3}[ .-]\d{3}|[6789]\d{2}(?:[ .-]\d{2}){3}|9\d \d{3} \d{2} \d{2})(?!\w|[.,-]\d|[ .-]\d{3}(?!\d))/dg,
    measure: (candidate) => (isCounted(candidate) ? 0 : candidate.value.length),
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\w.,+/-])(?<taken>\([2-9]\d{2}\) ?\d{3}[ .-]\d{4}|[2-9]\d{2}[ .-]\d{3}[ .-]\d{4})(?!\w|[.,-]\d)/dg,
  },
  {
    kind: 'phone',
    pattern: new RegExp(
      `${afterWord(allWords('phone'))}(?<taken>\\(?\\+?\\d${tail(5, 13)})(?!\\w|[.,-]\\d)`,
      'dgi',
    ),
    measure: (candidate) =>
      dateAhead.test(candidate.value) || isCounted(candidate) ? 0 : candidate.value.length,
  },
  {
    kind: 'link',
    pattern: /(?<![\w@./=])(?<taken>(?:https?:\/\/|www\.)[^\s<>"“”«»[\]]{3,2000})/dgi,
    measure: linkLength,
  },
  {
    kind: 'network',
    pattern: /(?<![\w.,/-])(?<taken>(?:\d{1,3}\.){3}\d{1,3})(?!\w|\.\d)/dg,
    measure: ipLength,
  },
  {
    kind: 'network',
    pattern:
      /(?<![\w:.])(?<taken>(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2})(?![\w:])/dgi,
  },
];

/** A link that leads to something of one person: it has a question mark, a long number, a token or a person's page. */
function linkLength({ value }: Candidate): number {
  const link = value.replace(/[.,;:!?)'’]{1,9}$/, '');
  const path = link.replace(/^(?:https?:\/\/)?[^/?#]*/i, '');
  const personal = /\d{4}|@|\/(?:~|user|users|profile|account|orders?|track|tracking|u|in)\/[^/]+/i.test(
    path,
  );
  const token = path
    .split(/[/?#&=._-]/)
    .some((part) => part.length >= 10 && /\d/.test(part) && /[a-z]/i.test(part));
  const queried = path.includes('=', path.search(/[?#]/) >>> 0);
  const login = /^https?:\/\/[^/?#]*@/i.test(link);
  return personal || queried || token || login ? link.length : 0;
}

const versionBefore = new RegExp(`(?:${oneOf(allWords('version'))}|\\bv)[^\\d\\n]{0,12}$`, 'i');

function ipLength({ value, before }: Candidate): number {
  const parts = value.split('.').map(Number);
  return parts.every((part) => part <= 255) && !versionBefore.test(before) ? value.length : 0;
}
