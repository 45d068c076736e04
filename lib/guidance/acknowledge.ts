import type { Address, Stage } from '../conversation/types.ts';
import type { Level } from '../cues/types.ts';
import { fillTemplate, type SlotValues, slotsOf } from '../playbook/template.ts';
import type { Book, LinePlan, TopicPlan } from '../playbook/types.ts';
import type { Cause, Lane, Strategy, TeamVoice } from '../playbook/vocabulary.ts';
import { reasonFor } from './line-sources.ts';
import type { QuoteFor } from './quote-for.ts';
import { tellBackIn } from './tell-back/load.ts';
import type { Acknowledgement } from './types.ts';
import { mostWords, sentencesOf, wordCount } from './word-count.ts';

/** The moment an acknowledgement is chosen for. */
export interface Moment {
  readonly book: Book;
  readonly address: Address;
  readonly voice: TeamVoice;
  readonly stage: Stage;
  readonly level: Level;
  readonly causes: readonly (Cause | Lane | 'topic')[];
  readonly topic: TopicPlan | null;
  /** Whether an agent has said anything yet: nobody corrects an answer that was never given. */
  readonly hasAnswered: boolean;
  /** What this chat says; the default word for a parcel is not in it. */
  readonly said: SlotValues;
  /** The same with what stands in for words nobody said. */
  readonly values: SlotValues;
  /** The customer's own words for a cause. */
  readonly quoteFor: QuoteFor;
  /** Acknowledgements used in this chat, oldest first. */
  readonly spent: readonly string[];
}

interface Candidate extends Omit<Acknowledgement, 'reason'> {
  readonly facts: readonly string[];
  readonly isQuote: boolean;
}

const wordings = 3;

/**
 * Up to three wordings for this moment, best first and each by another move where there is one. Dose after
 * "How the contradictions fit" in docs/sources.md. A line needs a fact of this chat; a line, a fact and the last
 * move that were used already are not used again (C9), nor is anything the team has banned.
 */
export function chooseAcknowledgements(moment: Moment): readonly Acknowledgement[] {
  const used = moment.spent.map((line) => strategiesOf(line, moment.book));
  const fitting = candidates(moment).filter(
    (each) => !used.at(-1)?.includes(each.strategy) && !isSpent(each, moment.spent),
  );
  const fresh = fitting.filter(({ strategy }) => !used.flat().includes(strategy));
  const ranked = distinct([...firstOfEach(fresh), ...firstOfEach(fitting), ...fitting]);
  return ranked.slice(0, wordings).map(({ text, strategy, cause }) => {
    const reason = reasonFor(strategy, { cause, level: moment.level });
    return { text, strategy, cause, reason };
  });
}

function candidates(moment: Moment): readonly Candidate[] {
  const all = moment.causes.flatMap((cause) => candidatesFor(cause, quoting(cause, moment)));
  return [...all.filter((each) => !isFallback(each)), ...all.filter(isFallback)];
}

/** What is said of these comes first even where it is only quoted: a word broken, a person not heard or badly treated, a threat. */
const grave: ReadonlySet<string> = new Set<Cause>([
  'unmet_promise',
  'not_heard',
  'dignity',
  'legal_public_threat',
  'privacy_security_fear',
  'bot_loop',
]);

/** A quote stands in for a fact where none is known, also of another cause. */
function isFallback({ cause, isQuote }: Candidate): boolean {
  return isQuote && !grave.has(cause);
}

function candidatesFor(cause: Moment['causes'][number], moment: Moment): readonly Candidate[] {
  const { book, said, hasAnswered } = moment;
  return groupsFor(cause, moment)
    .filter(({ strategy }) => hasAnswered || strategy !== 'correct_myself')
    .flatMap((group) =>
      saidFirst(linesOf(group, moment), said).flatMap((line) => {
        const facts = slotsOf(line).flatMap((slot) => said[slot] ?? []);
        const text = facts.length === 0 ? null : shortEnough(line, moment);
        if (text === null || isBanned(text, book)) return [];
        return [{ text, strategy: group.strategy, cause: group.for, facts, isQuote: isQuote(line) }];
      }),
    );
}

/** The moment with what the customer said of a cause, for where nothing else of it is known. */
function quoting(cause: Moment['causes'][number], moment: Moment): Moment {
  const quote = moment.quoteFor(cause);
  if (quote === undefined) return moment;
  return { ...moment, said: { ...moment.said, quote }, values: { ...moment.values, quote } };
}

