import type { Span } from '../transcript/types.ts';

/** What an English sentence names, as offsets into it. */
interface EnglishReading {
  /** Noun phrases without their article: `blue jacket`. */
  readonly nouns: readonly Span[];
  readonly people: readonly Span[];
  readonly places: readonly Span[];
}

/** Reads the grammar of English sentences. */
export interface EnglishReader {
  read(sentence: string): EnglishReading;
}

/** The part of `compromise` that is used here. */
interface View {
  match(pattern: object): View;
  people(): View;
  places(): View;
  json(options: { readonly offset: true; readonly terms: false }): readonly Found[];
}

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** What follows an article or a possessive: `blue jacket`, `running shoes`, `noise cancelling headphones`. */
const nounPhrase = '(my|our|the|a|an|some|these|those) (#Adjective|#Gerund|#Noun)+';

/** Sentences longer than this are lists or pasted text, not something a person says. */
const longest = 400;

const nothing: EnglishReading = { nouns: [], people: [], places: [] };

/** Loads `compromise` (about 250 kB, so on demand and once) and gives a reader that works with it. */
export async function loadEnglishReader(): Promise<EnglishReader> {
  const { default: nlp } = await import('compromise');
  const phrase = nlp.parseMatch(nounPhrase);
  return {
    read(sentence) {
      if (sentence.length > longest) return nothing;
      const view: View = nlp(sentence);
      return {
        nouns: spans(view.match(phrase)).map((span) => withoutArticle(sentence, span)),
        people: spans(view.people()),
        places: spans(view.places()),
      };
    },
  };
}

function spans(view: View): Span[] {
  return view.json({ offset: true, terms: false }).map(({ text, offset }) => {
    const bare = text.replace(/[\p{P}\s]+$/u, '');
    return [offset.start, offset.start + bare.length];
  });
}

function withoutArticle(sentence: string, [from, to]: Span): Span {
  const article = /^\S+\s+/.exec(sentence.slice(from, to));
  return [from + (article?.[0].length ?? 0), to];
}
