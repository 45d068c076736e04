import type { Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { hearingIn } from './promise-words/load.ts';

/** A clause, as a run of the tokens of its sentence; `to` is exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Stands for itself, whatever was said before in the sentence. */
  readonly isFresh: boolean;
}

/** A sentence without its end, and its clauses. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
  readonly clauses: readonly Clause[];
}

const parting: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '—', '"', '|']);

/** Cuts a message into sentences and those into clauses. A dot after a number ("24. November", "3 p.m.") ends nothing. */
export function sentencesOf(tokens: readonly Token[], language: Language): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const isEnd = token.kind === 'end' && !isAbbreviating(tokens, at, language);
    if (!isEnd) current.push(token.kind === 'end' ? { ...token, kind: 'mark' } : token);
    if ((isEnd || at === tokens.length - 1) && current.length > 0) {
      sentences.push({
        tokens: current,
        isQuestion: token.norm.startsWith('?'),
        clauses: clausesOf(current, language),
      });
      current = [];
    }
  }
  return sentences;
}

function isAbbreviating(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.norm !== '.' || before?.to !== token.from || !after) return false;
  if (before.kind === 'word')
    return before.norm.length === 1 && (after.from === token.to || after.kind === 'word');
  if (before.kind !== 'number') return false;
  const { months, at: leads, phrases } = hearingIn(language).due;
  return [months, phrases].some((table) => Object.hasOwn(table, after.norm)) || leads.includes(after.norm);
}

function clausesOf(tokens: readonly Token[], language: Language): readonly Clause[] {
  const { fresh, joins } = hearingIn(language).promises;
  const clauses: Clause[] = [];
  let from = 0;
  let isFresh = false;
  const close = (to: number, next: boolean) => {
    if (to > from) clauses.push({ from, to, isFresh });
    isFresh = to > from ? next : isFresh || next;
    from = to;
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark' && parting.has(token.norm)) {
      close(at, false);
      from = at + 1;
    } else if (fresh.includes(token.norm)) close(at, true);
    else if (joins.includes(token.norm) && !isGlued(tokens, at, language)) close(at, false);
  }
  close(tokens.length, false);
  return clauses;
}

/** "between 8 and 12", "las 3 y media", "go ahead and": not two clauses. */
function isGlued(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before && hearingIn(language).promises.glue?.includes(before.norm)) return true;
  if (before?.kind === 'number' || after?.kind === 'number') return true;
  return Object.hasOwn(hearingIn(language).due.after, `${tokens[at]?.norm} ${after?.norm}`);
}
