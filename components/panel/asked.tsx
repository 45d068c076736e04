import { useId } from 'react';
import { answerKey, isAnswered } from '../../lib/guidance/asked-values.ts';
import type { Advice, Option } from '../../lib/guidance/types.ts';
import type { Ask, Book, Playbook } from '../../lib/playbook/types.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { useInterfaceLanguage, useWords } from '../ui/words.tsx';
import css from './asked.module.css';
import { usePanel } from './panel-context.tsx';

interface AskedProps {
  readonly chat: Chat;
  readonly advice: Advice;
  /** The option or the extra that asks. */
  readonly option: Option;
  /** What the sentence that tells what is missing is known by. */
  readonly waitsId: string;
}

/** What only the agent can know: a field for each value, and what is still missing, in words. */
export function Asked({ chat, advice, option, waitsId }: AskedProps) {
  const { options } = useWords();
  const labelled = useLabels(advice, option);
  if (labelled.length === 0) return null;
  const missing = labelled.filter(({ ask }) => !isAnswered(ask, chat.answers[answerKey(option.id, ask.id)]));
  return (
    <div className={css.asked}>
      {labelled.map(({ ask, label, language }) => (
        <Field
          key={ask.id}
          chat={chat}
          name={answerKey(option.id, ask.id)}
          ask={ask}
          label={label}
          language={language}
        />
      ))}
      {option.text === null && missing.length > 0 && (
        <p id={waitsId} className={css.waits}>
          {options.waits(missing.map(({ label }) => label).join(', '))}
        </p>
      )}
    </div>
  );
}

interface FieldProps {
  readonly chat: Chat;
  /** What the answer is kept under. */
  readonly name: string;
  readonly ask: Ask;
  readonly label: string;
  readonly language: string;
}

const inputs = {
  day: { type: 'date' },
  time: { type: 'time' },
  // As text with a keyboard of digits: a number field loses `12,50` where the browser expects a point.
  amount: { type: 'text', inputMode: 'decimal' },
  number: { type: 'text', inputMode: 'decimal' },
  text: { type: 'text' },
} as const;

function Field({ chat, name, ask, label, language }: FieldProps) {
  const { options } = useWords();
  const { store, books } = usePanel();
  const id = useId();
  const typed = chat.answers[name] ?? '';
  const isNumber = ask.kind === 'amount' || ask.kind === 'number';
  const isWrong = isNumber && typed.trim() !== '' && !isAnswered(ask, typed);
  return (
    <p className={css.field}>
      <label htmlFor={id}>
        <span lang={language}>{label}</span>
        {ask.kind === 'amount' && ` (${books.playbook.settings.currency})`}
      </label>
      <input
        {...inputs[ask.kind]}
        id={id}
        name={ask.id}
        value={typed}
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => store.answer(chat.conversation.id, name, target.value)}
      />
      {isWrong && (
        <span id={`${id}-wrong`} className={css.wrong}>
          {options.notNumber}
        </span>
      )}
    </p>
  );
}

/** The labels are for the agent: in the language of the interface where its book has come, else in the customer's. */
function useLabels(advice: Advice, option: Option) {
  const language = useInterfaceLanguage();
  const { books } = usePanel();
  const asked = asksIn(books.playbook, language);
  const own = asked.get(`${advice.topic}.${option.id}`) ?? asked.get(option.id);
  return option.asks.map((ask) => {
    const label = own?.find(({ id }) => id === ask.id)?.label;
    return { ask, label: label ?? ask.label, language: label === undefined ? advice.language : language };
  });
}

const known = new WeakMap<Book, ReadonlyMap<string, readonly Ask[]>>();

/** What each option and extra of a book asks for. */
function asksIn({ books }: Playbook, language: keyof Playbook['books']): ReadonlyMap<string, readonly Ask[]> {
  const book = books[language];
  if (!book) return new Map();
  const made =
    known.get(book) ??
    new Map([
      ...[...book.topics.flatMap(({ options }) => options), ...book.gestures].map(
        ({ id, asks = [] }) => [id, asks] as const,
      ),
      ...book.topics.flatMap((topic) =>
        topic.options.map(({ id, asks = [] }) => [`${topic.id}.${id}`, asks] as const),
      ),
    ]);
  known.set(book, made);
  return made;
}
