import { detectLanguage } from '../language/detect.ts';
import type { Lane } from '../playbook/vocabulary.ts';
import type { Span } from '../transcript/types.ts';
import { sharesNamed } from './concrete.ts';
import { inFormOf } from './draft-form.ts';
import { commaAt } from './greeting.ts';
import { holds, type Phrase, type Reading, readReply } from './reading.ts';
import type { Situation } from './situation.ts';
import type { Draft } from './types.ts';
import { namesWait } from './waiting.ts';

/** A draft in its situation: what a check looks at. */
export interface Look extends Reading {
  readonly draft: Draft;
  readonly situation: Situation;
  /** Written in another language than the chat: what it lacks cannot be known. */
  readonly isForeign: boolean;
}

/** Reads a draft for the checks, with the lines of its moment in the form it uses. */
export function lookAt(draft: Draft, moment: Situation): Look {
  const situation = inFormOf(draft.text, moment);
  const { language, words } = situation;
  const isForeign = detectLanguage(draft.text, { language, unread: false }).language !== language;
  return { ...readReply(draft.text, words), draft, situation, isForeign };
}

/** Whether a sentence of the draft names a fact of this chat, or the wait where waiting is the case. */
export function namesCase(look: Look, sentence: number): boolean {
  const { isWaiting, language } = look.situation;
  const { from = 0, to = 0 } = look.sentences[sentence] ?? {};
  return (isWaiting && namesWait(look.tokens.slice(from, to), language)) || namesFact(look, sentence);
}

/** Whether a sentence of the draft names something of this chat (F20): the customer's own words, or a line Attune gave. */
export function namesFact(look: Look, sentence: number): boolean {
  const found = look.sentences[sentence];
  if (!found) return false;
  const { situation } = look;
  const isAdvised = situation.advice?.acknowledgements.some(({ text }) => text.includes(found.text)) ?? false;
  return isAdvised || sharesNamed(look.tokens.slice(found.from, found.to), situation.named, situation.words);
}

/** Characters of `1. ` before an option. */
const itemMark = 3;

/** Whether a reply says one of the lines Attune gave, which acknowledges whatever its words; begun by a place, if one is given. */
export function saysAdvised({ situation, text }: Look, by = text.length): boolean {
  const lines = situation.advice?.acknowledgements ?? [];
  return lines.some((line) => {
    const at = placeOfLine(text, line.text);
    return at >= 0 && at <= by;
  });
}

/** Where a draft has a line; behind a greeting it starts with a small letter. */
function placeOfLine(text: string, line: string): number {
  return text.indexOf(line.slice(1)) - 1;
}

/** The numbers of the sentences that Attune gave: a playbook's lines and options are whole and true by themselves. */
export function advisedSentences(look: Look): ReadonlySet<number> {
  const { situation, text, sentences } = look;
  const { acknowledgements = [], options = [] } = situation.advice ?? {};
  const given = [...acknowledgements, ...options].flatMap((each) => each.text ?? []);
  const places = given.flatMap((line): readonly Span[] => {
    const at = placeOfLine(text, line);
    return at < 0 ? [] : [[at, at + line.length]];
  });
  // The number of an option stands before what Attune wrote.
  const isIn = ([from, to]: Span) => places.some(([start, end]) => start - itemMark <= from && to <= end);
  return new Set(sentences.flatMap(({ span }, at) => (isIn(sentencePlace(look, at) ?? span) ? at : [])));
}

/** Whether a reply says when it will answer: in words, or by the time Attune gives for the next news. */
export function saysWhen(look: Look): boolean {
  const { updateTime, answerTime } = look.situation.desk.values;
  return (
    holds(look, ['answers_later']) ||
    [updateTime, answerTime].some((time) => time !== undefined && look.text.includes(time))
  );
}

/** Whether the conversation is in one of these lanes. */
export function isInLane({ situation }: Look, ...lanes: readonly Lane[]): boolean {
  return situation.conversation.lanes.some((lane) => lanes.includes(lane));
}

/** The span of a sentence, without a greeting that runs into it. */
export function sentencePlace({ sentences, text }: Look, sentence: number): Span | undefined {
  const span = sentences[sentence]?.span;
  const at = commaAt(text);
  return span && span[0] < at && at < span[1] ? [at, span[1]] : span;
}

/** The span of the sentence a phrase stands in. */
export function sentenceOf(look: Look, { sentence, span }: Pick<Phrase, 'sentence' | 'span'>): Span {
  return sentencePlace(look, sentence) ?? span;
}

/** The clause of a sentence that words stand in, between its marks: what is quoted is read as a whole. */
export function clauseOf({ sentences, text }: Look, [from, to]: Span): Span {
  const {
    span: [start, end],
  } = sentences.find(({ span }) => span[0] <= from && to <= span[1]) ?? { span: [from, to] };
  const before = text.slice(start, from);
  const mark = Math.max(...[...',;:–—\n'].map((each) => before.lastIndexOf(each))) + 1;
  const behind = /^[^,;:–—\n.!?]*/.exec(text.slice(to, end))?.[0] ?? '';
  const clause = start + mark + (/^\s*/.exec(before.slice(mark))?.[0].length ?? 0);
  const joined = joining.exec(text.slice(clause, from))?.[0].length ?? 0;
  return [clause + joined, to + behind.trimEnd().length];
}

/** Words that join a clause to the one before it and are no part of what it says. */
const joining = /^(?:but|and|so|maar|en|dus|aber|und|also|mais|et|donc|pero|y|así que)\s+/iu;

/** The span of the sentence that holds other words of the draft; these themselves where none does. */
export function placeOf(look: Look, words: Span): Span {
  const at = look.sentences.findIndex(({ span }) => span[0] <= words[0] && words[1] <= span[1]);
  return sentencePlace(look, at) ?? words;
}

/** How heated the customer is at this moment. */
export function levelOf({ situation }: Look): number {
  return situation.conversation.level;
}
