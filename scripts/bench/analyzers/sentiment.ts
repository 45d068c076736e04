import Sentiment from 'sentiment';
import type { Analyze } from './analyzer.ts';

const sentiment = new Sentiment();

export const analyze: Analyze = (text) => sentiment.analyze(text).score;
