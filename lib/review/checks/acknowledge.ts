import type { Span } from '../../transcript/types.ts';
import { breathsOf } from '../breaths.ts';
import { greetingEnd } from '../greeting.ts';
import { heatOf } from '../heat.ts';
import {
  clauseOf,
  isInLane,
  type Look,
  levelOf,
  namesCase,
  namesFact,
  saysAdvised,
  sentenceOf,
  sentencePlace,
} from '../look.ts';
import {
  acknowledgedFor,
  acknowledgements,
  first,
  inPlace,
  lines,
  movedTo,
  onward,
  swapped,
} from '../mends.ts';
import { holds, type Phrase, phrasesOf, sentencesWith } from '../reading.ts';
import { alikeAmong, mostAlike, saidIn } from '../similar.ts';
import { acknowledging, isAcknowledging } from '../situation.ts';
import { specificIn, tellsBack, tellsBackIn } from '../specific.ts';
import { without } from '../taken-out.ts';
import type { Check, Mend, Verdict } from '../types.ts';
import { met, missed, missedBy, noOccasion } from '../verdicts.ts';

/** Whether what happened is acknowledged, once, briefly and truly. */
export const acknowledgeChecks: readonly Check[] = [
  { id: 'C6', group: 'acknowledge', weight: 3, sources: ['F1', 'F5'], look: isAcknowledgedWhenDue },
  { id: 'C7', group: 'acknowledge', weight: 3, sources: ['F6', 'F20'], look: isSpecific },
  { id: 'C8', group: 'acknowledge', weight: 2, sources: ['F1', 'F2'], look: isBrief },
  { id: 'C9', group: 'acknowledge', weight: 2, sources: ['F1'], look: isNotRepeated },
  { id: 'C10', group: 'acknowledge', weight: 1, sources: ['F12'], look: thanksForEffort },
  { id: 'C11', group: 'acknowledge', weight: 2, sources: ['F10'], look: apologyIsOwned },
  { id: 'C12', group: 'acknowledge', weight: 1, sources: ['F17'], look: apologyIsCounted },
  { id: 'C13', group: 'acknowledge', weight: 1, sources: ['F10', 'practice'], look: noButAfterIt },
  { id: 'C14', group: 'acknowledge', weight: 1, sources: ['F6'], look: claimsNoSameFeeling },
];

/** C6: a customer who was heated since the last reply is acknowledged before anything else goes on. */
function isAcknowledgedWhenDue(look: Look): Verdict {
  const { situation } = look;
  if (!isHot(look) || situation.isAcknowledged || isInLane(look, 'abuse')) return noOccasion;
  if (isAcknowledging(look) || saysAdvised(look)) return met(phrasesOf(look, ...acknowledging)[0]?.span);
  if (tellsBack(look)) return met();
  return missed(null, () => first(look, [...acknowledgements(look), ...lines(look, 'C6')]));
}

/** Whether the customer has been heated since the last reply. */
function isHot({ situation }: Look): boolean {
  return heatOf(situation.open, situation.said.length > 0) !== undefined;
}

/** C7: an acknowledgement names a fact of this chat, itself or right behind it; a worn-out one does not count (F6, F20). */
function isSpecific(look: Look): Verdict {
  const said = phrasesOf(look, ...acknowledging);
  const at = specificIn(look);
  if (at !== undefined) return met(look.sentences[at]?.span);
  // "Thanks for your patience" behind a wait is courtesy too, while nobody is upset.
  const thanks = new Set(sentencesWith(look, 'thanks_effort'));
  const worn = said.find(({ kind, sentence }) => kind === 'generic' && !thanks.has(sentence));
  // Whoever tells of a loss is not asked to hear it all again, and nobody calm needs more than a word.
  const isDue = (levelOf(look) > 0 || isHot(look)) && look.situation.conversation.lanes.length === 0;
  // "Thanks for the information" is courtesy.
  const meant = said.find(({ kind }) => kind !== 'thanks_effort' && kind !== 'thanks_for_telling');
  const hollow = worn ?? (isDue ? meant : undefined);
  if (!hollow) return noOccasion;
  const place = sentenceOf(look, hollow);
  return missed(hollow.span, () => [
    ...insteadOfClause(look, hollow),
    ...acknowledgedFor(look, hollow.sentence, place),
    ...without(look, place),
    ...inPlace(look, place, lines(look, 'C6')),
  ]);
}

