import { ownWords } from '../language/own-words.ts';
import { clausesOf } from '../language/sentences.ts';
import { type Token, tokenize, wordsOf } from '../language/tokens.ts';
import { type Language, languages } from '../playbook/language.ts';
import type { Span } from '../transcript/types.ts';
import { requestWords } from './request-words.ts';

/** A sentence as it stands in a message. */
export interface Sentence {
  /** A piece of the message's own text. */
  readonly text: string;
  readonly span: Span;
  readonly isQuestion: boolean;
  readonly norms: readonly string[];
}

/** Whether words of a message begin in a sentence of it. */
export function beginsIn([at]: Span, { span: [from, to] }: Sentence): boolean {
  return from <= at && at < to;
}

/** The sentences a writer wrote: what is quoted, signed or pasted is none of them. */
export function sentencesOf(text: string): readonly Sentence[] {
  const tokens = ownWords(text);
  const { sentence } = clausesOf(tokens, new Set());
  const parts = new Map<number, Token[]>();
  tokens.forEach((token, at) => {
    if (token.norm === '\n') return;
    const number = sentence[at] ?? 0;
    const part = parts.get(number);
    if (part) part.push(token);
    else parts.set(number, [token]);
  });
  return [...parts.values()].flatMap((part) => {
    const [first, last] = [part[0], part.at(-1)];
    if (!first || !last || !part.some(({ kind }) => kind === 'word')) return [];
    const said = text.slice(first.from, last.to);
    const norms = wordsOf(part);
    return [{ text: said, span: [first.from, last.to], isQuestion: said.includes('?'), norms } as const];
  });
}

/** Whether a sentence asks for something without a question mark. */
export function isRequest({ norms }: Sentence, language: Language | null): boolean {
  if (language === null) return false;
  const said = ` ${norms.join(' ')} `;
  return requests.get(language)?.some((words) => said.includes(words)) ?? false;
}

/** What begins a request, as its words stand in a sentence. */
const requests: ReadonlyMap<Language, readonly string[]> = new Map(
  languages.map((language) => [
    language,
    requestWords[language].map((words) => ` ${wordsOf(tokenize(words)).join(' ')} `),
  ]),
);
