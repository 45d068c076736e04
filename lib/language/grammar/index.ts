import type { Language } from '../../playbook/language.ts';
import { english } from './en.ts';
import type { Grammar } from './grammar.ts';
import { dutch } from './nl.ts';

/** The languages whose rules have been written. */
export const grammars: Readonly<Partial<Record<Language, Grammar>>> = { en: english, nl: dutch };
