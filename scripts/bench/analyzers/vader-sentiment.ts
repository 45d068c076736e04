import vader from 'vader-sentiment';
import type { Analyze } from './analyzer.ts';

export const analyze: Analyze = (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;
