import { countAddress, noAddressYet } from '../../conversation/address.ts';
import { firstName } from '../../guidance/first-name.ts';
import type { Span } from '../../transcript/types.ts';
import { breathsOf } from '../breaths.ts';
import { cutsOf } from '../cuts.ts';
import { inHeldForm } from '../draft-form.ts';
import { greetingEnd } from '../greeting.ts';
import { heated } from '../heat.ts';
import { type Look, levelOf, placeOf, sentenceOf } from '../look.ts';
import { acknowledgements, advisedReply, first, inPlace, last, lines, onward, swapped } from '../mends.ts';
import { nameBehind, namesIn, renamed, wrongNameIn } from '../names.ts';
import { placeholderIn } from '../placeholders.ts';
import { quieted } from '../quieted.ts';
import { holds, type Phrase, phrasesOf, sentencesWith } from '../reading.ts';
import { secretIn } from '../secrets.ts';
import { slangRun, withoutSlang, writtenOut } from '../slang.ts';
import { withHanging, without, withoutLoose } from '../taken-out.ts';
import type { Check, Mend, Verdict } from '../types.ts';
import { met, missed, missedBy, noOccasion } from '../verdicts.ts';

/** How it is said. */
export const mannerChecks: readonly Check[] = [
  { id: 'C31', group: 'manner', weight: 3, sources: ['F22'], look: provokesNobody },
  { id: 'C32', group: 'manner', weight: 1, sources: ['F22'], look: opensWell },
  { id: 'C33', group: 'manner', weight: 2, sources: ['address'], look: addressIsOne },
  { id: 'C34', group: 'manner', weight: 1, sources: ['F29'], look: nameIsRight },
  { id: 'C35', group: 'manner', weight: 1, sources: ['F27'], look: registerFits },
  { id: 'C36', group: 'manner', weight: 2, sources: ['practice'], look: isSober },
  { id: 'C37', group: 'manner', weight: 1, sources: ['readability'], look: isReadable },
  { id: 'C38', group: 'manner', weight: 3, sources: ['peers'], look: nothingLeftIn },
  { id: 'C39', group: 'manner', weight: 3, sources: ['safety'], look: keepsSecrets },
  { id: 'C40', group: 'manner', weight: 1, sources: ['F2', 'F39'], look: closesWarmly },
];

/** C31: none of the phrases that provoke (F22). */
function provokesNobody(look: Look): Verdict {
  const all = sentencesWith(look, 'provoking');
  const said = phrasesOf(look, 'bad_news').map(({ span }) => span[0]);
  return missedBy(look, ['provoking'], (place, word) => [
    ...(said.includes(word.span[0]) ? without(look, word.span) : withoutLoose(look, word.span)),
    ...(all.length > 1 ? swapped(look, all, lines(look, 'C31')) : []),
    ...(takesStepBeside(look, word) ? withTime(look, without(look, place)) : []),
    ...inPlace(look, place, lines(look, 'C31')),
    ...inPlace(look, place, acknowledgements(look)),
    ...without(look, place),
  ]);
}

/** Mends, and each with a time for the step that stays in the draft. */
function withTime(look: Look, cuts: readonly Mend[]): readonly Mend[] {
  return [...cuts, ...onward(look, cuts, (rest) => last(rest, lines(rest, 'C16').slice(0, 1)))];
}

/** Whether another sentence of the draft takes a step: a line would take it once more. */
function takesStepBeside(look: Look, { sentence }: Phrase): boolean {
  return sentencesWith(look, 'i_do', 'has_done').some((at) => at !== sentence);
}

/** C32: the first sentence does not start with the word of bad news. */
function opensWell(look: Look): Verdict {
  const start = greetingEnd(look.text);
  const word = phrasesOf(look, 'bad_news').find(({ span }) => isNothing(look.text.slice(start, span[0])));
  if (!word) return noOccasion;
  const place = sentenceOf(look, word);
  return missed(word.span, () => [
    ...without(look, word.span),
    ...(takesStepBeside(look, word) ? inPlace(look, place, acknowledgements(look)) : []),
    ...inPlace(look, place, lines(look, 'C31')),
    ...inPlace(look, place, acknowledgements(look)),
  ]);
}

function isNothing(text: string): boolean {
  return text.length < 8 && !/[\p{L}\p{N}]/u.test(text);
}

