import { byDay, clockTime, minutesOf, wallClock } from '../playbook/clock.ts';
import type { Language } from '../playbook/language.ts';
import type { SlotValues } from '../playbook/template.ts';
import type { Ask, Playbook } from '../playbook/types.ts';
import { amountOf } from './options.ts';

/** What the agent has typed, by `answerKey`. */
export type Answers = Readonly<Record<string, string>>;

/** Under which an answer is kept: two options may ask for an amount of the same name, and mean different ones. */
export function answerKey(option: string, ask: string): string {
  return `${option}.${ask}`;
}

/** How what the agent answered is written. */
export interface AnswerContext {
  readonly answers: Answers;
  readonly language: Language;
  readonly currency: Playbook['settings']['currency'];
  /** ISO 8601 with the offset of the team's wall clock. */
  readonly now: string;
}

/** What the agent has answered for an option, as the language writes it, for the braces with a question mark. An answer that makes no sense is left out. */
export function askedValues(
  { id, asks = [] }: { readonly id: string; readonly asks?: readonly Ask[] | undefined },
  context: AnswerContext,
): SlotValues {
  const known = asks.flatMap((ask) => {
    const text = written(ask, context.answers[answerKey(id, ask.id)]?.trim() ?? '', context);
    return text ? [[`?${ask.id}`, text] as const] : [];
  });
  return Object.fromEntries(known);
}

/** Whether an answer makes sense, so that a text can be filled with it. */
export function isAnswered(ask: Ask, answer: string | undefined): boolean {
  return Boolean(
    written(ask, answer?.trim() ?? '', { language: 'en', currency: 'EUR', now: '2000-01-01T12:00:00Z' }),
  );
}

function written(
  { kind }: Ask,
  answer: string,
  { language, currency, now }: Omit<AnswerContext, 'answers'>,
): string | null {
  switch (kind) {
    case 'text':
      return /[{}]/.test(answer) ? null : answer;
    case 'number':
      return amountOf(answer) === null ? null : answer;
    case 'amount': {
      const amount = amountOf(answer);
      return amount === null ? null : money(amount, currency, language);
    }
    case 'time':
      return isTime(answer) ? clockTime(answer, language) : null;
    case 'day': {
      const day = Date.parse(`${answer}T00:00:00Z`);
      return Number.isNaN(day) ? null : byDay(day, wallClock(now).day, language);
    }
  }
}

function isTime(answer: string): boolean {
  try {
    return minutesOf(answer) >= 0;
  } catch {
    return false;
  }
}

function money(amount: number, currency: string, language: Language): string {
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(language, { style: 'currency', currency, minimumFractionDigits }).format(
    amount,
  );
}