/** The lines for a cause at this level, those in the team's voice for this stage before those in any. */
function groupsFor(cause: Moment['causes'][number], moment: Moment): readonly LinePlan[] {
  const { book, level, topic, stage } = moment;
  const names = cause === 'topic' ? (topic ? [topic.id, `topic_${topic.failure}`] : []) : [cause];
  const voice = voiceAt(moment);
  const fitting = book.lines.filter(
    (line) =>
      names.includes(line.for) &&
      (!line.levels || (line.levels[0] <= level && level <= line.levels[1])) &&
      (!line.voice || line.voice === voice) &&
      (!line.stage || line.stage === stage),
  );
  return fitting.toSorted((a, b) => closeness(b, names) - closeness(a, names));
}

/** A fact says more than a quote, whatever the voice. */
function closeness(line: LinePlan, names: readonly string[]): number {
  return (
    (line.say.every(isQuote) ? 0 : 8) +
    (line.for === names[0] ? 4 : 0) +
    (line.stage ? 2 : 0) +
    (line.voice ? 1 : 0)
  );
}

function isQuote(line: string): boolean {
  return slotsOf(line).includes('quote');
}

/** Warm at the opening and the close, competent in between (F2), unless the team is formal throughout. */
function voiceAt({ voice, stage }: Moment): TeamVoice {
  return voice === 'plain' && stage !== 'working' ? 'warm' : voice;
}

/**
 * The lines of a group with what happened written into them, the richest wording first. A clause of two parts only stands at
 * the start of a line: after an effort it would make a chain.
 */
function linesOf({ say }: LinePlan, { topic, book }: Moment): readonly string[] {
  const second = `,${tellBackIn(book.language).and}`;
  return say.flatMap((line) => {
    const at = line.indexOf('{happened}');
    const clauses = (topic?.happened ?? []).filter((clause) => at === 0 || !clause.includes(second));
    return at < 0 ? line : clauses.map((clause) => line.replaceAll('{happened}', clause));
  });
}

/** A line that falls back on the plain word for a parcel comes after those that need no such help. */
function saidFirst(lines: readonly string[], said: SlotValues): readonly string[] {
  const isSaid = (line: string) => slotsOf(line).every((slot) => said[slot] !== undefined);
  return [...lines.filter(isSaid), ...lines.filter((line) => !isSaid(line))];
}

/** The line filled with all the customer did, with the one hardest thing where that is too long, or null. */
function shortEnough(line: string, { values, address }: Moment): string | null {
  const texts = [values, { ...values, efforts: values.effort }].map((each) =>
    fillTemplate(line, each, address),
  );
  return texts.find((text) => text !== null && !isTooLong(text)) ?? null;
}

function isTooLong(text: string): boolean {
  return sentencesOf(text).some((sentence) => wordCount(sentence) > mostWords);
}

function isBanned(text: string, { banned }: Book): boolean {
  const lower = text.toLowerCase();
  return banned.some((phrase) => lower.includes(phrase.toLowerCase()));
}

/** The same line again, or nothing in it that was not acknowledged before. */
function isSpent({ text, facts }: Candidate, spent: readonly string[]): boolean {
  const before = spent.join('\n').toLowerCase();
  return spent.includes(text) || facts.every((fact) => before.includes(fact.toLowerCase()));
}

function firstOfEach(list: readonly Candidate[]): readonly Candidate[] {
  return list.filter((each, index) => list.findIndex(({ strategy }) => strategy === each.strategy) === index);
}

function distinct(list: readonly Candidate[]): readonly Candidate[] {
  return list.filter((each, index) => list.findIndex(({ text }) => text === each.text) === index);
}

/**
 * The moves a used line may have made, found by the fixed words of the templates it can come from: what an effort was in one
 * line may stand in what happened in another, so there can be several.
 */
function strategiesOf(text: string, { lines }: Book): readonly Strategy[] {
  const lower = text.toLowerCase();
  const found = lines.flatMap(({ say, strategy }) =>
    say.map((line) => ({ strategy, fixed: fixedWordsIn(lower, line) })),
  );
  const most = Math.max(0, ...found.map(({ fixed }) => fixed));
  const likely = found.filter(({ fixed }) => fixed > 0 && fixed >= most / 2);
  return [...new Set(likely.map(({ strategy }) => strategy))];
}

/** How many letters of a template stand in a text, all of them in their order and at its ends; 0 when it is not made from it. */
function fixedWordsIn(text: string, line: string): number {
  const parts = line.toLowerCase().split(/\{[^{}]*\}/);
  const [first = '', last = ''] = [parts.at(0), parts.at(-1)];
  if (!text.startsWith(first) || !text.endsWith(last)) return 0;
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at === -1) return 0;
    from = at + part.length;
  }
  return parts.join('').length;
}
