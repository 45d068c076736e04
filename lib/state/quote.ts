import type { Span } from '../transcript/types.ts';

/** Words of a customer with as much of their sentence as is needed to understand them. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What ends a sentence, near enough for a quote. */
const stops = ['.', '!', '?', ';', '\n'];

/** Characters of the sentence shown on either side at most. */
const reach = 36;

/** Quotes a span of a text with the rest of its sentence around it; what is left out shows as `…`. */
export function quoteAround(text: string, [from, to]: Span): Quote {
  const head = text.slice(0, from);
  const start = Math.max(...stops.map((stop) => head.lastIndexOf(stop))) + 1;
  const before = head.slice(start).trimStart();
  const after = (text.slice(to).split(/[.!?;\n]/, 1)[0] ?? '').trimEnd();
  return { before: lastWords(before), words: text.slice(from, to), after: firstWords(after) };
}

function lastWords(text: string): string {
  return text.length <= reach ? text : `…${text.slice(-reach).replace(/^\S+/, '')}`;
}

function firstWords(text: string): string {
  return text.length <= reach ? text : `${text.slice(0, reach).replace(/\S+$/, '')}…`;
}