/** C33: one form of address, the customer's or the team's. */
function addressIsOne(look: Look): Verdict {
  const { language, heldTo } = look.situation;
  const { informal, formal } = countAddress(noAddressYet, look.text, language);
  if (informal + formal === 0) return noOccasion;
  const isOther = (heldTo === 'formal' && informal > 0) || (heldTo === 'informal' && formal > 0);
  const isWrong = isOther || (informal > 0 && formal > 0);
  if (!isWrong) return met();
  return missed(null, () => advisedReply({ ...look, situation: inHeldForm(look.situation) }));
}

/** C34: the right name, once, and none in grief or abuse (F29). */
function nameIsRight(look: Look): Verdict {
  const { conversation } = look.situation;
  const name = firstName(conversation.customer);
  const wrong = wrongNameIn(look);
  if (wrong) return missed(wrong, () => [...renamed(look, wrong), ...withoutName(look, wrong)]);
  const said = name ? namesIn(look.text, name) : [];
  const [one, two] = said;
  if (!one) return noOccasion;
  const isTooNear = conversation.lanes.some((lane) => lane === 'grief' || lane === 'abuse');
  const surplus = isTooNear ? one : two;
  return surplus ? missed(surplus, () => withoutName(look, surplus)) : met(one);
}

/** With the comma before it, or behind it at the start. */
function withoutName(look: Look, [from, to]: Span): readonly Mend[] {
  const before = look.text.slice(0, from).trimEnd();
  const start = before.endsWith(',') ? before.length - 1 : before.length;
  return start === 0 ? without(look, [from, to]) : [{ span: [start, to], text: '' }];
}

const loud = /!|\p{Extended_Pictographic}/gu;

/** C35: no more emoji, exclamation marks and slang than the customer uses (F27). */
function registerFits(look: Look): Verdict {
  const marks = [...look.text.matchAll(loud)];
  const { isSlangy, isLoud } = look.situation;
  // Slang answers slang.
  const slang = isSlangy ? [] : phrasesOf(look, 'slang');
  const surplus = isLoud ? marks[2] : marks[1];
  const extra: Span | undefined = surplus
    ? [surplus.index, surplus.index + surplus[0].length]
    : slangRun(look.text, slang);
  if (marks.length + slang.length === 0) return noOccasion;
  if (!extra) return met();
  const place = placeOf(look, extra);
  const slangy = sentencesWith(look, 'slang');
  // A line in the place of a question would answer nobody.
  const isAsking = slangy.some((at) => look.sentences[at]?.isQuestion);
  return missed(extra, () => [
    quieted(look.text),
    ...(surplus ? [] : [...writtenOut(look, slang), ...withoutSlang(look, extra)]),
    ...(isAsking ? [] : swapped(look, slangy, lines(look, 'C35'))),
    ...(isAsking ? [] : inPlace(look, place, lines(look, 'C35'))),
  ]);
}

/** C36: nothing breezy where somebody is upset, grieves or has lost money. */
function isSober(look: Look): Verdict {
  const { lanes } = look.situation.conversation;
  if (levelOf(look) < heated && !lanes.includes('grief')) return noOccasion;
  const [mark] = look.text.matchAll(loud);
  const [light] = phrasesOf(look, 'breezy');
  if (light) return missed(light.span, () => sobered(look, light));
  if (!mark) return noOccasion;
  return missed([mark.index, mark.index + mark[0].length], () => [quieted(look.text)]);
}

const laughter = /^(?:(?:ha|he|hi|ja|je|ji){2,}\p{L}*|lol|mdr)$/iu;

/** Without what is light; a joke goes with its sentence, unless that takes a step. */
function sobered(look: Look, light: Phrase): readonly Mend[] {
  const place = sentenceOf(look, light);
  const isStep = holds(look, ['i_do', 'has_done'], light.sentence);
  const isJoke = laughter.test(look.text.slice(...light.span));
  const steps = sentencesWith(look, 'i_do').filter((at) => at > light.sentence);
  const put = swapped(look, [light.sentence, ...steps], lines(look, 'C36'));
  const cuts = isJoke && !isStep ? [] : withoutLoose(look, light.span);
  const word = [...cuts, ...onward(look, cuts, ({ text }) => [quieted(text)])];
  return isStep ? [...word, ...put] : [...word, ...without(look, place), ...put];
}

