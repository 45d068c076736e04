import type { Turn } from '../../conversation/types.ts';
import type { Sentence } from '../../guidance/sentences-said.ts';
import { capital } from '../../language/capital.ts';
import { quoted } from '../../playbook/quoted.ts';
import type { Span } from '../../transcript/types.ts';
import type { DraftSentence } from '../draft-sentences.ts';
import { greetingEnd } from '../greeting.ts';
import { heated } from '../heat.ts';
import { type Known, knownDetails } from '../known-details.ts';
import { isInLane, type Look, levelOf, namesFact, sentenceOf } from '../look.ts';
import { acknowledgements, first, inPlace, last, lines } from '../mends.ts';
import { offersIn } from '../offers.ts';
import { unansweredIn } from '../questions.ts';
import { holds, phrasesOf } from '../reading.ts';
import { cutOut, without } from '../taken-out.ts';
import type { Check, Mend, Verdict } from '../types.ts';
import { met, missed, noOccasion } from '../verdicts.ts';

/** Whether the reply shows that the customer was heard. */
export const hearChecks: readonly Check[] = [
  { id: 'C1', group: 'hear', weight: 3, sources: ['not_heard', 'F36'], look: answersQuestions },
  { id: 'C2', group: 'hear', weight: 2, sources: ['F20'], look: playsBackProblem },
  { id: 'C3', group: 'hear', weight: 3, sources: ['F36'], look: asksNothingKnown },
  { id: 'C4', group: 'hear', weight: 1, sources: ['readability'], look: asksOneThing },
  { id: 'C5', group: 'hear', weight: 1, sources: ['epitome'], look: checksUnderstanding },
];

/** C1: every question has an answer, or a time for one. */
function answersQuestions(look: Look): Verdict {
  const { questions } = look.situation;
  if (questions.length === 0 || isInLane(look, 'grief', 'safety', 'abuse')) return noOccasion;
  const [open] = unansweredIn(look);
  if (!open) return met();
  const question = quoted(asked(open, look), look.situation.language);
  return missed(null, () => last(look, lines(look, 'C1', { question })));
}

/**
 * A question without what stands before it in its sentence: what was read as the question, else all behind a greeting, in
 * Spanish behind its mark, and behind displeasure nobody likes to read again.
 */
function asked({ text }: Sentence, { situation }: Look): string {
  const read = situation.desk.facts.find((fact) => fact.kind === 'question' && text.includes(fact.text));
  if (read) return capital(read.text);
  const at = Math.max(greetingEnd(text), text.indexOf('¿'), vented(text, situation.open));
  return at === 0 ? text : capital(text.slice(at));
}

/** Where a question goes on behind a clause that is displeasure and no more; 0 where it has none. */
function vented(text: string, open: readonly Turn[]): number {
  const said = open.flatMap(({ cues, message }) =>
    cues.flatMap(({ level, span }) => (level >= heated ? message.text.slice(...span) : [])),
  );
  const found = said.find((words) => text.startsWith(`${words}, `));
  return found === undefined ? 0 : found.length + 2;
}

/** C2: names something of what the customer told, so that it is seen to be read (F20). */
function playsBackProblem(look: Look): Verdict {
  const { situation } = look;
  const isTold = situation.open.some(({ message }) => message.text.split(/\s+/).length >= toldWords);
  // Whoever tells of a loss or an illness is not asked to hear it all again.
  const { level, lanes } = situation.conversation;
  if (!isTold || level === 0 || lanes.length > 0) return noOccasion;
  if (look.sentences.some((_, at) => namesFact(look, at))) return met();
  return missed(null, () => [...first(look, acknowledgements(look)), ...first(look, lines(look, 'C2'))]);
}

/** A shorter message tells no problem. */
const toldWords = 6;

/** C3: what is in the thread is not asked for again (F36). */
function asksNothingKnown(look: Look): Verdict {
  const asked = Object.keys(askedFor).flatMap((kind) => phrasesOf(look, kind as keyof typeof askedFor));
  if (asked.length === 0) return noOccasion;
  const known = knownDetails(look.situation);
  const again = asked.find(({ kind }) => known.has(askedFor[kind as keyof typeof askedFor]));
  if (!again) return met(asked[0]?.span);
  const place = sentenceOf(look, again);
  return missed(again.span, () => [...without(look, place), ...inPlace(look, place, lines(look, 'C3'))]);
}

