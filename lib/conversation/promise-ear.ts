import type { Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { dueOf } from './due.ts';
import { type Clause, type Sentence, sentencesOf } from './promise-clauses.ts';
import { conditionIn, isDenied } from './promise-doubt.ts';
import { type PromisePatterns, type PromiseRole, promisePatterns } from './promise-patterns.ts';
import { namedBefore, partyIn } from './promise-who.ts';
import { hearingIn } from './promise-words/load.ts';
import type { PromiseActId, PromiseWords } from './promise-words/promise-words.ts';

/** A clause that promises something or says that it was done. */
export interface Heard {
  readonly says: 'promised' | 'done';
  readonly act: PromiseActId;
  /** The party that is named, in the words of the message; null for the writer. */
  readonly who: string | null;
  readonly by: string | null;
  /** The words of the promise itself and the clause around them. */
  readonly words: readonly Token[];
  readonly clause: readonly Token[];
}

/** A place in a clause where a pattern fits, and what it means there. */
type Found = PromiseRole & { readonly from: number; readonly to: number };
type Candidate = Extract<Found, { readonly says: 'promised' }>;

/** What a message of the agent's side promises or reports, one thing a clause. Linear in the tokens. */
export function listen(
  text: string,
  tokens: readonly Token[],
  language: Language,
  from: string,
): readonly Heard[] {
  const patterns = promisePatterns(language);
  if (!patterns) return [];
  return sentencesOf(tokens, language).flatMap((sentence) =>
    new Ear(text, sentence, language, from, patterns).hear(),
  );
}

/** Acts whose "if" is a question they will answer, not a condition. */
const findsOut: ReadonlySet<PromiseActId> = new Set(['check', 'escalate', 'reply']);
/** Listens to one sentence. */
class Ear {
  private readonly text: string;
  private readonly sentence: Sentence;
  private readonly language: Language;
  private readonly from: string;
  private readonly words: PromiseWords;
  private readonly patterns: PromisePatterns;
  /** Where the words began that make the rest conditional; before the start when there are none. */
  private lastCondition = -1;
  private scope = 0;
  private wholeDue: string | null | undefined;

  constructor(text: string, sentence: Sentence, language: Language, from: string, patterns: PromisePatterns) {
    this.text = text;
    this.sentence = sentence;
    this.language = language;
    this.from = from;
    this.words = hearingIn(language).promises;
    this.patterns = patterns;
  }

  hear(): readonly Heard[] {
    const { clauses, isQuestion } = this.sentence;
    const heard: Heard[] = [];
    for (const [at, clause] of clauses.entries()) {
      if (clause.isFresh) this.scope = clause.from;
      if (!(isQuestion && at === clauses.length - 1))
        heard.push(...this.hearClause(clause, at, heard.at(-1)));
      this.noteConditions(clause, clause.to);
    }
    return heard;
  }

  private hearClause(clause: Clause, at: number, previous: Heard | undefined): readonly Heard[] {
    const tokens = this.sentence.tokens.slice(clause.from, clause.to);
    const found = this.patterns.matcher.find(tokens).flatMap(({ pattern, from, to }): readonly Found[] => {
      const role = this.patterns.roles[pattern];
      return role ? [{ ...role, from, to }] : [];
    });
    if (found.some(({ says }) => says === 'unless')) {
      this.lastCondition = clause.from;
      return [];
    }
    const reports = this.reportsIn(tokens, found);
    const promise = this.promiseIn(clause, at, tokens, found, previous);
    if (promise) return [...reports, promise];
    return this.isUnderCondition() ? [] : reports;
  }

  private reportsIn(tokens: readonly Token[], found: readonly Found[]): readonly Heard[] {
    const acts = new Set<PromiseActId>();
    for (const one of found)
      if (one.says === 'done' && !isDenied(tokens, one.from, one.to, this.language)) acts.add(one.act);
    return [...acts].map((act) => ({
      says: 'done',
      act,
      who: null,
      by: null,
      words: tokens,
      clause: tokens,
    }));
  }

  /** The first candidate that nothing speaks against. */
  private promiseIn(
    clause: Clause,
    at: number,
    tokens: readonly Token[],
    found: readonly Found[],
    previous: Heard | undefined,
  ): Heard | null {
    const candidates = found.filter((one) => one.says === 'promised').sort(byPlace);
    if (candidates.length === 0) return null;
    const by = this.dueAround(clause, at);
    const isTimed = by !== null || found.some(({ says }) => says === 'soon');
    const parties = found.filter(({ says }) => says === 'party');
    for (const candidate of candidates) {
      const { form, act, from, to } = candidate;
      if (form.isChained && previous?.says !== 'promised') continue;
      if (form.needs && !this.has(form.needs, tokens, isTimed)) continue;
      if (isDenied(tokens, from, to, this.language) || this.isConditional(clause, tokens, candidate))
        continue;
      const name = form.who === 'name' ? namedBefore(this.text, tokens, from, this.language) : null;
      if (form.who === 'name' && name === null) continue;
      const party = form.who === 'party' ? partyIn(this.text, tokens, parties, candidate) : null;
      const who = form.isChained ? (previous?.who ?? null) : (name ?? party);
      const words = tokens.slice(from, to);
      return { says: 'promised', act, who, by, words, clause: withoutJoin(tokens, this.words) };
    }
    return null;
  }

  /** What the clause says, or it with the next one, or the sentence. */
  private dueAround(clause: Clause, at: number): string | null {
    const { tokens, clauses } = this.sentence;
    const due = (from: number, to: number) => dueOf(tokens.slice(from, to), this.language, this.from);
    const own = due(clause.from, clause.to);
    if (own !== null || clauses.length === 1) return own;
    const next = clauses[at + 1];
    const both = next && !next.isFresh ? due(clause.from, next.to) : null;
    if (both !== null) return both;
    if (this.wholeDue === undefined) this.wholeDue = due(0, tokens.length);
    return this.wholeDue;
  }

  private has(needs: 'time' | 'object', tokens: readonly Token[], hasTime: boolean): boolean {
    return hasTime || (needs === 'object' && tokens.some(({ norm }) => this.words.objects.includes(norm)));
  }

  private isConditional(clause: Clause, tokens: readonly Token[], { act, from, to }: Candidate): boolean {
    this.noteConditions(clause, clause.from + from);
    if (this.isUnderCondition()) return true;
    if (findsOut.has(act)) return false;
    return tokens.slice(to).some((token) => this.words.conditionsAfter.includes(token.norm));
  }

  private isUnderCondition(): boolean {
    return this.lastCondition >= this.scope;
  }

  /** Remembers the last condition up to a place. */
  private noteConditions(clause: Clause, to: number): void {
    const at = conditionIn(this.text, this.sentence.tokens, clause, to, this.language);
    this.lastCondition = at ?? this.lastCondition;
  }
}

/** The leftmost wins; then a party over the writer, a name last; then the more telling act. */
function byPlace(one: Candidate, other: Candidate): number {
  const order = ['party', 'us', 'name'];
  return (
    one.from - other.from ||
    order.indexOf(one.form.who) - order.indexOf(other.form.who) ||
    one.rank - other.rank
  );
}

function withoutJoin(tokens: readonly Token[], { joins, fresh }: PromiseWords): readonly Token[] {
  const first = tokens[0]?.norm ?? '';
  return joins.includes(first) || fresh.includes(first) ? tokens.slice(1) : tokens;
}
