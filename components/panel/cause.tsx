import { forecastOf } from '../../lib/conversation/forecast.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { type Evidence, evidenceOf } from '../../lib/state/evidence.ts';
import { useWords } from '../ui/words.tsx';
import css from './cause.module.css';
import { usePanel } from './panel-context.tsx';
import { Section } from './section.tsx';
import { Topic } from './topic.tsx';
import { Why } from './why.tsx';

/**
 * What weighs on the customer, in words, each with the customer's own words that show it, what it is about, and where that
 * may lead. In a lane it does not matter what it is about.
 */
export function Cause({ chat }: { readonly chat: Chat }) {
  const { cause } = useWords();
  const { conversation, picked, advice } = chat;
  const evidence = evidenceOf(conversation);
  const isAbout = picked !== null || conversation.topics.length > 0 || advice !== null;
  if (!isAbout && evidence.length === 0) return null;
  return (
    <Section part="cause" heading={cause.heading}>
      {conversation.lanes.length === 0 && <Topic chat={chat} />}
      <ul className={css.causes}>
        {evidence.map((each) => (
          <Piece key={each.family} chat={chat} evidence={each} />
        ))}
      </ul>
      <Outlook chat={chat} />
    </Section>
  );
}

function Piece({ chat, evidence }: { readonly chat: Chat; readonly evidence: Evidence }) {
  const { cause } = useWords();
  const { session } = usePanel();
  const { id, language: spoken } = chat.conversation;
  const { kind, family, lane, quote, mark } = evidence;
  return (
    <li data-family={family} data-lane={lane ?? undefined}>
      <span>{cause.families[family]}</span>
      <button
        type="button"
        lang={spoken ?? undefined}
        aria-label={cause.reveal(`${quote.before}${quote.words}${quote.after}`)}
        onClick={() => session.reveal(id, mark)}
      >
        {quote.before}
        <mark>{quote.words}</mark>
        {quote.after}
      </button>
      <details>
        <summary aria-label={`${cause.why}: ${cause.families[family]}`}>{cause.why}</summary>
        <Why kind={kind} />
      </details>
    </li>
  );
}

/** Where the conversation goes if nothing changes, with what that rests on; nothing while it is calm. */
function Outlook({ chat }: { readonly chat: Chat }) {
  const { forecast } = useWords();
  const { outlook, factors } = forecastOf(chat.conversation);
  if (outlook === 'calm') return null;
  return (
    <p className={css.outlook} data-outlook={outlook}>
      <strong>{forecast.outlooks[outlook]}</strong>:{' '}
      {factors.map((factor) => forecast.factors[factor]).join(', ')}.
    </p>
  );
}
