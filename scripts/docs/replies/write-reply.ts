import { startConversation } from '../../../lib/conversation/converse.ts';
import type { Conversation, Turn } from '../../../lib/conversation/types.ts';
import type { Cue } from '../../../lib/cues/types.ts';
import { advise } from '../../../lib/guidance/advise.ts';
import { offeredIn } from '../../../lib/guidance/offered.ts';
import type { Advice } from '../../../lib/guidance/types.ts';
import type { FactKind, Facts } from '../../../lib/language/facts.ts';
import type { Language } from '../../../lib/playbook/language.ts';
import type { Book, OptionPlan, TopicPlan } from '../../../lib/playbook/types.ts';
import type { ConversationId, MessageId, Role } from '../../../lib/transcript/types.ts';
import { wholePlaybook } from '../../support/whole-playbook.ts';
import { answersFor } from './answers.ts';
import { customers, said } from './facts.ts';
import { factsOf, type Situation } from './situations.ts';

/** A Monday morning, so that "tomorrow" and "Friday" both occur. */
const now = '2026-03-02T10:00:00+01:00';

/** What Attune advises in a situation, with everything answered that it asks for. */
export function adviceIn(situation: Situation, topic: TopicPlan, language: Language): Advice | null {
  const { conversation, context } = momentOf(situation, topic, language);
  return advise(conversation, context);
}

/** The chat of a situation and what is known beside it. */
export function momentOf(situation: Situation, topic: TopicPlan, language: Language) {
  const before = situation.isAnswered ? [turnOf('agent', '…')] : [];
  const conversation = conversationIn(situation, language, [...before, turnOf('customer', '…', situation)]);
  return { conversation, context: contextOf(situation, topic, language) };
}

/** What Attune advises once the customer has chosen a way out, or null when it cannot be told that this one was chosen. */
export function closingOf(
  plan: OptionPlan,
  situation: Situation,
  topic: TopicPlan,
  book: Book,
): string | null {
  const [mention = ''] = plan.mentions;
  const offer = turnOf('agent', mention);
  const offered = offeredIn(conversationIn(situation, book.language, [offer]), topic.options, book);
  const chosen = turnOf('customer', String(offered.indexOf(plan) + 1));
  const conversation = conversationIn(situation, book.language, [offer, chosen]);
  return advise(conversation, contextOf(situation, topic, book.language))?.closing ?? null;
}

function contextOf(situation: Situation, topic: TopicPlan, language: Language) {
  const told = situation.isTold ? (factsOf[topic.id] ?? []) : [];
  return {
    playbook: wholePlaybook,
    facts: factsFor([...situation.facts, ...told], language),
    now,
    spent: [],
    picked: topic.id,
    answers: answersFor(topic.id, language),
  };
}

function factsFor(kinds: readonly FactKind[], language: Language): Facts {
  return kinds.flatMap((kind) => {
    const text = said[language][kind];
    return text === undefined ? [] : [{ kind, text, turn: 0, span: [0, text.length] as const }];
  });
}

function conversationIn(
  { level, address, hasName, isAnswered }: Situation,
  language: Language,
  turns: readonly Turn[],
): Conversation {
  return {
    ...startConversation('paste:example' as ConversationId, hasName ? customers[language] : null),
    turns,
    level,
    stage: isAnswered ? 'working' : 'opening',
    language,
    address: language === 'en' ? null : address,
  };
}

function turnOf(role: Role, text: string, situation?: Situation): Turn {
  return {
    message: { id: `${role}-${text}` as MessageId, role, author: null, text, at: null, timeLabel: null },
    language: null,
    score: null,
    level: situation?.level ?? null,
    cues: (situation?.families ?? []).map(cueOf),
  };
}

function cueOf(family: Cue['family']): Cue {
  const read = { rule: 'example', kind: 'waiting.asks', level: 2, lane: null, confidence: 0.9 } as const;
  return { ...read, family, span: [0, 1], text: '', source: '' };
}