/** An acknowledgement before a draft without this clause, where the rest of its sentence says what is done and when. */
function insteadOfClause(look: Look, { sentence, span }: Phrase): readonly Mend[] {
  const clause = clauseOf(look, span);
  const isMore = phrasesOf(look, 'i_do', 'has_done', 'choice', 'instead', 'time').some(
    (each) => each.sentence === sentence && each.span[0] >= clause[1],
  );
  return isMore ? onward(look, without(look, clause), (rest) => first(rest, acknowledgements(look))) : [];
}

/** C8: one sentence, two after a second failure, of at most 25 words, and it comes first (F1, F2). */
function isBrief(look: Look): Verdict {
  const places = acknowledgedIn(look);
  const [opening] = places;
  if (opening === undefined || saysAdvised(look)) return opening === undefined ? noOccasion : met();
  const most = look.situation.isSecondFailure || levelOf(look) === 4 ? 2 : 1;
  const surplus = places[most];
  if (surplus !== undefined) return isTooMuch(look, surplus);
  const long = places.find((at) => longestIn(look, at) > mostWords);
  if (long !== undefined) return isTooMuch(look, long);
  if (opening < firstSentences) return met(look.sentences[opening]?.span);
  const late = sentencePlace(look, opening) ?? [0, 0];
  return missed(late, () => [
    movedTo(look, greetingEnd(look.text), late),
    ...first(look, acknowledgements(look)),
    ...without(look, late),
  ]);
}

const mostWords = 25;
/** A greeting and a sentence may stand before it. */
const firstSentences = 3;

/** Words of a sentence up to where a reader may pause: behind a colon it often says what is done. */
function longestIn(look: Look, sentence: number): number {
  const place = look.sentences[sentence];
  return place ? Math.max(0, ...breathsOf(look, place)) : 0;
}

function isTooMuch(look: Look, sentence: number): Verdict {
  const place: Span = sentencePlace(look, sentence) ?? [0, 0];
  return missed(place, () => [
    ...without(look, place),
    ...swapped(look, acknowledgedIn(look), acknowledgements(look)),
    ...inPlace(look, place, acknowledgements(look)),
  ]);
}

/** The sentences that acknowledge, in order. */
function acknowledgedIn(look: Look): readonly number[] {
  return sentencesWith(look, 'feeling', 'generic', 'apology', 'same_feeling');
}

/** C9: no acknowledgement like one that was given before in this chat. */
function isNotRepeated(look: Look): Verdict {
  const said = sentencesWith(look, ...acknowledging);
  const before = look.situation.saidSentences;
  if (said.length === 0 || before.length === 0) return noOccasion;
  const again = said.find((at) => {
    const { from = 0, to = 0 } = look.sentences[at] ?? {};
    return alikeAmong(saidIn(look.tokens.slice(from, to)), before) > mostAlike;
  });
  const place = again === undefined ? undefined : sentencePlace(look, again);
  if (again === undefined || !place) return met();
  return missed(place, () => [...without(look, place), ...acknowledgedFor(look, again, place)]);
}

/** C10: where waiting is the cause, the effort is thanked for (F12). */
function thanksForEffort(look: Look): Verdict {
  const { situation } = look;
  const waits = situation.open.some(({ cues }) =>
    cues.some(({ family, confidence }) => family === 'waiting' && confidence >= 0.7),
  );
  const hasEffort = situation.desk.facts.some(({ kind }) => kind.startsWith('effort_'));
  if (!waits || !hasEffort || situation.isSecondFailure) return noOccasion;
  const thanked = phrasesOf(look, 'thanks_effort')[0];
  if (thanked || saysAdvised(look)) return met(thanked?.span);
  const said = phrasesOf(look, ...acknowledging).find(({ sentence }) => namesFact(look, sentence));
  if (said) return met(said.span);
  if (tellsBack(look)) return met();
  return missed(null, () => first(look, [...acknowledgements(look), ...lines(look, 'C10')]));
}

