import { useState } from 'react';
import { forecastOf } from '../../lib/conversation/forecast.ts';
import { isSensitive } from '../../lib/conversation/sensitive.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { type Evidence, evidenceOf, shownAtOnce } from '../../lib/state/evidence.ts';
import { Fold } from '../ui/fold.tsx';
import { useWords } from '../ui/words.tsx';
import css from './cause.module.css';
import { Because } from './coaching/because.tsx';
import { useIsCoaching } from './coaching/use-coaching.ts';
import { usePanel } from './panel-context.tsx';
import { Section } from './section.tsx';
import { Topic } from './topic.tsx';
import { Why } from './why.tsx';

/**
 * What weighs on the customer, in words, each with the customer's own words that show it, what it is about, and where that
 * may lead. In a lane it does not matter what it is about, and in a sensitive one not where it leads.
 */
export function Cause({ chat }: { readonly chat: Chat }) {
  const { cause } = useWords();
  const { conversation, picked, advice } = chat;
  const evidence = evidenceOf(conversation);
  const isInLane = conversation.lanes.length > 0;
  const isAbout = picked !== null || conversation.topics.length > 0 || advice !== null;
  if ((isInLane || !isAbout) && evidence.length === 0) return null;
  return (
    <Section part="cause" heading={cause.heading}>
      {!isInLane && <Topic chat={chat} />}
      <Pieces chat={chat} evidence={evidence.slice(0, shownAtOnce)} />
      <div className={css.rest}>
        <More chat={chat} evidence={evidence.slice(shownAtOnce)} />
        {!isSensitive(conversation) && <Outlook chat={chat} />}
      </div>
    </Section>
  );
}

interface PiecesProps {
  readonly chat: Chat;
  readonly evidence: readonly Evidence[];
}

function Pieces({ chat, evidence }: PiecesProps) {
  return (
    <ul className={css.causes}>
      {evidence.map((each) => (
        <Piece key={each.family} chat={chat} evidence={each} />
      ))}
    </ul>
  );
}

/** The causes that do not fit into a glance, folded away. */
function More({ chat, evidence }: PiecesProps) {
  const { cause } = useWords();
  const isCoaching = useIsCoaching();
  if (evidence.length === 0) return null;
  return (
    <Fold line={cause.more(evidence.length)} isOpen={isCoaching}>
      <Pieces chat={chat} evidence={evidence} />
    </Fold>
  );
}

/** A cause with the words that show it; its name unfolds why they do. In a narrow panel the words around them unfold with it. */
function Piece({ chat, evidence }: { readonly chat: Chat; readonly evidence: Evidence }) {
  const { cause } = useWords();
  const { session } = usePanel();
  const isCoaching = useIsCoaching();
  const { id, language: spoken } = chat.conversation;
  const { kind, family, lane, quote, mark } = evidence;
  const name = cause.families[family];
  const [isOpen, setOpen] = useState(false);
  return (
    <li data-family={family} data-lane={lane ?? undefined}>
      <Fold
        line={name}
        label={`${name}: ${cause.why}`}
        title={cause.why}
        isOpen={isCoaching}
        onToggle={setOpen}
      >
        {(isOpen || isCoaching) && <Why kind={kind} />}
        <Because of={({ families }) => ({ sources: families[family] })} />
      </Fold>
      <button
        type="button"
        lang={spoken ?? undefined}
        aria-label={cause.reveal(`${quote.before}${quote.words}${quote.after}`)}
        onClick={() => session.reveal(id, mark)}
      >
        <span className={css.around}>{quote.before}</span>
        <mark>{quote.words}</mark>
        <span className={css.around}>{quote.after}</span>
      </button>
    </li>
  );
}

/** Where the conversation goes if nothing changes, with what that rests on unfolded; nothing while it is calm. */
function Outlook({ chat }: { readonly chat: Chat }) {
  const { cause, forecast, coaching } = useWords();
  const isCoaching = useIsCoaching();
  const { outlook, factors } = forecastOf(chat.conversation);
  if (outlook === 'calm') return null;
  return (
    <div className={css.outlook} data-outlook={outlook}>
      <Fold line={forecast.outlooks[outlook]} title={cause.why} isOpen={isCoaching}>
        <ul>
          {factors.map((factor) => (
            <li key={factor}>{forecast.factors[factor]}</li>
          ))}
        </ul>
        <Because of={() => ({ why: coaching.reasons.outlook, sources: outlookSources })} />
      </Fold>
    </div>
  );
}

/** What makes conversations worse: lib/conversation/forecast.ts weighs it after these. */
const outlookSources = ['F14', 'F22', 'F36', 'F38'] as const;
