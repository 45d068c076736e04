import type { Address } from '../conversation/types.ts';
import { type Fact, type FactKind, type Facts, lastFact } from '../language/facts.ts';

/** What a customer did, told back: `waited in all day`, `waiting in all day`. In Dutch both are the participle. */
export interface Effort {
  readonly kind: FactKind;
  readonly done: string;
  readonly doing: string;
}

const kinds = ['effort_waited', 'effort_contacted', 'effort_asked', 'effort_searched'] as const;

/** The languages in which an effort can be told back. */
export type EffortLanguage = 'en' | 'nl';

/** The efforts of the customer, in the customer's own words turned to "you", the hardest first. */
export function effortsIn(facts: Facts, language: EffortLanguage, address: Address): readonly Effort[] {
  const phrase = language === 'en' ? englishEffort : dutchEffort;
  return kinds
    .flatMap((kind) => lastFact(facts, kind) ?? [])
    .map((fact) => phrase(fact, asYours(fact.text, language, address)));
}

/** The efforts in one phrase: `waited in all day and asked the neighbours`. */
export function joined(phrases: readonly string[], language: EffortLanguage): string {
  return phrases.join(language === 'en' ? ' and ' : ' en ');
}

/** `my neighbours` as the other side says it: `your neighbours`, `je buren`, `uw buren`. */
export function asYours(text: string, language: EffortLanguage, address: Address): string {
  if (language === 'en') return text.replace(/\b(?:my|our)\b/gi, 'your');
  return text.replace(/\b(?:mijn|onze|m['’]n)(?= )/gi, address === 'informal' ? 'je' : 'uw');
}

function englishEffort({ kind }: Fact, words: string): Effort {
  const said = words.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  if (kind === 'effort_waited') return englishWait(kind, said);
  if (kind === 'effort_asked') return { kind, done: `asked ${said}`, doing: `asking ${said}` };
  if (kind === 'effort_searched') return englishSearch(kind, said);
  const [done, doing] = contacts[/^\w+/.exec(said)?.[0] ?? ''] ?? ['called', 'calling'];
  const count = /(?:at least )?(?:twice|\w+ times)$/.exec(said)?.[0] ?? '';
  return { kind, done: `${done} ${count}`, doing: `${doing} ${count}` };
}

/** `sat at home the whole day` is waiting in; `been waiting all day` need not be. */
function englishWait(kind: FactKind, said: string): Effort {
  const where = /\b(?:in|inside|home|stayed)\b/.test(said) ? ' in' : '';
  const howLong = /(?:all|the) \w+(?: \w+)?$/.exec(said)?.[0] ?? '';
  return { kind, done: `waited${where} ${howLong}`, doing: `waiting${where} ${howLong}` };
}

function englishSearch(kind: FactKind, where: string): Effort {
  if (/^(?:everywhere|all over)$/.test(where)) {
    return { kind, done: `looked ${where}`, doing: `looking ${where}` };
  }
  const verb = /^(?:in|behind) /.test(where) ? ['looked', 'looking'] : ['checked', 'checking'];
  return { kind, done: `${verb[0]} ${where}`, doing: `${verb[1]} ${where}` };
}

const contacts: Readonly<Record<string, readonly [done: string, doing: string]>> = {
  called: ['called', 'calling'],
  phoned: ['phoned', 'phoning'],
  rang: ['rang', 'ringing'],
  emailed: ['emailed', 'emailing'],
  contacted: ['contacted us', 'contacting us'],
  messaged: ['messaged us', 'messaging us'],
};

function dutchEffort({ kind }: Fact, words: string): Effort {
  const said = words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const done = dutchDeed(kind, said);
  return { kind, done, doing: done };
}

function dutchDeed(kind: FactKind, said: string): string {
  if (kind === 'effort_waited') return dutchWait(said);
  if (kind === 'effort_asked') return `bij ${said} gevraagd`;
  if (kind === 'effort_searched') return `${said} ${said === 'overal' ? 'gezocht' : 'gekeken'}`;
  return `al ${said.replace(/^al /, '')}`;
}

function dutchWait(said: string): string {
  const howLong = /(?:(?:de|het) )?(?:hele|heel de) \p{L}+/u.exec(said)?.[0] ?? '';
  const where = /\b(?:thuis|binnen\b)/.test(said) ? ' thuis' : '';
  return `${howLong.replace(/^hele /, 'de hele ').replace(/^heel de /, 'de hele ')}${where} gewacht`;
}
