import wink from 'wink-sentiment';
import type { Analyze } from './analyzer.ts';

export const analyze: Analyze = (text) => wink(text).normalizedScore;
