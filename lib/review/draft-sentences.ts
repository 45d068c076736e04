import { clausesOf } from '../language/sentences.ts';
import type { Token } from '../language/tokens.ts';
import type { Span } from '../transcript/types.ts';

/** A sentence of a draft. */
export interface DraftSentence {
  readonly text: string;
  readonly span: Span;
  /** Its tokens, by their place among all: `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly isQuestion: boolean;
  /** Starts with a number or a dash, as one of a list. */
  readonly isItem: boolean;
}

const none: ReadonlySet<string> = new Set();

/** What stands before an item of a list; a quotation mark or a bracket does not. */
const bullets: ReadonlySet<string> = new Set(['-', '–', '—', '*', '•', '·', '‣', '◦']);

/** The sentences of a draft, in order. The `1.` of a list belongs to the sentence behind it. */
export function draftSentences(text: string, tokens: readonly Token[]): readonly DraftSentence[] {
  const { sentence } = clausesOf(tokens, none);
  const found: DraftSentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at + 1 < tokens.length && sentence[at + 1] === sentence[at]) continue;
    if (isOnlyItem(tokens, from, at + 1) || isOrdinal(text, tokens, at)) continue;
    const made = sentenceAt(text, tokens, from, at + 1);
    if (made) found.push(made);
    from = at + 1;
  }
  return found;
}

/** `1.` or `2` at the start of a line is no sentence of its own. */
function isOnlyItem(tokens: readonly Token[], from: number, to: number): boolean {
  const part = tokens.slice(from, to);
  return part.length <= 2 && part[0]?.kind === 'number' && part.at(-1)?.norm === '.';
}

/** German: the point of a day of the month, `am 3. und am 4. Mai`, ends no sentence. */
function isOrdinal(text: string, tokens: readonly Token[], at: number): boolean {
  const [day, point, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (point?.norm !== '.' || day?.kind !== 'number' || next?.kind !== 'word') return false;
  const isDay = day.to === point.from && /^\d{1,2}$/.test(day.norm);
  return isDay && goesOn.test(text.slice(next.from, next.to));
}

const goesOn =
  /^(?:und|oder|bis|sowie|wurden?|war|kam|ist|habe|haben|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/u;

function sentenceAt(text: string, tokens: readonly Token[], start: number, to: number): DraftSentence | null {
  let from = start;
  while (from < to && tokens[from]?.norm === '\n') from += 1;
  let end = to;
  while (end > from && tokens[end - 1]?.norm === '\n') end -= 1;
  const [first, last] = [tokens[from], tokens[end - 1]];
  const words = tokens.slice(from, end).filter(({ kind }) => kind === 'word' || kind === 'number').length;
  if (!first || !last || words === 0) return null;
  const span: Span = [first.from, last.to];
  return {
    text: text.slice(...span),
    span,
    from,
    to: end,
    words,
    isQuestion: tokens.slice(from, end).some(({ norm }) => norm.startsWith('?')),
    isItem:
      bullets.has(first.norm) || (first.kind === 'number' && /^[.)]$/.test(tokens[from + 1]?.norm ?? '')),
  };
}
