import { isCustomers } from '../conversation/customers.ts';
import { isSensitive } from '../conversation/sensitive.ts';
import type { Conversation, Turn } from '../conversation/types.ts';
import { readTurn } from '../cues/read-turn.ts';
import { isShown } from '../cues/shown.ts';
import type { Cue, Family } from '../cues/types.ts';
import type { Fact, FactKind, Facts } from '../language/facts.ts';
import { tokenize } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import type { Span } from '../transcript/types.ts';
import type { HandOverWords } from './hand-over.ts';
import { quoteWords } from './quote-words.ts';
import { beginsIn, isRequest, sentencesOf } from './sentences-said.ts';
import { wordCount } from './word-count.ts';

/** The words a calm view is told with, in the agent's language. */
export type CalmWords = Pick<HandOverWords, 'quote' | 'said' | 'tried' | 'wants'>;

/** A message without its heat, and the message itself. */
export interface CalmView {
  readonly lines: readonly string[];
  readonly turn: Turn;
}

/**
 * The facts of the heated message that waits for an answer: what it tells, what was done about it and what it asks for, in
 * the customer's own words. Insults, threats, mockery and swearing are left out, capitals and rows of marks are quiet.
 * Null where no message is heated, where nothing but heat is in it, and where the chat is to be handled with care.
 */
export function calmView(conversation: Conversation, facts: Facts, words: CalmWords): CalmView | null {
  if (isSensitive(conversation)) return null;
  const { turns } = conversation;
  const answered = turns.findLastIndex(({ message }) => message.role === 'agent');
  const turn = turns.slice(answered + 1).findLast(isHeated);
  if (!turn?.language) return null;
  const number = turns.filter(isCustomers).indexOf(turn);
  const own = facts.filter((fact) => fact.turn === number);
  const lines = linesOf(turn, turn.language, own, words);
  return lines.length > 0 ? { lines, turn } : null;
}

function linesOf(turn: Turn, language: Language, facts: Facts, words: CalmWords): readonly string[] {
  const { text } = turn.message;
  const sentences = sentencesOf(text).map((sentence) => ({
    ...sentence,
    clauses: clausesOf(text, sentence.span).filter((span) => !isAimed(text, span, language)),
  }));
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  const isTold = ({ span: [from, to], text: said }: Fact) =>
    /\d/.test(said) || clauses.some(([start, end]) => start <= from && to <= end);
  const tellings = facts.filter((fact) => told.includes(fact.kind) && isTold(fact));
  const tried = facts
    .filter(({ kind }) => kind.startsWith('effort_'))
    .flatMap(({ span }) => sentences.find((sentence) => beginsIn(span, sentence)) ?? [])
    .filter((sentence) => !sentence.isQuestion);
  const asks = sentences.filter((sentence) => sentence.isQuestion || isRequest(sentence, language));
  const whole = (list: readonly Pick<(typeof sentences)[number], 'clauses'>[]) =>
    list
      .flatMap((sentence) => joined(text, sentence.clauses, language))
      .filter((said) => wordCount(said) >= fewestWords);
  return [
    ...line(
      words.said,
      tellings.map(({ span }) => quieted(text, span, language)),
      words,
    ),
    ...line(words.tried, whole(tried), words),
    ...line(words.wants, whole(asks), words),
  ];
}

/** What stands between the marks of a sentence. */
function clausesOf(text: string, [start, end]: Span): readonly Span[] {
  const borders = [...text.slice(start, end).matchAll(/[,;:–—]\s|\s-\s|\s(?=[¿¡])/g)].map(
    (match) => start + match.index + match[0].length,
  );
  return [...borders, end].map((to, at) => [borders[at - 1] ?? start, to] as const);
}

/**
 * Whether a clause by itself insults, threatens or mocks; then none of it is shown. Swearing at what happened is not aimed:
 * its coarse words go and the rest stays, unless it still swears without them.
 */
function isAimed(text: string, span: Span, language: Language): boolean {
  const heatOf = (said: string) =>
    readTurn(said, language).cues.filter(({ family }) => aimed.includes(family));
  const isOpen = heatOf(text.slice(...span)).some(({ kind }) => kind !== 'profanity_abuse.at_situation');
  return isOpen || heatOf(quieted(text, span, language)).length > 0;
}

const aimed: readonly Family[] = ['profanity_abuse', 'sarcasm'];

/** The clauses that are left of a sentence. */
function joined(text: string, clauses: readonly Span[], language: Language): readonly string[] {
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (!first || !last) return [];
  const isWhole = clauses.every(([from], at) => at === 0 || from === clauses[at - 1]?.[1]);
  return isWhole
    ? [quieted(text, [first[0], last[1]], language)]
    : clauses.map((span) => quieted(text, span, language));
}

const told: readonly FactKind[] = [
  ...(['order', 'tracking', 'item', 'service', 'flaw', 'amount'] as const),
  ...(['delivered', 'delivered_day', 'promised', 'promised_day', 'date'] as const),
  ...(['duration', 'since', 'nth', 'occasion'] as const),
];

/** A shorter piece of a sentence tells nothing. */
const fewestWords = 3;

/** Whether there is heat to leave out. */
function isHeated({ message, level, cues }: Turn): boolean {
  return message.role === 'customer' && ((level ?? 0) >= heatedFrom || cues.some(isHeat));
}

const heatedFrom = 3;

/** Words aimed at somebody, mocking or loud. */
function isHeat(cue: Cue): boolean {
  return isShown(cue) && ['profanity_abuse', 'sarcasm', 'shouting'].includes(cue.family);
}

function line(
  write: (quotes: string) => string,
  texts: readonly string[],
  { quote }: CalmWords,
): readonly string[] {
  const own = [...new Set(texts.map((text) => text.replace(/\.$/, '')))].filter((text) => text !== '');
  return own.length > 0 ? [write(own.map(quote).join(', '))] : [];
}

/** A piece of a message without its coarse words, a gap in their place, and in a quiet voice. Empty where nothing is left. */
function quieted(text: string, [start, end]: Span, language: Language): string {
  const { coarse } = quoteWords[language];
  const parts = tokenize(text.slice(start, end));
  let said = '';
  let last = 0;
  for (const { norm, from, to } of parts) {
    if (coarse.test(norm)) said += said === '' ? '' : ' …';
    else
      said +=
        (said === '' ? '' : text.slice(start + last, start + from)) + text.slice(start + from, start + to);
    last = to;
  }
  const calm = said
    .replace(/[!?]{2,}|!/g, quietMark)
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:–—-]+$/, '');
  return wordCount(calm) > 0 ? lowered(calm.trim()) : '';
}

function quietMark(marks: string): string {
  return marks.includes('?') ? '?' : '.';
}

/** Capitals are quiet where most letters are; a number or code with a figure in it stays as it is. */
function lowered(text: string): string {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  if (capitals <= small || capitals < fewestCapitals) return text;
  const quiet = text.replace(/\S+/g, (word) => (/\d/.test(word) ? word : word.toLowerCase()));
  return quiet.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Fewer are a name or a code. */
const fewestCapitals = 6;
