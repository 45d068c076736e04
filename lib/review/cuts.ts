import type { Span } from '../transcript/types.ts';
import type { Look } from './look.ts';
import type { PhraseKind } from './phrases.ts';
import { phrasesOf } from './reading.ts';
import type { Mend } from './types.ts';

/** A long sentence cut in two at a joining word, the one nearest to its middle first, or in more at all that stand apart. */
export function cutsOf(look: Look, sentence: number): readonly Mend[] {
  const place = look.sentences[sentence];
  if (!place) return [];
  const middle = (place.span[0] + place.span[1]) / 2;
  const joins = phrasesOf(look, 'joins')
    .filter((phrase) => phrase.sentence === sentence && phrase.span[0] > place.span[0])
    .map(({ span }) => span)
    .filter((join) => isBetweenClauses(look, place.span, join))
    // "and then": cut before the first of the two.
    .filter(([from], at, all) => look.text.slice(all[at - 1]?.[1] ?? 0, from).trim() !== '');
  const nearest = joins.toSorted(([one], [other]) => Math.abs(one - middle) - Math.abs(other - middle));
  const apart = joins.filter(([from], at) => from - (joins[at - 1]?.[1] ?? place.span[0]) >= shortestPiece);
  const pieces = apart.map((span) => cutOf(look.text, span));
  const text = replaced(look.text, pieces, place.span);
  const two = nearest.slice(0, mostCuts).map((span) => cutOf(look.text, span));
  return [...two, { span: place.span, text }];
}

/** Whether something is said or done on both sides of a joining word, at once behind it; else a half would be a fragment. */
function isBetweenClauses({ phrases }: Look, [start, end]: Span, [from, to]: Span): boolean {
  const says = phrases.filter(({ kind }) => clauseKinds.has(kind)).map(({ span }) => span);
  const isSaidBefore = says.some((span) => start <= span[0] && span[1] <= from);
  const isSaidBehind = says.some((span) => to <= span[0] && span[0] <= to + nearStart && span[1] <= end);
  return isSaidBefore && isSaidBehind;
}

/** Letters of a subject, or of a word before it: `daarom ga ik`. */
const nearStart = 12;

/** Phrases with a verb in them. */
const clauseKinds: ReadonlySet<PhraseKind> = new Set([
  'i_do',
  'has_done',
  'faceless_do',
  'feeling',
  'apology',
  'responsibility',
  'tells_back',
  'thanks_effort',
  'refusal',
  'instead',
  'next_issue',
  'answers_later',
  'wait_or_no',
]);

/** Letters; a piece of a sentence between two cuts has more. */
const shortestPiece = 24;
const mostCuts = 5;

/** A full stop in the place of a joining word and the comma before it, and a capital behind it. */
function cutOf(text: string, [from, to]: Span): Mend {
  let start = from;
  while (start > 0 && /[\s,;]/.test(text.charAt(start - 1))) start -= 1;
  let end = to;
  while (/\s/.test(text.charAt(end))) end += 1;
  return { span: [start, end + 1], text: `. ${text.charAt(end).toUpperCase()}` };
}

/** A piece of a text with mends in it applied, in their order. */
function replaced(text: string, mends: readonly Mend[], [start, end]: Span): string {
  let at = start;
  const parts = mends.map(({ span, text: put }) => {
    const part = text.slice(at, span[0]) + put;
    at = span[1];
    return part;
  });
  return parts.join('') + text.slice(at, Math.max(at, end));
}