const askedFor = {
  asks_order: 'order',
  asks_email: 'email',
  asks_phone: 'phone',
  asks_photo: 'photo',
  asks_name: 'name',
  asks_address: 'address',
  asks_what_happened: 'story',
} as const satisfies Readonly<Record<string, Known>>;

/** C4: one question at a time while the customer is heated. */
function asksOneThing(look: Look): Verdict {
  if (levelOf(look) < heated) return noOccasion;
  const asked = look.sentences.filter(({ isQuestion }) => isQuestion);
  const [, second] = asked;
  if (asked.length === 0) return noOccasion;
  if (!second) return met(asked[0]?.span);
  return missed(second.span, () => [...asOne(look, asked), ...alone(look, asked)]);
}

const orWords = /^¿?(?:or|of|oder|ou|o|u)\s/i;
/** English questions about what another one names: `Is it near a door?` */
const itWords = /^(?:is|are|was|were|do|does|did|has|have|can|could|will) (?:it|they|that|those)\s/i;
const andWords = /^¿?(?:and|en|und|et|y|e)\s/i;

/** Two questions that put one choice, as the one question they are: `Do you want a new one or your money back?` */
function asOne({ text }: Look, [one, two, more]: readonly DraftSentence[]): readonly Mend[] {
  if (!one || !two || more || !orWords.test(two.text)) return [];
  const [from, to] = [one.span[1], two.span[0]];
  if (text.slice(from, to).trim() !== '') return [];
  const mark = /\s*\?+$/.exec(one.text)?.[0].length ?? 0;
  const word = two.text.replace('¿', '').slice(0, 1).toLowerCase();
  return [{ span: [from - mark, to + two.text.search(/\p{L}/u) + 1], text: ` ${word}` }];
}

/** One of the questions without the others: those to choose from stand last as a rule, and `and what` hangs on another. */
function alone(look: Look, asked: readonly DraftSentence[]): readonly Mend[] {
  const hangs = ({ text }: DraftSentence) =>
    Number([orWords, andWords, itWords].some((words) => words.test(text)));
  return asked
    .toReversed()
    .toSorted((one, other) => hangs(one) - hangs(other))
    .slice(0, 3)
    .map(({ span }) => onlyQuestion(look, span));
}

/** The draft with this one of its questions. */
function onlyQuestion({ text, sentences }: Look, kept: Span): Mend {
  const others = sentences.filter(({ isQuestion, span }) => isQuestion && span !== kept);
  const pieces = others.map(({ span }) => span);
  const [before, asked] = [
    cutOut(
      text.slice(0, kept[0]),
      pieces.filter(([, to]) => to <= kept[0]),
    ),
    text.slice(...kept),
  ];
  const alone = andWords.test(asked)
    ? capital(asked.replace(andWords, asked.startsWith('¿') ? '¿' : ''))
    : asked;
  const behind = cutOut(
    text.slice(kept[1]),
    pieces.flatMap(([from, to]): readonly Span[] =>
      from >= kept[1] ? [[from - kept[1], to - kept[1]]] : [],
    ),
  );
  return { span: [0, text.length], text: `${before}${alone}${behind}`.trim() };
}

/** C5: after a play-back or steps, asks whether it is right. */
function checksUnderstanding(look: Look): Verdict {
  const { words } = look.situation;
  const steps = look.sentences.filter(({ isItem }) => isItem).length;
  const asks = look.sentences.some(({ isQuestion }) => isQuestion);
  if (holds(look, ['checks_understanding'])) return met(phrasesOf(look, 'checks_understanding')[0]?.span);
  if (steps < stepsToCheck || asks || !words.lines.C5 || offersIn(look).length >= steps) return noOccasion;
  return missed(null, () => last(look, lines(look, 'C5')));
}

/** Fewer steps explain themselves. */
const stepsToCheck = 3;
