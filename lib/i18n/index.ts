import type { Localised } from '../playbook/language.ts';
import { de } from './de/index.ts';
import { type Dictionary, en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { nl } from './nl/index.ts';

export type { Dictionary } from './en/index.ts';

/** The interface in the five languages; which one shows is the agent's setting, not the browser's. */
export const dictionaries: Localised<Dictionary> = { en, nl, de, fr, es };
