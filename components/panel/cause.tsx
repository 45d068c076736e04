import type { Chat } from '../../lib/state/chat.ts';
import { evidenceOf } from '../../lib/state/evidence.ts';
import { useWords } from '../ui/words.tsx';
import css from './cause.module.css';
import { usePanel } from './panel-context.tsx';
import { Section } from './section.tsx';
import { useTopicName } from './use-topic-name.ts';

/** What weighs on the customer, in words, each with the customer's own words that show it. */
export function Cause({ chat }: { readonly chat: Chat }) {
  const { cause } = useWords();
  const { session } = usePanel();
  const { conversation } = chat;
  const topic = useTopicName(chat);
  const evidence = evidenceOf(conversation);
  if (!topic && evidence.length === 0) return null;
  return (
    <Section part="cause" heading={cause.heading}>
      {topic && <p className={css.topic}>{topic}</p>}
      <ul className={css.causes}>
        {evidence.map(({ family, quote, mark }) => (
          <li key={family}>
            <span>{cause.families[family]}</span>
            <button
              type="button"
              lang={conversation.language ?? undefined}
              aria-label={cause.reveal(`${quote.before}${quote.words}${quote.after}`)}
              onClick={() => session.reveal(conversation.id, mark)}
            >
              {quote.before}
              <mark>{quote.words}</mark>
              {quote.after}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
