import type { Localised } from '../playbook/language.ts';
import { de } from './de.ts';
import { type Dictionary, en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export type { Dictionary } from './en.ts';

/** The interface in the five languages; which one shows is the agent's setting, not the browser's. */
export const dictionaries: Localised<Dictionary> = { en, nl, de, fr, es };
