import { heated } from '../heat.ts';
import { type Look, levelOf, saysAdvised, sentenceOf } from '../look.ts';
import {
  acknowledgements,
  advisedReply,
  first,
  inPlace,
  last,
  lines,
  movedTo,
  onward,
  swapped,
} from '../mends.ts';
import { holds, phrasesOf, sentencesWith } from '../reading.ts';
import { acknowledging } from '../situation.ts';
import type { Check, Mend, Verdict } from '../types.ts';
import { met, missed, noOccasion } from '../verdicts.ts';

/** When and in what order things are said. */
export const paceChecks: readonly Check[] = [
  { id: 'C41', group: 'pace', weight: 2, sources: ['F38'], look: holdsTruly },
  { id: 'C42', group: 'pace', weight: 2, sources: ['F5'], look: feelingComesFirst },
  { id: 'C43', group: 'pace', weight: 1, sources: ['F3'], look: isNoBlock },
];

/** Minutes after which a customer has waited for an answer. */
const longWait = 10;

/** C41: "one moment" has a time; after a long silence the wait is named (F38). */
function holdsTruly(look: Look): Verdict {
  const [holding] = phrasesOf(look, 'holding');
  if (holding) {
    if (holds(look, ['time'])) return met(holding.span);
    return missed(holding.span, () => [
      ...timed(look, holding.sentence),
      ...inPlace(look, sentenceOf(look, holding), lines(look, 'C41')),
    ]);
  }
  if (waitedMinutes(look) < longWait) return noOccasion;
  const [named] = phrasesOf(look, 'thanks_effort', 'responsibility', 'apology');
  if (named || saysAdvised(look)) return met(named?.span);
  return missed(null, () => [...first(look, lines(look, 'C10')), ...first(look, acknowledgements(look))]);
}

/** Where another sentence says what is done meanwhile, that one stays, with a time. */
function timed(look: Look, holding: number): readonly Mend[] {
  const isStep = sentencesWith(look, 'i_do').some((at) => at !== holding);
  return isStep ? onward(look, swapped(look, [holding], []), (rest) => last(rest, lines(look, 'C16'))) : [];
}

/** Since the customer's first turn that nobody has answered. */
function waitedMinutes({ situation }: Look): number {
  const since = situation.open[0]?.message.at;
  return since ? (Date.parse(situation.desk.now) - Date.parse(since)) / 60_000 : 0;
}

/** C42: at level 3 and above what happened comes before what is done about it (F5). */
function feelingComesFirst(look: Look): Verdict {
  if (levelOf(look) <= heated) return noOccasion;
  const [said] = phrasesOf(look, ...acknowledging);
  const [done] = phrasesOf(look, 'choice', 'instead', 'i_do');
  if (!said || !done) return noOccasion;
  if (said.sentence <= done.sentence || saysAdvised(look, done.span[0])) return met(said.span);
  const place = sentenceOf(look, said);
  const start = sentenceOf(look, done)[0];
  return missed(place, () => [movedTo(look, start, place)]);
}

/** Words of one paste from which it reads like a form letter. */
const block = 60;

/** C43: no form letter into the middle of an upset (F3). */
function isNoBlock(look: Look): Verdict {
  const pasted = look.draft.pastedWords ?? 0;
  if (levelOf(look) < heated || pasted === 0) return noOccasion;
  if (pasted <= block) return met();
  if (look.text.trim() === look.situation.advice?.reply) return met();
  return missed(null, () => advisedReply(look));
}
