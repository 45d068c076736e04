import { useId, useRef, useState } from 'react';
import type { Language } from '../../lib/playbook/language.ts';
import type { TopicId } from '../../lib/playbook/types.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { type Quote, quoteAround } from '../../lib/state/quote.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { useInterfaceLanguage, useWords } from '../ui/words.tsx';
import { Because } from './coaching/because.tsx';
import { useIsCoaching } from './coaching/use-coaching.ts';
import { usePanel } from './panel-context.tsx';
import css from './topic.module.css';
import { topicIn } from './use-topic-name.ts';

/** A topic by the name the agent reads. */
interface NamedTopic {
  readonly id: TopicId;
  readonly name: string;
  /** The language the name is in. */
  readonly language: Language;
}

/** What the conversation is about and which words say so, or what it may be; the agent's own choice counts. */
export function Topic({ chat }: { readonly chat: Chat }) {
  const { topic: words } = useWords();
  const { store } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const topics = useTopics(chat);
  const { conversation, picked } = chat;
  const known = picked ?? conversation.topic?.id ?? null;
  const current = topics.find(({ id }) => id === known);
  const maybe = current ? [] : likeliest(chat, topics);
  const isSettled = current !== undefined && picked === null && !isOpen;
  /** The button that was pressed goes away: the focus stays in the place. */
  const pick = (id: TopicId | null) => {
    store.pickTopic(conversation.id, id);
    toggle.current?.focus();
  };
  if (topics.length === 0) return null;
  return (
    <div className={css.topic} data-topic={known ?? undefined}>
      <div className={`${css.head} ${isSettled ? css.settled : ''}`}>
        {current && !isOpen && <Name chat={chat} topic={current} />}
        {!current && <p>{words.ask}</p>}
        {isOpen && <Choice chat={chat} topics={topics} known={current?.id ?? ''} />}
        <div className={`${css.actions} ${current ? css.known : ''}`}>
          {maybe.map(({ id, name, language }) => (
            <Button key={id} onClick={() => pick(id)}>
              <span lang={language}>{name}</span>
            </Button>
          ))}
          <Button
            key="toggle"
            ref={toggle}
            look={current ? 'quiet' : 'plain'}
            icon={current && 'change'}
            expanded={isOpen}
            label={current && `${words.change}: ${current.name}`}
            onClick={() => setOpen(!isOpen)}
          >
            {current ? words.change : words.other}
          </Button>
          {picked !== null && (
            <Button key="undo" look="quiet" onClick={() => pick(null)}>
              {words.undo}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

interface NameProps {
  readonly chat: Chat;
  readonly topic: NamedTopic;
}

/** What it is about; the name unfolds the words of the chat that say so, where any do. */
function Name({ chat, topic }: NameProps) {
  const { cause, coaching, topic: words } = useWords();
  const isCoaching = useIsCoaching();
  const quotes = quotesFor(chat, topic.id);
  const name = (
    <>
      <span lang={topic.language}>{topic.name}</span>
      {chat.picked !== null && <small> · {words.chosen}</small>}
    </>
  );
  if (quotes.length === 0) return <p className={css.name}>{name}</p>;
  return (
    <Fold line={name} title={cause.why} isOpen={isCoaching}>
      <Why chat={chat} quotes={quotes} />
      <Because of={() => ({ why: coaching.reasons.topic })} from={coaching.playbook} />
    </Fold>
  );
}

interface ChoiceProps {
  readonly chat: Chat;
  readonly topics: readonly NamedTopic[];
  readonly known: TopicId;
}

/** Every topic of the book. It stays open after a choice, so that arrow keys can go through the list. */
function Choice({ chat, topics, known }: ChoiceProps) {
  const { topic: words } = useWords();
  const { store } = usePanel();
  const id = useId();
  return (
    <p className={css.choice}>
      <label htmlFor={id}>{words.choose}</label>
      <select
        id={id}
        name="topic"
        value={known}
        onChange={({ target }) => target.value && store.pickTopic(chat.conversation.id, target.value)}
      >
        {known === '' && <option value="">{words.none}</option>}
        {topics.map((each) => (
          <option key={each.id} value={each.id} lang={each.language}>
            {each.name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The words of the chat that speak for the topic. */
function Why({ chat, quotes }: { readonly chat: Chat; readonly quotes: readonly Quote[] }) {
  const { topic: words } = useWords();
  return (
    <>
      <p>{words.why}</p>
      {quotes.map((quote) => (
        <blockquote
          className={css.quote}
          key={`${quote.before}${quote.words}`}
          lang={chat.conversation.language ?? undefined}
        >
          {quote.before}
          <strong>{quote.words}</strong>
          {quote.after}
        </blockquote>
      ))}
    </>
  );
}

function quotesFor({ conversation }: Chat, known: TopicId): readonly Quote[] {
  const { topics, topic, turns } = conversation;
  const evidence = [topic, ...topics].find((each) => each?.id === known)?.evidence ?? [];
  const quotes = evidence.flatMap(({ message, span }) => {
    const text = turns.find((turn) => turn.message.id === message)?.message.text;
    return text === undefined ? [] : [quoteAround(text, span)];
  });
  return [...new Map(quotes.map((quote) => [`${quote.before}${quote.words}`, quote])).values()];
}

/** The topics of the customer's book, each named in the language of the interface where its book has come. */
function useTopics({ conversation }: Chat): readonly NamedTopic[] {
  const language = useInterfaceLanguage();
  const { books } = usePanel();
  const { language: spoken } = conversation;
  if (!spoken) return [];
  return (books.playbook.books[spoken]?.topics ?? [])
    .map(({ id, name }) => {
      const own = topicIn(books.playbook, id, [language])?.name;
      return { id, name: own ?? name, language: own === undefined ? spoken : language };
    })
    .sort((one, other) => one.name.localeCompare(other.name, language));
}

function likeliest({ conversation }: Chat, topics: readonly NamedTopic[]): readonly NamedTopic[] {
  return conversation.topics
    .slice(0, 2)
    .flatMap((reading) => topics.find(({ id }) => id === reading.id) ?? []);
}
