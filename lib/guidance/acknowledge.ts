import type { Address } from '../conversation/types.ts';
import type { Level } from '../cues/types.ts';
import { fillTemplate, type Slot, type SlotValues, slotsOf } from '../playbook/template.ts';
import type { Strategy } from '../playbook/types.ts';
import type { Cause, LineGroup } from './acknowledgement-plan.ts';
import { englishLines } from './data/lines-en.ts';
import { dutchLines } from './data/lines-nl.ts';
import { parcelWords } from './fact-words.ts';
import type { AdviceLanguage, Voice } from './slot-values.ts';
import { strategiesFor } from './strategies.ts';
import type { Acknowledgement } from './types.ts';
import { mostWords, sentencesOf, wordCount } from './word-count.ts';

/** The acknowledgements of each language that has them. */
export const linesOf: Readonly<Record<AdviceLanguage, readonly LineGroup[]>> = {
  en: englishLines,
  nl: dutchLines,
  de: [],
  fr: [],
  es: [],
};

/** The moment an acknowledgement is chosen for. */
export interface Moment {
  readonly voice: Pick<Voice, 'language' | 'address'>;
  readonly level: Level;
  readonly causes: readonly Cause[];
  /** Whether an agent has said anything yet: nobody corrects an answer that was never given. */
  readonly hasAnswered: boolean;
  /** What this chat says; the default word for a parcel is not in it. */
  readonly said: SlotValues;
  /** Acknowledgements used in this chat, oldest first. */
  readonly spent: readonly string[];
}

interface Candidate extends Acknowledgement {
  readonly facts: readonly string[];
}

const wordings = 3;

/**
 * Up to three wordings for this moment, best first and each by another move where there is one. Dose after
 * "How the contradictions fit" in docs/sources.md. A line needs a fact of this chat; a line, a fact and the last
 * move that were used already are not used again (C9).
 */
export function chooseAcknowledgements(moment: Moment): readonly Acknowledgement[] {
  const used = moment.spent.flatMap((line) => strategyOf(line, moment.voice.language) ?? []);
  const fitting = candidates(moment).filter(
    (each) => each.strategy !== used.at(-1) && !isSpent(each, moment.spent),
  );
  const fresh = fitting.filter(({ strategy }) => !used.includes(strategy));
  const ranked = distinct([...firstOfEach(fresh), ...firstOfEach(fitting), ...fitting]);
  return ranked
    .slice(0, wordings)
    .map(({ text, strategy, why, source }) => ({ text, strategy, why, source }));
}

function candidates({
  voice: { language, address },
  level,
  causes,
  hasAnswered,
  said,
}: Moment): readonly Candidate[] {
  const isAboutParcel = causes.includes('parcel_delivered_not_received');
  const values: SlotValues = isAboutParcel
    ? { ...parcelWords(undefined, { language, address }), ...said }
    : said;
  return causes
    .flatMap((cause) => groupsFor(cause, level, language))
    .filter(({ strategy }) => hasAnswered || strategy !== 'correct_myself')
    .flatMap(({ lines, strategy, reason }) =>
      saidFirst(lines, said).flatMap((line) => {
        const facts = factsIn(line, said);
        const text = facts.length === 0 ? null : shortEnough(line, values, address);
        return text === null ? [] : [{ text, strategy, facts, ...reason }];
      }),
    );
}

function groupsFor(cause: Cause, level: Level, language: AdviceLanguage): readonly LineGroup[] {
  const groups = linesOf[language].filter(
    ({ cause: answered, levels: [lowest, highest] }) =>
      answered === cause && lowest <= level && level <= highest,
  );
  return strategiesFor(cause, level).flatMap((strategy) =>
    groups.filter((group) => group.strategy === strategy),
  );
}

/** A line that falls back on the plain word for a parcel comes after those that need no such help. */
function saidFirst(lines: readonly string[], said: SlotValues): readonly string[] {
  const isSaid = (line: string) => slotsOf(line).every((slot) => said[slot] !== undefined);
  return [...lines.filter(isSaid), ...lines.filter((line) => !isSaid(line))];
}

function factsIn(line: string, said: SlotValues): readonly string[] {
  return slotsOf(line).flatMap((slot: Slot) => said[slot] ?? []);
}

/** The line filled with all the customer did, with the one hardest thing where that is too long, or null. */
function shortEnough(line: string, values: SlotValues, address: Address): string | null {
  const texts = [values, { ...values, efforts: values.effort }].map((each) =>
    fillTemplate(line, each, address),
  );
  return texts.find((text) => text !== null && !isTooLong(text)) ?? null;
}

function isTooLong(text: string): boolean {
  return sentencesOf(text).some((sentence) => wordCount(sentence) > mostWords);
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

/** The move a used line made, found by the fixed words of its template. */
function strategyOf(text: string, language: AdviceLanguage): Strategy | null {
  const group = linesOf[language].find(({ lines }) => lines.some((line) => hasWordsOf(line, text)));
  return group?.strategy ?? null;
}

function hasWordsOf(line: string, text: string): boolean {
  const lower = text.toLowerCase();
  let from = 0;
  for (const part of line.toLowerCase().split(/\{[^{}]*\}/)) {
    const at = lower.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return true;
}
