import { readTurn } from '../../../lib/cues/read-turn.ts';
import type { Analyze } from './analyzer.ts';

/** Cues, level and score of one message. */
export const analyze: Analyze = (text, language) => readTurn(text, language);
