import { readTurn } from '../../../lib/cues/read-turn.ts';
import { loadAllRules } from '../../../lib/cues/rules/load.ts';
import type { Analyze } from './analyzer.ts';

await loadAllRules();

/** Cues, level and score of one message. */
export const analyze: Analyze = (text, language) => readTurn(text, language);
