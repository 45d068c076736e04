import type { Localised } from '../../playbook/language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { dutch } from './nl.ts';

/** The ladder (support practice, 4.6): a warning, the last one with what follows, the end. */
export const boundarySteps = ['first', 'last', 'close'] as const;

/** A step of the ladder. */
export type BoundaryStep = (typeof boundarySteps)[number];

/** A wording for each step; `{informal|formal}` chooses the form of address, and nothing is asked of the chat. */
export type BoundaryLines = Readonly<Record<BoundaryStep, string>>;

/** What to say at each step, in the customer's language. Each keeps the case going: it is the words that stop. */
export const boundaryLines: Localised<BoundaryLines> = {
  en: english,
  nl: dutch,
  de: german,
  fr: french,
  es: spanish,
};