const mostOnAverage = 20;
const mostInOne = 32;

/** C37: short sentences of one idea. */
function isReadable(look: Look): Verdict {
  const counted = look.sentences.map((sentence) => breathsOf(look, sentence));
  const all = counted.flat();
  const total = all.reduce((sum, count) => sum + count, 0);
  if (total < mostOnAverage) return noOccasion;
  const longest = all.reduce((most, count) => Math.max(most, count), 0);
  const isLong = total / all.length > mostOnAverage || longest > mostInOne;
  if (!isLong) return met();
  const at = counted.findIndex((counts) => counts.includes(longest));
  const place = look.sentences[at]?.span ?? null;
  return missed(place, () => cutsOf(look, at));
}

/** C38: no gap to be filled, nothing for colleagues only. */
function nothingLeftIn(look: Look): Verdict {
  const gap = placeholderIn(look.text);
  const [note] = phrasesOf(look, 'internal');
  const span = gap ?? note?.span;
  if (!span) return noOccasion;
  const place = placeOf(look, span);
  const cut = without(look, place);
  const told = inPlace(look, place, lines(look, 'C38'));
  return missed(span, () => [
    ...(gap ? [...named(look, gap), ...withCode(look, gap)] : []),
    ...(isStep(look, place) ? [...told, ...cut] : [...cut, ...told]),
  ]);
}

/** Whether the only step of a draft stands there: cut, nothing would happen. */
function isStep(look: Look, [from, to]: Span): boolean {
  const steps = phrasesOf(look, 'i_do', 'faceless_do');
  return steps.length > 0 && steps.every(({ span }) => from <= span[0] && span[1] <= to);
}

/** A gap where a greeting has the name, filled; a line that has more gaps is not. */
function named(look: Look, gap: Span): readonly Mend[] {
  const name = isNameGap(look.text, gap) ? nameBehind(look, look.text.slice(0, gap[0])) : null;
  return name === null ? [] : [{ span: gap, text: name }];
}

const ordered = /(?:order|bestelling|bestellung|commande|pedido) $/iu;

/** Things that stand without the number behind them: `your order XXXX leaves today`. */
const numbered =
  /\p{L}\s(?:order|parcel|ticket|bestelling|pakket|bestellung|paket|sendung|commande|colis|pedido|paquete|envío) $/iu;

/** The number of an order in its gap, where the customer gave one; else without it. */
function withCode(look: Look, gap: Span): readonly Mend[] {
  const before = look.text.slice(0, gap[0]);
  const { order } = look.situation.desk.values;
  const known = order && ordered.test(before) ? [{ span: gap, text: order }] : [];
  return [...known, ...(numbered.test(before) ? without(look, gap) : [])];
}

/** Whether a gap asks for a name, or for nothing it says, and stands where a greeting has it. */
function isNameGap(text: string, [from, to]: Span): boolean {
  const inner = text.slice(from, to);
  const end = greetingEnd(`${text.slice(0, from)}Xx${text.slice(to)}`);
  return (
    end > from &&
    text.slice(0, from).trim() !== '' &&
    (nameWords.test(inner) || !/\p{L}/u.test(inner.replace(/x/gi, '')))
  );
}

const nameWords =
  /name|naam|customer|client|klant|kund|nom(?!m)|nombre|cliente|surname|vorname|voornaam|achternaam|apellido/iu;

/** C39: no password, code or card number is asked for or shown. */
function keepsSecrets(look: Look): Verdict {
  const span = secretIn(look.text) ?? phrasesOf(look, 'secret')[0]?.span;
  if (!span) return noOccasion;
  const place = withHanging(look, placeOf(look, span));
  return missed(span, () => [...inPlace(look, place, lines(look, 'C39')), ...without(look, place)]);
}

/** C40: the end says what happens next and leaves the door open (F2, F39). */
function closesWarmly(look: Look): Verdict {
  const { advice, conversation } = look.situation;
  if (conversation.stage !== 'closing' || conversation.lanes.length > 0) return noOccasion;
  const [open] = phrasesOf(look, 'door_open');
  if (open || holds(look, ['next_issue'])) return met(open?.span);
  return missed(null, () => [
    ...last(look, lines(look, 'C40')),
    ...last(look, advice?.closing ? [advice.closing] : []),
    ...first(look, lines(look, 'C40')),
  ]);
}
