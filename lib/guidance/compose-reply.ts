import { fillTemplate } from '../playbook/template.ts';
import type { Book, ReplyWords } from '../playbook/types.ts';
import type { Advice, Option } from './types.ts';

/** What the agent has chosen to say. */
export interface ReplyParts {
  readonly advice: Pick<Advice, 'address' | 'greeting' | 'options' | 'question' | 'closing'>;
  readonly book: Book;
  readonly acknowledgement: string | null;
  /** The options to put to the customer, in order: all of the advice, some, or none. */
  readonly options: readonly Option[];
  /** A small caring extra the agent adds, said after the options. @default null */
  readonly extra?: string | null;
}

/**
 * The whole reply: greeting, acknowledgement, what happens next, the options as a choice, an extra, one question at the
 * end. An option that still waits for an answer of the agent is left out.
 */
export function composeReply({ advice, book, acknowledgement, options, extra = null }: ReplyParts): string {
  const texts = options.flatMap(({ text }) => text ?? []);
  const choice = texts.length === 0 ? null : choiceOf(texts, book.words, advice.address);
  const question = questionFor({ advice, book, options });
  return [advice.greeting, acknowledgement, advice.closing, choice, extra, question]
    .filter((part) => part !== null && part !== '')
    .join('\n\n');
}

/** The question that ends a reply with these options. */
export function questionFor({
  advice,
  book,
  options,
}: Omit<ReplyParts, 'acknowledgement' | 'extra'>): string {
  const count = options.filter(({ text }) => text !== null).length;
  const say = (text: string) => fillTemplate(text, {}, advice.address) ?? '';
  if (count > 0) return say(book.words.choice[howMany(count)]);
  return advice.options.length === 0 ? advice.question : say(book.words.open);
}

function choiceOf(texts: readonly string[], words: ReplyWords, address: Advice['address']): string {
  const count = howMany(texts.length);
  if (count === 'one') return texts.join('');
  return [
    fillTemplate(words.leadIn[count], {}, address),
    ...texts.map((text, index) => `${index + 1}. ${text}`),
  ].join('\n');
}

function howMany(count: number): 'one' | 'two' | 'more' {
  if (count < 2) return 'one';
  return count === 2 ? 'two' : 'more';
}
