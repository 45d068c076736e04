import { readTurn } from '../../../lib/cues/read-turn.ts';
import type { Analyze } from './analyzer.ts';
import { modelsAtHand } from './at-hand.ts';

export { prepare } from './at-hand.ts';

/** Cues, level and score of one message, by rules and learned score. */
export const analyze: Analyze = (text, language) =>
  readTurn(text, language, { model: modelsAtHand[language] });
