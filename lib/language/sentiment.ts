import Sentiment from 'sentiment';
import type { Language } from '../playbook/language.ts';
import { dutchNegators, dutchWeights } from './lexicon/nl.ts';
import type { Token } from './tokens.ts';

const sentiment = new Sentiment();
sentiment.registerLanguage('nl', {
  labels: dutchWeights,
  scoringStrategy: {
    apply: (words, at, weight) => (isNegated(words, at) ? -weight / 2 : weight),
  },
});

const read: ReadonlySet<Language> = new Set(['en', 'nl']);

/**
 * The sum of the word weights of a text, from about -20 (bitter) to 20 (delighted); 0 for languages without a word list.
 * English is AFINN, which comes with the package; Dutch is the project's own list. It counts words, so it may
 * adjust how sure something is and never names a cause by itself.
 */
export function sentimentOf(tokens: readonly Token[], language: Language | null): number {
  if (!language || !read.has(language)) return 0;
  const words = tokens.map((token) =>
    token.kind === 'word' ? token.norm : token.kind === 'sign' ? token.norm : '',
  );
  return sentiment.analyze(words.filter(Boolean).join(' '), { language }).score;
}

/** Whether one of the two words before turns this one round: `niet goed`, `geen goede`. */
function isNegated(words: readonly string[], at: number): boolean {
  return dutchNegators.has(words[at - 1] ?? '') || dutchNegators.has(words[at - 2] ?? '');
}
