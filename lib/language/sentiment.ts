import Sentiment from 'sentiment';
import type { Language } from '../playbook/language.ts';
import { germanNegators, germanWeights } from './lexicon/de.ts';
import { englishWeights } from './lexicon/en.ts';
import { spanishNegators, spanishWeights } from './lexicon/es.ts';
import { frenchNegators, frenchWeights } from './lexicon/fr.ts';
import { dutchNegators, dutchWeights } from './lexicon/nl.ts';
import type { Token } from './tokens.ts';

/** What the project's own word list of a language holds. */
interface Lexicon {
  readonly weights: Readonly<Record<string, number>>;
  /** Words that turn the next one or two round. */
  readonly negators: ReadonlySet<string>;
}

const lexicons: Readonly<Partial<Record<Language, Lexicon>>> = {
  nl: { weights: dutchWeights, negators: dutchNegators },
  de: { weights: germanWeights, negators: germanNegators },
  fr: { weights: frenchWeights, negators: frenchNegators },
  es: { weights: spanishWeights, negators: spanishNegators },
};

/** Own weights laid over a list that comes with the package. */
const overlays: Readonly<Partial<Record<Language, Readonly<Record<string, number>>>>> = {
  en: englishWeights,
};

const sentiment = new Sentiment();
for (const [language, { weights, negators }] of Object.entries(lexicons)) {
  sentiment.registerLanguage(language, {
    labels: weights,
    scoringStrategy: {
      apply: (words, at, weight) => (isNegated(words, at, negators) ? -weight / 2 : weight),
    },
  });
}

/**
 * The sum of the word weights of a text, from about -20 (bitter) to 20 (delighted); 0 for languages without a word list.
 * English is AFINN, which comes with the package, with a few words of its own over it; the others are the project's own
 * lists. It counts words, so it may adjust how sure something is and never names a cause by itself.
 */
export function sentimentOf(tokens: readonly Token[], language: Language | null): number {
  if (!language || !(language in lexicons || language in overlays)) return 0;
  const words = tokens.map((token) =>
    token.kind === 'word' ? token.norm : token.kind === 'sign' ? token.norm : '',
  );
  const extras = overlays[language];
  return sentiment.analyze(words.filter(Boolean).join(' '), extras ? { language, extras } : { language })
    .score;
}

/** Whether one of the two words before turns this one round: `niet goed`, `geen goede`. */
function isNegated(words: readonly string[], at: number, negators: ReadonlySet<string>): boolean {
  return negators.has(words[at - 1] ?? '') || negators.has(words[at - 2] ?? '');
}
