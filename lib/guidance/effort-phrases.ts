import type { Address } from '../conversation/types.ts';
import { type FactKind, type Facts, lastFact } from '../language/facts.ts';
import type { Language } from '../playbook/language.ts';
import { tellBackIn } from './tell-back/load.ts';
import type { Deed } from './tell-back/types.ts';

/** What a customer did, told back: `waited in all day`, `waiting in all day`. */
export interface Effort extends Deed {
  readonly kind: FactKind;
}

const kinds = ['effort_waited', 'effort_contacted', 'effort_asked', 'effort_searched'] as const;

/** The languages in which an effort can be told back. */
export type EffortLanguage = Language;

/** The efforts of the customer, in the customer's own words turned to "you", the hardest first. */
export function effortsIn(facts: Facts, language: EffortLanguage, address: Address): readonly Effort[] {
  return kinds.flatMap((kind) => {
    const fact = lastFact(facts, kind);
    const deed = fact === null ? undefined : tellBackIn(language).deed(fact, address);
    return deed === undefined ? [] : [{ kind, ...deed }];
  });
}

/** The efforts in one phrase: `waited in all day and asked the neighbours`. */
export function joined(phrases: readonly string[], language: EffortLanguage): string {
  return phrases.join(tellBackIn(language).and);
}
