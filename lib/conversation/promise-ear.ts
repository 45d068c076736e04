import type { Grammar } from '../language/grammar/grammar.ts';
import { grammarOf } from '../language/grammar/load.ts';
import { compilePatterns, type Matcher, type PatternSource } from '../language/pattern.ts';
import { clausesOf } from '../language/sentences.ts';
import type { Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { type PromiseAct, type PromiseWords, promiseWords } from './promise-acts.ts';

/** A sentence that promises something or says that it was done. */
export interface Heard {
  readonly says: 'promised' | 'done';
  readonly act: PromiseAct['id'];
  readonly sentence: readonly Token[];
}

/** What a message of the agent's side promises or reports; a sentence says each only once. Linear in the tokens. */
export function listen(tokens: readonly Token[], language: Language): readonly Heard[] {
  const ear = earOf(language);
  if (!ear) return [];
  const { sentence } = clausesOf(tokens, noOpeners);
  const found = ear.matcher.find(tokens).flatMap(({ pattern, from }) => {
    const role = ear.roles[pattern];
    return role ? [{ role, at: sentence[from] ?? 0 }] : [];
  });
  const offers = new Set(found.filter(({ role }) => role === 'offers').map(({ at }) => at));
  const sentences = Map.groupBy(tokens, (_, index) => sentence[index] ?? 0);
  const heard = new Map<string, Heard>();
  for (const { role, at } of found) {
    if (role === 'offers' || offers.has(at)) continue;
    const words = (sentences.get(at) ?? []).filter(({ kind }) => kind !== 'end');
    const key = `${role.says} ${at}`;
    if (!heard.has(key)) heard.set(key, { ...role, sentence: words });
  }
  return [...heard.values()];
}

const noOpeners: ReadonlySet<string> = new Set();

/** What a pattern means: a promise, a report, or an offer or question that is neither. */
type EarRole = 'offers' | Pick<Heard, 'says' | 'act'>;

interface Ear {
  readonly matcher: Matcher;
  readonly roles: readonly EarRole[];
}

const ears = new Map<Language, Ear>();

/** The compiled promises of a language; null for one without them, or before its grammar is loaded. */
function earOf(language: Language): Ear | null {
  const known = ears.get(language);
  if (known) return known;
  const words = promiseWords[language];
  const grammar = grammarOf(language);
  if (!words || !grammar) return null;
  const made = compileEar(words, grammar);
  ears.set(language, made);
  return made;
}

function compileEar(words: PromiseWords, grammar: Grammar): Ear {
  const { language } = grammar;
  const roles: EarRole[] = [];
  const sources: PatternSource[] = [];
  const add = (role: EarRole, id: string, patterns: readonly string[]) => {
    for (const pattern of patterns) {
      roles.push(role);
      sources.push({ id, pattern });
    }
  };
  add('offers', `${language} offers`, words.unless);
  for (const { id, promised, done } of words.acts) {
    add({ says: 'promised', act: id }, `${language} promise to ${id}`, promised);
    add({ says: 'done', act: id }, `${language} done: ${id}`, done);
  }
  return { matcher: compilePatterns(sources, grammar), roles };
}
