import type { Grammar } from '../language/grammar/grammar.ts';
import { grammarOf } from '../language/grammar/load.ts';
import { compilePatterns, type Matcher, type PatternSource } from '../language/pattern.ts';
import type { Language } from '../playbook/language.ts';
import { hearingOf } from './promise-words/load.ts';
import type { PromiseActId, PromiseForm, PromiseWords } from './promise-words/promise-words.ts';

/** What a pattern means when it fits. */
export type PromiseRole =
  | {
      readonly says: 'promised';
      readonly act: PromiseActId;
      readonly form: PromiseForm;
      readonly rank: number;
    }
  | { readonly says: 'done'; readonly act: PromiseActId }
  | { readonly says: 'party' | 'soon' | 'unless' };

/** All patterns of one language in one automaton, and what each means. */
export interface PromisePatterns {
  readonly matcher: Matcher;
  readonly roles: readonly PromiseRole[];
}

const compiled = new Map<Language, PromisePatterns>();

/** The patterns of a language, compiled when they are first asked for; null before they are loaded. */
export function promisePatterns(language: Language): PromisePatterns | null {
  const known = compiled.get(language);
  if (known) return known;
  const grammar = grammarOf(language);
  const hearing = hearingOf(language);
  if (!grammar || !hearing) return null;
  const made = compile(hearing.promises, grammar);
  compiled.set(language, made);
  return made;
}

function compile(words: PromiseWords, grammar: Grammar): PromisePatterns {
  const roles: PromiseRole[] = [];
  const sources: PatternSource[] = [];
  const add = (role: PromiseRole, pattern: string) => {
    sources.push({ id: `${grammar.language} promise ${roles.length}`, pattern });
    roles.push(role);
  };
  const acts = Object.entries(words.acts) as [PromiseActId, Readonly<Record<string, readonly string[]>>][];
  for (const [rank, [act, slots]] of acts.entries()) {
    for (const form of words.forms)
      for (const pattern of filled(form.pattern, slots)) add({ says: 'promised', act, form, rank }, pattern);
    for (const done of words.done)
      for (const pattern of filled(done, slots)) add({ says: 'done', act }, pattern);
  }
  add({ says: 'done', act: 'reply' }, words.news);
  add({ says: 'party' }, '<party>');
  add({ says: 'soon' }, words.soon);
  for (const pattern of words.unless) add({ says: 'unless' }, pattern);
  const classes = { ...grammar.classes, ...words.classes };
  return { matcher: compilePatterns(sources, { ...grammar, classes }), roles };
}

/** A form with an act's words in its slots; none when the act has no words for any. Of two slots either will do. */
function filled(form: string, slots: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const names = [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const [only] = names;
  if (names.length > 1) {
    const either = names.flatMap((name) => slots[name] ?? []).filter((entry) => !entry.includes(' ... '));
    if (either.length === 0) return [];
    return [form.replace(/\(?\{.*\}\)?/, `(${either.join('|')})`)];
  }
  const entries = slots[only ?? ''] ?? [];
  const whole = entries.filter((entry) => !entry.includes(' ... '));
  const parted = entries.flatMap((entry) => {
    const [head, tail] = entry.split(' ... ');
    return tail ? [`${form.replace(`{${only}}`, `(${head})`)} ~6 (${tail})`] : [];
  });
  return whole.length === 0 ? parted : [form.replace(`{${only}}`, `(${whole.join('|')})`), ...parted];
}
