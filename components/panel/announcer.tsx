import { useEffect, useState } from 'react';
import type { Dictionary } from '../../lib/i18n/index.ts';
import type { CallingChat } from '../../lib/state/calling-chats.ts';
import { evidenceOf } from '../../lib/state/evidence.ts';
import type { PanelState } from '../../lib/state/panel-state.ts';
import { useWords } from '../ui/words.tsx';
import css from './announcer.module.css';
import { callWords } from './calling-chats.tsx';
import { outcomeWords } from './outcome.tsx';
import { useTopicName } from './use-topic-name.ts';

interface AnnouncerProps {
  readonly state: PanelState;
  readonly calls: readonly CallingChat[];
}

/**
 * The one polite line for screen readers: new advice, what became of a text, or another chat that needs the agent.
 * There from the start, seldom changed.
 */
export function Announcer({ state, calls }: AnnouncerProps) {
  const words = useWords();
  const [line, setLine] = useState('');
  const topic = useTopicName('chat' in state ? state.chat : undefined);
  const advice = state.kind === 'advising' ? adviceWords(words, state, topic) : null;
  const outcome = 'chat' in state ? outcomeWords(words, state.chat.delivery) : null;
  const call = calls.map((each) => callWords(words, each)).join('. ');
  useEffect(() => setLine(advice ?? ''), [advice]);
  useEffect(() => {
    if (outcome) setLine(outcome);
  }, [outcome]);
  useEffect(() => {
    if (call) setLine(call);
  }, [call]);
  return (
    <p role="status" className={css.hidden}>
      {line}
    </p>
  );
}

type Advising = Extract<PanelState, { readonly kind: 'advising' }>;

function adviceWords(
  { announce, cause }: Dictionary,
  { chat, advice }: Advising,
  topic = cause.heading,
): string {
  const causes = evidenceOf(chat.conversation).map(({ family }) => cause.families[family]);
  const line = announce.advice(causes.join(', ') || topic);
  const count = advice.options.length;
  return count > 0 ? `${line} ${announce.options(count)}` : line;
}