/** C11: an apology says what we did and what we do about it (F10). */
function apologyIsOwned(look: Look): Verdict {
  const [sorry] = isInLane(look, 'grief') ? [] : phrasesOf(look, 'apology');
  if (!sorry || saysAdvised(look)) return sorry ? met(sorry.span) : noOccasion;
  const isOwned = holds(look, ['responsibility']);
  const isRepaired = holds(look, ['i_do', 'has_done', 'choice', 'instead']);
  if (isOwned && isRepaired) return met(sorry.span);
  const isTold = namesCase(look, sorry.sentence) || tellsBackIn(look, sorry.sentence - 1);
  if (isTold && isRepairedAt(look, sorry.sentence)) return met(sorry.span);
  const place = sentenceOf(look, sorry);
  return missed(sorry.span, () => [
    ...insteadOfClause(look, sorry),
    ...acknowledgedFor(look, sorry.sentence, place),
    ...inPlace(look, place, lines(look, 'C11')),
    ...without(look, place),
  ]);
}

/** Whether a sentence or the next one takes the step that puts it right: then the fact says whose failure it is. */
function isRepairedAt(look: Look, sentence: number): boolean {
  return [sentence, sentence + 1].some((at) => holds(look, ['i_do', 'has_done', 'choice', 'instead'], at));
}

/** C12: one apology a message, two a chat (F17). */
function apologyIsCounted(look: Look): Verdict {
  const sorry = phrasesOf(look, 'apology');
  const [one, two] = sorry;
  const isOver = one && look.situation.apologies >= mostApologies;
  const surplus = two ?? (isOver ? one : undefined);
  if (!one) return noOccasion;
  if (!surplus) return met(one.span);
  // What one sentence says twice, and what the next one goes on from, stays said once.
  const isSame = two?.sentence === one.sentence;
  return missed(surplus.span, () => [
    ...withoutBare(look, isSame ? one : surplus),
    ...(isSame ? [] : without(look, sentenceOf(look, surplus))),
    ...swapped(look, sentencesWith(look, 'apology'), acknowledgements(look)),
    ...swapped(look, sentencesWith(look, 'apology'), lines(look, 'C6')),
    ...(isSame ? without(look, sentenceOf(look, surplus)) : []),
  ]);
}

const mostApologies = 2;

/** Without an apology that says no more: `Sorry,`, `I apologise,` or `Perdona, Nora,` before what goes on. */
function withoutBare(look: Look, { span }: Phrase): readonly Mend[] {
  const clause = clauseOf(look, span);
  const behind = look.text.slice(span[1], clause[1]).trim();
  const before = look.text.slice(clause[0], span[0]).trim();
  return before.length <= 2 && !/\s/.test(behind) ? without(look, clause) : [];
}

/** C13: "but" takes back what stands before it. */
function noButAfterIt(look: Look): Verdict {
  const said = phrasesOf(look, 'apology', 'feeling', 'generic');
  if (said.length === 0) return noOccasion;
  const firstEnds = new Map(said.toReversed().map(({ sentence, span }) => [sentence, span[1]]));
  const taken = phrasesOf(look, 'but').find((but) => takesBack(but, firstEnds, sentenceOf(look, but)));
  if (!taken) return met();
  const place = sentenceOf(look, taken);
  const rest: Span = [place[0], taken.span[1]];
  // A step behind it stays, and what happened is said in place of what was taken back.
  const isStep = phrasesOf(look, 'i_do', 'has_done', 'choice', 'instead').some(
    (each) => each.sentence === taken.sentence && each.span[0] >= taken.span[1],
  );
  const cuts = without(look, rest);
  return missed(taken.span, () => [
    ...cuts,
    ...(isStep ? onward(look, cuts, (left) => first(left, acknowledgements(look).slice(0, 1))) : []),
    ...inPlace(look, place, acknowledgements(look)),
    ...without(look, place),
  ]);
}

/** Behind it in its sentence, or as the first word of the next. `firstEnds`: where the first ends in each sentence. */
function takesBack({ sentence, span }: Phrase, firstEnds: ReadonlyMap<number, number>, place: Span): boolean {
  const end = firstEnds.get(sentence);
  if (end !== undefined && span[0] >= end) return true;
  return firstEnds.has(sentence - 1) && span[0] === place[0];
}

/** C14: nobody knows exactly how somebody else feels (F6). */
function claimsNoSameFeeling(look: Look): Verdict {
  return missedBy(look, ['same_feeling'], (place) => [
    ...inPlace(look, place, acknowledgements(look)),
    ...without(look, place),
    ...inPlace(look, place, lines(look, 'C6')),
  ]);
}
