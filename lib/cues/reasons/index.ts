import type { Localised } from '../../playbook/language.ts';
import type { Kind } from '../kinds.ts';
import { germanReasons } from './de.ts';
import { englishReasons } from './en.ts';
import { spanishReasons } from './es.ts';
import { frenchReasons } from './fr.ts';
import { dutchReasons } from './nl.ts';

/** One line a kind of cue: what the agent reads beside the quoted words. */
export type Reasons = Readonly<Record<Kind, string>>;

/** Why the words show a kind, in every language of the interface. */
export function reasonOf(kind: Kind): Localised {
  return {
    en: englishReasons[kind],
    nl: dutchReasons[kind],
    de: germanReasons[kind],
    fr: frenchReasons[kind],
    es: spanishReasons[kind],
  };
}
