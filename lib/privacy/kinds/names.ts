import { blank, oneOf, start } from '../letters.ts';
import type { Candidate, Shape } from '../types.ts';
import { allWords } from '../words/all.ts';
import {
  type Announced,
  isFirstName,
  isOrdinary,
  isParticle,
  isStranger,
  nameLength,
  phrase,
  titles,
} from './name-words.ts';

/** All capitals, before the name as in it: then a capital says nothing. */
function isShouted({ value, before }: Candidate): boolean {
  const written = `${/\S*\s*$/.exec(before.slice(-16))?.[0]}${value}`.replace(/[^A-Za-zÀ-ÿ]/g, '');
  return value.length > 2 && written.length > 5 && written === written.toUpperCase();
}

const announced =
  (how: Announced) =>
  (candidate: Candidate): number =>
    nameLength(candidate.value, candidate.after, how, isShouted(candidate));

/** After a greeting a name has a capital and a mark behind it, or is a known first name. */
function greeted(candidate: Candidate): number {
  const { value, after } = candidate;
  const sure = nameLength(value, after, 'surely', isShouted(candidate));
  const next = value.slice(sure) + after;
  const [head = ''] = value.split(/[\s.]/);
  if (sure > 0 && isFirstName(head) && !isOrdinary(head)) return sure;
  const isCapital = head.charAt(0) !== head.charAt(0).toLowerCase();
  if (sure > 0 && isCapital && /^\s{0,2}(?:[,.!?:;\n)–-]|$)/.test(next)) return sure;
  return nameLength(value, after, 'perhaps', isShouted(candidate));
}

/** `im` is also German: only a first name that is known may follow it. */
function presented(candidate: Candidate): number {
  const [head = ''] = candidate.value.split(/[\s.]/);
  return /(?:^|\s)im\s$/i.test(candidate.before) && !isFirstName(head) ? 0 : announced('perhaps')(candidate);
}

/** After a title only what has a capital is a name. */
function titled(candidate: Candidate): number {
  const { value, after } = candidate;
  const isCapital =
    value.charAt(0) !== value.charAt(0).toLowerCase() || /^(?:v[ao]n|de|den|der|du|la|le|del) /.test(value);
  const [head = ''] = value.split(/[ .]/);
  return isCapital && (isParticle(head) || !isStranger(head)) ? nameLength(value, after, 'surely', false) : 0;
}

const lineStart = `(?<![^\\s.,!?;:"“«(¡¿])`;
const gap = `[,:]?${blank}{1,2}`;

/** Names of people that a text gives itself: by introduction, title, greeting, thanks or signature. */
export const nameShapes: readonly Shape[] = [
  {
    kind: 'name',
    pattern: new RegExp(`${start}${oneOf(allWords('introductions'))}${gap}(?:${titles})?${phrase}`, 'dgi'),
    measure: announced('surely'),
  },
  {
    kind: 'name',
    pattern: new RegExp(`${start}${oneOf(allWords('presentations'))}${blank}{1,2}${phrase}`, 'dgi'),
    measure: presented,
  },
  { kind: 'name', pattern: new RegExp(`${start}${titles}${phrase}`, 'dgi'), measure: titled },
  // `M.` alone is also a size and an initial: only where a French sentence leads to it.
  {
    kind: 'name',
    pattern: new RegExp(
      `(?:^|\\n|[Bb]onjour|[Cc]her|[Àà]|[Aa]vec|[Dd]e|[Pp]our|[Pp]ar|[Qq]ue|[Ee]t|[Ll]e)${blank}{0,2}M\\. ${phrase}`,
      'dg',
    ),
    measure: titled,
  },
  {
    kind: 'name',
    pattern: new RegExp(`${lineStart}${oneOf(allWords('greetings'))}${gap}(?:${titles})?${phrase}`, 'dgi'),
    measure: greeted,
  },
  {
    kind: 'name',
    pattern: new RegExp(`${lineStart}${oneOf(allWords('thanks'))},?${blank}${phrase}`, 'dgi'),
    measure: (candidate) =>
      Math.min(greeted(candidate), announced('perhaps')(candidate) || singleThanked(candidate)),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `${lineStart}${oneOf(allWords('closings'))}[,.!]{0,2}(?:${blank}{1,2}|${blank}?\\n\\s{0,4})${phrase}`,
      'dgi',
    ),
    measure: announced('closing'),
  },
];

/** A lone capitalised word after thanks. */
function singleThanked({ value, after }: Candidate): number {
  return /\s/.test(value) ? 0 : nameLength(value, after, 'closing', false);
}
