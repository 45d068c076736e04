import { forecastOf } from '../../lib/conversation/forecast.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { type Evidence, evidenceOf } from '../../lib/state/evidence.ts';
import { useWords } from '../ui/words.tsx';
import css from './cause.module.css';
import { usePanel } from './panel-context.tsx';
import { Section } from './section.tsx';
import { useTopicName } from './use-topic-name.ts';
import { Why } from './why.tsx';

/** What weighs on the customer, in words, each with the customer's own words that show it, and where that may lead. */
export function Cause({ chat }: { readonly chat: Chat }) {
  const { cause } = useWords();
  const topic = useTopicName(chat);
  const evidence = evidenceOf(chat.conversation);
  if (!topic && evidence.length === 0) return null;
  return (
    <Section part="cause" heading={cause.heading}>
      {topic && <p className={css.topic}>{topic}</p>}
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
