import type { Token } from './tokens.ts';

/** A run of tokens: places in their list, `to` exclusive. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** One sentence of a turn. */
interface Sentence {
  /** Null where somebody else is quoted in it. */
  readonly whole: Piece | null;
  /** What its marks cut it into, without what is quoted. */
  readonly clauses: readonly Piece[];
}

/** The sentences of a turn with their clauses, as far as they are its writer's own. */
export function piecesOf(tokens: readonly Token[]): readonly Sentence[] {
  const quoted = quotedTokens(tokens);
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.kind !== 'end') continue;
    if (at > start) sentences.push(sentenceOf(tokens, quoted, { from: start, to: at }));
    start = at + 1;
  }
  return sentences;
}

function sentenceOf(tokens: readonly Token[], quoted: ReadonlySet<number>, { from, to }: Piece): Sentence {
  const clauses: Piece[] = [];
  let start = from;
  let isOwn = true;
  for (let at = from; at <= to; at++) {
    if (quoted.has(at)) isOwn = false;
    if (at < to && !quoted.has(at) && !cuts(tokens, at)) continue;
    if (at > start) clauses.push({ from: start, to: at });
    start = at + 1;
  }
  return { whole: isOwn ? { from, to } : null, clauses };
}

const cuttingMarks: ReadonlySet<string> = new Set([',', ';', '(', ')', '–', '—', '|', '/', '…', '...']);

/** Whether a new clause begins after a token: a hyphen only does that with blanks around it. */
function cuts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.norm !== '-') return token.kind === 'sign' || cuttingMarks.has(token.norm);
  return tokens[at - 1]?.to !== token.from && tokens[at + 1]?.from !== token.to;
}

const quoteMarks = '"“”„«»‹›\'‘’‚';

/** The places of what is somebody else's: between two quotation marks, and after a colon to the end of the sentence. */
function quotedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let opened: number | null = null;
  let isAnnounced = false;
  for (const [at, { kind, norm }] of tokens.entries()) {
    if (kind === 'mark' && quoteMarks.includes(norm)) {
      if (opened !== null) for (let place = opened; place <= at; place++) quoted.add(place);
      opened = opened === null ? at : null;
    }
    // A line break right after the colon only moves what is announced to the next line.
    if (norm === ':') isAnnounced = true;
    else if (kind === 'end' && tokens[at - 1]?.norm !== ':') isAnnounced = false;
    if (isAnnounced) quoted.add(at);
  }
  return quoted;
}
