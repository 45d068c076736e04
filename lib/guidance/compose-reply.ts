import { fillTemplate } from '../playbook/template.ts';
import type { Template } from '../playbook/types.ts';
import { englishReplyWords } from './data/reply-words-en.ts';
import { dutchReplyWords } from './data/reply-words-nl.ts';
import type { ReplyWords } from './reply-words.ts';
import type { AdviceLanguage } from './slot-values.ts';
import type { Advice, Option } from './types.ts';

/** The words of each language advice is written in. */
export const replyWordsOf: Readonly<Partial<Record<AdviceLanguage, ReplyWords>>> = {
  en: englishReplyWords,
  nl: dutchReplyWords,
};

/** What the agent has chosen to say. */
export interface ReplyParts {
  readonly advice: Pick<Advice, 'language' | 'address' | 'greeting' | 'options' | 'question'>;
  readonly acknowledgement: string | null;
  /** The options to put to the customer, in order: all of the advice, some, or none. */
  readonly options: readonly Option[];
}

/** The whole reply: greeting, acknowledgement, the options as a choice, one question at the end. */
export function composeReply({ advice, acknowledgement, options }: ReplyParts): string {
  const words = replyWordsIn(advice.language);
  return [advice.greeting, acknowledgement, choiceOf(options, words), questionFor(advice, options)]
    .filter((part) => part !== null && part !== '')
    .join('\n\n');
}

/** How the agent names themselves as the owner of an option, in the language of the advice. */
export function agentWord(language: Advice['language']): string {
  return replyWordsIn(language).agent;
}

/** The question that ends a reply with these options. */
export function questionFor(advice: ReplyParts['advice'], options: readonly Option[]): string {
  const words = replyWordsIn(advice.language);
  const say = (template: Template) => fillTemplate(template, {}, advice.address) ?? '';
  if (options.length > 0) return say(words.choice[howMany(options)]);
  return advice.options.length === 0 ? advice.question : say(words.open);
}

/** The words of a language; English where advice is not written in it. */
export function replyWordsIn(language: AdviceLanguage | null): ReplyWords {
  return (language === null ? undefined : replyWordsOf[language]) ?? englishReplyWords;
}

function choiceOf(options: readonly Option[], words: ReplyWords): string {
  const count = howMany(options);
  if (count === 'one') return options.map(({ text }) => text).join('');
  return [words.leadIn[count], ...options.map(({ text }, index) => `${index + 1}. ${text}`)].join('\n');
}

function howMany({ length }: readonly Option[]): 'one' | 'two' | 'more' {
  if (length < 2) return 'one';
  return length === 2 ? 'two' : 'more';
}
