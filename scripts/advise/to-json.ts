import type { Conversation, Turn } from '../../lib/conversation/types.ts';
import { reasonOf } from '../../lib/cues/reasons/index.ts';
import { lineReasons } from '../../lib/guidance/line-reasons.ts';
import type { Advice } from '../../lib/guidance/types.ts';
import type { Language } from '../../lib/playbook/language.ts';
import { checkReasons } from '../../lib/review/reasons/index.ts';
import { sourcesOf } from '../../lib/review/review.ts';
import { wholePlaybook } from '../support/whole-playbook.ts';
import type { Judged, Judgement } from './judge.ts';

/** A judgement as one line of JSON: the shape other programs rely on. Reasons are in `language`. */
export function toJson({ conversation, advice, findings }: Judgement, language: Language): string {
  return JSON.stringify({
    id: conversation.id,
    messages: conversation.turns.map((turn) => messageJson(turn, language)),
    conversation: conversationJson(conversation),
    advice: advice === null ? null : adviceJson(advice, language),
    findings: findings.map((finding) => findingJson(finding, language)),
  });
}

function messageJson({ message, language, score, level, cues }: Turn, reasons: Language) {
  return {
    role: message.role,
    language,
    score,
    level,
    cues: cues.map((cue) => ({
      rule: cue.rule,
      family: cue.family,
      level: cue.level,
      confidence: cue.confidence,
      span: cue.span,
      text: cue.text,
      reason: reasonOf(cue.kind)[reasons],
      source: cue.source,
    })),
  };
}

function conversationJson(conversation: Conversation) {
  const { level, trend, topic, stage, lanes, language, address, promises } = conversation;
  return {
    level,
    trend,
    topic: topic?.id ?? null,
    stage,
    lanes,
    language,
    address,
    promises: promises.map(({ what, who, by, state }) => ({ what, who, by, state })),
  };
}

function adviceJson(advice: Advice, reasons: Language) {
  const { language, topic, acknowledgements, options, gesture, reply } = advice;
  const { books } = wholePlaybook;
  const agent = books[language]?.words.agent ?? null;
  const floor = books[reasons]?.topics.find(({ id }) => id === topic)?.floor ?? advice.floor;
  return {
    acknowledgements: acknowledgements.map(({ text, strategy, reason }) => ({
      text,
      strategy,
      why: lineReasons[reason][reasons],
    })),
    // What waits for an answer of the agent cannot be said yet.
    options: options
      .filter(({ text }) => text !== null)
      .map(({ id, offer, condition, deadline, owner, text }) => ({
        id,
        offer,
        condition,
        deadline,
        owner: owner ?? agent,
        floor,
        text,
      })),
    gesture: gesture?.text ?? null,
    reply,
  };
}

function findingJson({ check, outcome, span, quote, better }: Judged, reasons: Language) {
  const { why } = checkReasons[reasons][check];
  return { check, outcome, span, quote, why, better, source: sourcesOf(check).join(', ') };
}
