import { useEffect, useRef, useState } from 'react';
import type { Dictionary } from '../../lib/i18n/index.ts';
import type { CallingChat } from '../../lib/state/calling-chats.ts';
import type { Chat } from '../../lib/state/chat.ts';
import type { DuePromise } from '../../lib/state/due-promises.ts';
import { evidenceOf, shownAtOnce } from '../../lib/state/evidence.ts';
import type { PanelState } from '../../lib/state/panel-state.ts';
import { useWords } from '../ui/words.tsx';
import css from './announcer.module.css';
import { callWords } from './calling-chats.tsx';
import { draftLine } from './draft/draft-words.ts';
import { useCheckReasons } from './draft/use-check-reasons.ts';
import type { ShownDraft } from './draft/use-draft.ts';
import { outcomeWords } from './outcome.tsx';
import { useTopicName } from './use-topic-name.ts';

interface AnnouncerProps {
  readonly state: PanelState;
  readonly calls: readonly CallingChat[];
  /** The promises whose hour is near or past. */
  readonly due: readonly DuePromise[];
  readonly draft: ShownDraft | null;
}

/**
 * The one polite line for screen readers: new advice, what became of a text, a promise that has come due, another chat that
 * needs the agent, or what the draft misses.
 * There from the start, seldom changed.
 */
export function Announcer({ state, calls, due, draft }: AnnouncerProps) {
  const words = useWords();
  const [line, setLine] = useState('');
  const topic = useTopicName('chat' in state ? state.chat : undefined);
  const advice = momentWords(words, state, topic);
  const outcome = 'chat' in state ? outcomeWords(words, state.chat.delivery) : null;
  const call = calls.map((each) => callWords(words, each)).join('. ');
  useEffect(() => setLine(advice ?? ''), [advice]);
  useEffect(() => {
    if (outcome) setLine(outcome);
  }, [outcome]);
  useEffect(() => {
    if (call) setLine(call);
  }, [call]);
  const missed = draftLine(words, draft, useCheckReasons(draft !== null));
  const isFine = missed === words.draft.fine;
  const hadMissed = useRef(false);
  useEffect(() => {
    // That nothing is missed is told only where something was.
    if (missed && (!isFine || hadMissed.current)) setLine(missed);
    hadMissed.current = missed !== '' && !isFine;
  }, [missed, isFine]);
  const told = useRef(new Set<string>());
  const heard = useRef(advice);
  useEffect(() => {
    const isNewMoment = heard.current !== advice;
    heard.current = advice;
    const fresh = due.filter(({ key }) => !told.current.has(key));
    for (const { key } of fresh) told.current.add(key);
    const lines = fresh.map((each) => dueWords(words, each)).join('. ');
    if (lines) setLine((line) => (isNewMoment && line ? `${line} ${lines}` : lines));
  }, [words, due, advice]);
  return (
    <p role="status" className={css.hidden}>
      {line}
    </p>
  );
}

function dueWords({ promises }: Dictionary, { urgency, what }: DuePromise): string {
  return urgency === 'soon' ? promises.isSoon(what) : promises.isOverdue(what);
}

/** What is new about the moment: the advice, the lane and the causes there is no advice for, or that a part is missing; null when all is calm. */
function momentWords(words: Dictionary, state: PanelState, topic?: string): string | null {
  if (state.kind === 'outdated') return `${words.states.outdated.title}. ${words.states.outdated.text}`;
  if (state.kind === 'advising') return adviceWords(words, state, topic);
  if (state.kind !== 'quiet') return null;
  const { conversation } = state.chat;
  const [lane] = conversation.lanes;
  const causes = causesOf(words, state.chat);
  if (!lane && (conversation.level < announcedFrom || causes.length === 0)) return null;
  return [...(lane ? [words.lanes[lane].title] : []), ...causes].join('. ');
}

/** A cause without advice is told from disapproval on; below, it would only interrupt. */
const announcedFrom = 2;

function causesOf({ cause }: Dictionary, { conversation }: Chat): readonly string[] {
  return evidenceOf(conversation)
    .slice(0, shownAtOnce)
    .map(({ family }) => cause.families[family]);
}

type Advising = Extract<PanelState, { readonly kind: 'advising' }>;

function adviceWords(words: Dictionary, { chat, advice }: Advising, topic = words.cause.heading): string {
  const { announce } = words;
  if (advice.lane) return [words.lanes[advice.lane].title, ...causesOf(words, chat)].join('. ');
  const causes = causesOf(words, chat);
  const line = announce.advice(causes.join(', ') || topic);
  const count = advice.options.length;
  return count > 0 ? `${line} ${announce.options(count)}` : line;
}
