import { grammars } from '../language/grammar/index.ts';
import type { Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { dueOf } from './due.ts';
import { type Clause, type Sentence, sentencesOf } from './promise-clauses.ts';
import { type PromisePatterns, promisePatterns } from './promise-patterns.ts';
import { namedBefore, partyIn } from './promise-who.ts';
import {
  type PromiseActId,
  type PromiseForm,
  type PromiseWords,
  promiseWords,
} from './promise-words/index.ts';

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

/** A place in a clause where a form of promising fits. */
interface Candidate {
  readonly act: PromiseActId;
  readonly form: PromiseForm;
  readonly rank: number;
  readonly from: number;
  readonly to: number;
}

/** What a message of the agent's side promises or reports, one thing a clause. Linear in the tokens. */
export function listen(
  text: string,
  tokens: readonly Token[],
  language: Language,
  from: string,
): readonly Heard[] {
  return sentencesOf(tokens, language).flatMap((sentence) => new Ear(text, sentence, language, from).hear());
}

/** Acts whose "if" is a question they will answer, not a condition. */
const findsOut: ReadonlySet<PromiseActId> = new Set(['check', 'escalate', 'reply']);
/** "no later than 3" denies nothing. */
const later: ReadonlySet<string> = new Set([
  'later',
  'spater',
  'spaeter',
  'tarde',
  'tard',
  'alleen',
  'only',
  'nur',
]);

/** Listens to one sentence. */
class Ear {
  private readonly text: string;
  private readonly sentence: Sentence;
  private readonly language: Language;
  private readonly from: string;
  private readonly words: PromiseWords;
  private readonly patterns: PromisePatterns;
  private readonly negators: ReadonlySet<string>;
  /** Where the words began that make the rest conditional; before the start when there are none. */
  private lastCondition = -1;
  private scope = 0;
  private wholeDue: string | null | undefined;

  constructor(text: string, sentence: Sentence, language: Language, from: string) {
    this.text = text;
    this.sentence = sentence;
    this.language = language;
    this.from = from;
    this.words = promiseWords[language];
    this.patterns = promisePatterns(language);
    this.negators = new Set(grammars[language].negators);
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
    const matches = this.patterns.matcher.find(tokens);
    const found = matches.flatMap((match) => {
      const role = this.patterns.roles[match.pattern];
      return role ? [{ role, from: match.from, to: match.to }] : [];
    });
    if (found.some(({ role }) => role.says === 'unless')) {
      this.lastCondition = clause.from;
      return [];
    }
    const candidates: Candidate[] = [];
    const done = new Set<PromiseActId>();
    for (const { role, from, to } of found) {
      if (role.says === 'done' && !this.isDenied(tokens, from, to)) done.add(role.act);
      if (role.says === 'promised') candidates.push({ ...role, from, to });
    }
    const reports = [...done].map(
      (act): Heard => ({ says: 'done', act, who: null, by: null, words: tokens, clause: tokens }),
    );
    const isSoon = found.some(({ role }) => role.says === 'soon');
    const parties = found.filter(({ role }) => role.says === 'party');
    const by = candidates.length > 0 ? this.dueAround(clause, at) : null;
    for (const candidate of candidates.sort(byPlace)) {
      const { form, act, from, to } = candidate;
      if (form.isChained && previous?.says !== 'promised') continue;
      if (form.needs && !this.has(form.needs, tokens, by !== null || isSoon)) continue;
      if (this.isDenied(tokens, from, to) || this.isConditional(clause, tokens, candidate)) continue;
      const name = form.who === 'name' ? namedBefore(this.text, tokens, from, this.language) : null;
      if (form.who === 'name' && name === null) continue;
      const party = form.who === 'party' ? partyIn(this.text, tokens, parties, candidate) : null;
      const who = form.isChained ? (previous?.who ?? null) : (name ?? party);
      return [
        ...reports,
        {
          says: 'promised',
          act,
          who,
          by,
          words: tokens.slice(from, to),
          clause: withoutJoin(tokens, this.words),
        },
      ];
    }
    return done.size > 0 && !this.isUnderCondition() ? reports : [];
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

  private isDenied(tokens: readonly Token[], from: number, to: number): boolean {
    const isNot = (at: number) =>
      this.negators.has(tokens[at]?.norm ?? '') &&
      ![1, 2].some((step) => later.has(tokens[at + step]?.norm ?? ''));
    for (let at = Math.max(0, from - 1); at < to; at++) if (isNot(at)) return true;
    if (this.language === 'fr' && isNot(to)) return true;
    if (!this.words.isNegatedAfter) return false;
    for (let at = to; at < tokens.length; at++) {
      if (this.words.ends.includes(tokens[at]?.norm ?? '')) return false;
      if (isNot(at)) return true;
    }
    return false;
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

  /** Remembers the last condition up to a place; "si," and "sí" are none. */
  private noteConditions(clause: Clause, to: number): void {
    for (let at = clause.from; at < to; at++) {
      const token = this.sentence.tokens[at];
      if (!token || !this.words.conditions.includes(token.norm) || clause.to - clause.from === 1) continue;
      if (/í/iu.test(this.text.slice(token.from, token.to))) continue;
      this.lastCondition = at;
    }
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
