import nlp from 'compromise';
import type { Analyze } from './analyzer.ts';

export const analyze: Analyze = (text) => nlp(text).wordCount();
