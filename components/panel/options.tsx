import { useId } from 'react';
import type { Advice, Limit, Option } from '../../lib/guidance/types.ts';
import { type Chat, toggleOption } from '../../lib/state/chat.ts';
import { useMoney } from '../ui/use-money.ts';
import { useInterfaceLanguage, useWords } from '../ui/words.tsx';
import { Asked } from './asked.tsx';
import { Because } from './coaching/because.tsx';
import { Helped } from './helped.tsx';
import css from './options.module.css';
import { usePanel } from './panel-context.tsx';
import { Section } from './section.tsx';
import { UseButtons } from './use-buttons.tsx';
import { topicIn } from './use-topic-name.ts';

interface OptionsProps {
  readonly chat: Chat;
  readonly advice: Advice;
}

/** The ways out, as a choice: what is ticked goes into the reply. */
export function Options({ chat, advice }: OptionsProps) {
  const { options, coaching } = useWords();
  if (advice.options.length === 0) return null;
  return (
    <Section part="options" heading={options.heading} aside={<span>{options.hint}</span>}>
      <ul className={css.options}>
        {advice.options.map((option, index) => (
          <li key={option.id}>
            <OptionItem chat={chat} advice={advice} option={option} place={index + 1} />
          </li>
        ))}
      </ul>
      {advice.floor && <Floor chat={chat} advice={advice} floor={advice.floor} />}
      <Because
        of={(lore) => lore.check(advice.options.length > 1 ? 'C21' : 'C22')}
        from={coaching.playbook}
      />
    </Section>
  );
}

interface OptionItemProps extends OptionsProps {
  readonly option: Option;
  /** From 1: the key that ticks it. */
  readonly place: number;
}

function OptionItem({ chat, advice, option, place }: OptionItemProps) {
  const { options } = useWords();
  const { store } = usePanel();
  const id = useId();
  const waits = useId();
  const isTicked = chat.ticked.includes(option.id);
  return (
    <div className={css.option} data-ticked={isTicked}>
      <input
        id={id}
        type="checkbox"
        checked={isTicked}
        aria-label={options.include(option.offer)}
        aria-keyshortcuts={String(place)}
        aria-describedby={option.text === null ? waits : undefined}
        onChange={() => store.change(chat.conversation.id, (current) => toggleOption(current, option.id))}
      />
      <label htmlFor={id} lang={advice.language}>
        {option.offer}
      </label>
      {option.text !== null && <UseButtons chat={chat} text={option.text} name={option.offer} />}
      <span className={css.key} aria-hidden="true">
        {place}
      </span>
      <div className={css.body}>
        <Terms advice={advice} option={option} />
        <Helped advice={advice} option={option.id} />
        {option.limit && <LimitLine limit={option.limit} />}
        <Asked chat={chat} advice={advice} option={option} waitsId={waits} />
      </div>
    </div>
  );
}

function Terms({ advice, option }: { readonly advice: Advice; readonly option: Option }) {
  const { options } = useWords();
  return (
    <dl>
      <Term name={options.condition} text={option.condition} language={advice.language} />
      <Term name={options.deadline} text={option.deadline} language={advice.language} />
      {option.owner ? (
        <Term name={options.owner} text={option.owner} language={advice.language} />
      ) : (
        <Term name={options.owner} text={options.agent} />
      )}
    </dl>
  );
}

/** What the agent may decide alone; above that the words of the option have become a question to the lead. */
function LimitLine({ limit }: { readonly limit: Limit }) {
  const { options } = useWords();
  const { books } = usePanel();
  const money = useMoney(books.playbook.settings.currency);
  return (
    <p className={css.limit} data-above={limit.isAbove}>
      {limit.isAbove ? options.aboveLimit : options.limit(money(limit.max))}
    </p>
  );
}

interface TermProps {
  readonly name: string;
  readonly text: string | null;
  /** @default the language of the interface */
  readonly language?: string;
}

function Term({ name, text, language }: TermProps) {
  if (!text) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={language}>{text}</dd>
    </div>
  );
}

interface FloorProps extends OptionsProps {
  readonly floor: string;
}

/** What the customer is entitled to anyway: for the agent's eyes, in the agent's language where it is written in it. */
function Floor({ advice, floor }: FloorProps) {
  const language = useInterfaceLanguage();
  const { options } = useWords();
  const { books } = usePanel();
  const own = advice.topic && topicIn(books.playbook, advice.topic, [language])?.floor;
  return (
    <p className={css.floor}>
      <strong>{options.floor}</strong> <span lang={own ? language : advice.language}>{own ?? floor}</span>
    </p>
  );
}
