import { tokenize } from '../../language/tokens.ts';
import { quoted } from '../../playbook/quoted.ts';
import { fillTemplate } from '../../playbook/template.ts';
import type { Span } from '../../transcript/types.ts';
import { amountsIn } from '../amounts.ts';
import { namedIn, sharesNamed } from '../concrete.ts';
import { heated } from '../heat.ts';
import {
  advisedSentences,
  type Look,
  levelOf,
  placeOf,
  saysAdvised,
  saysWhen,
  sentenceOf,
  sentencePlace,
} from '../look.ts';
import { acknowledgements, choices, first, inPlace, last, lines, offered, swapped } from '../mends.ts';
import { isAskedFor, offersIn } from '../offers.ts';
import { askingKinds } from '../phrases.ts';
import { holds, phrasesOf, sentencesWith } from '../reading.ts';
import { tellsBack } from '../specific.ts';
import { without, withoutLoose } from '../taken-out.ts';
import type { Check, Verdict } from '../types.ts';
import { met, missed, missedBy, noOccasion } from '../verdicts.ts';

/** Whether the reply gets the customer out of it: a real choice, inside limit and floor, and nothing that cannot be kept. */
export const resolveChecks: readonly Check[] = [
  { id: 'C21', group: 'resolve', weight: 3, sources: ['F1', 'F33'], look: givesChoice },
  { id: 'C22', group: 'resolve', weight: 2, sources: ['F33', 'scenario-b'], look: optionsAreWhole },
  { id: 'C23', group: 'resolve', weight: 3, sources: ['never-promise'], look: staysInLimit },
  { id: 'C24', group: 'resolve', weight: 3, sources: ['rights'], look: staysAboveFloor },
  { id: 'C25', group: 'resolve', weight: 2, sources: ['F20'], look: isConcrete },
  { id: 'C26', group: 'resolve', weight: 1, sources: ['F36'], look: saysWhatIsNext },
  { id: 'C27', group: 'resolve', weight: 3, sources: ['scenario-b'], look: sellsNothing },
  { id: 'C28', group: 'resolve', weight: 3, sources: ['never-promise'], look: promisesSafely },
  { id: 'C29', group: 'resolve', weight: 3, sources: ['F14'], look: keepsPromises },
  { id: 'C30', group: 'resolve', weight: 3, sources: ['F14', 'F16'], look: handlesSecondFailure },
];

/** C21: a heated customer gets two ways out to choose from, where there are two (F1, F33). */
function givesChoice(look: Look): Verdict {
  const { advice, topic, offered: before } = look.situation;
  const ready = advice?.options.filter(({ text }) => text !== null).length ?? 0;
  const isKnown = topic !== null && ready >= 2 && before.length === 0;
  if (levelOf(look) < heated || !isKnown) return noOccasion;
  const given = offersIn(look);
  if (given.length >= 2) return met(given[0]);
  if (!proposes(look, given) || isAskedFor(look)) return noOccasion;
  const asked = look.sentences.filter(({ isQuestion }) => isQuestion).map(({ span }) => span);
  // A choice takes the place of the one way out, or of the no: beside it each would belie the other.
  const settled = [...given, ...phrasesOf(look, 'refusal', 'wait_or_no').map(({ span }) => span)];
  return missed(null, () => [
    ...settled.slice(0, 1).flatMap((span) => offered(look, placeOf(look, span))),
    ...last(look, choices(look)),
    // One question at a time: the choice has its own.
    ...asked.slice(0, 1).flatMap((span) => offered(look, span)),
  ]);
}

/**
 * Whether a reply comes with a way out, a fix or a no. One that asks for details first, or looks into it and says when the
 * answer comes, has none yet.
 */
function proposes(look: Look, given: readonly Span[]): boolean {
  // What is done is no proposal any more.
  if (holds(look, ['has_done']) && !holds(look, ['choice'])) return false;
  if (given.length > 0) return true;
  const isAsking = look.sentences.some(({ isQuestion }) => isQuestion) || holds(look, askingKinds);
  if (isAsking) return false;
  if (holds(look, ['choice', 'refusal', 'wait_or_no'])) return true;
  if (saysWhen(look) || holds(look, ['asks_lead'])) return false;
  const advised = advisedSentences(look);
  return phrasesOf(look, 'i_do', 'instead').some(({ sentence }) => !advised.has(sentence));
}

/** C22: each way out says when it fits or by when it happens. */
function optionsAreWhole(look: Look): Verdict {
  const given = offersIn(look);
  if (given.length < 2) return noOccasion;
  const whole = new Set(sentencesWith(look, 'time', 'condition'));
  const advised = advisedSentences(look);
  const starts = new Set(given.map((span) => sentenceAt(look, span)));
  const bare = given.find((span) => {
    const at = sentenceAt(look, span);
    return !advised.has(at) && !whole.has(at) && (starts.has(at + 1) || !whole.has(at + 1));
  });
  if (!bare) return met(given[0]);
  return missed(bare, () => {
    const start = introducedAt(look, sentenceAt(look, given[0] ?? bare));
    return inPlace(look, [start, look.text.length], choices(look));
  });
}

/** Where a sentence starts, with the line before it that introduces the options: the choice has its own. */
function introducedAt(look: Look, sentence: number): number {
  const intro = look.sentences[sentence - 1];
  const isIntro =
    intro !== undefined && /:\s*$/.test(look.text.slice(intro.span[0], look.sentences[sentence]?.span[0]));
  return sentencePlace(look, isIntro ? sentence - 1 : sentence)?.[0] ?? 0;
}

function sentenceAt({ sentences }: Look, [from]: Span): number {
  return sentences.findIndex(({ span }) => span[0] <= from && from < span[1]);
}

/** C23: what costs more than the role may give is asked of the lead. */
function staysInLimit(look: Look): Verdict {
  const { desk, amounts: owed } = look.situation;
  const max = desk.playbook.limits[desk.role ?? 'agent'];
  const given = amountsIn(look.text).filter(({ value }) => !owed.has(value));
  const over = given.find(({ value }) => value > max);
  if (given.length === 0) return noOccasion;
  if (!over) return met(given[0]?.span);
  const at = sentenceAt(look, over.span);
  if (!holds(look, ['i_do', 'has_done', 'faceless_do', 'instead'], at)) return noOccasion;
  if (
    holds(look, ['asks_lead'], at) ||
    (owed.size === 0 && (isOwed(look, at) || holds(look, ['pays_back'], at)))
  )
    return met(over.span);
  const place = sentencePlace(look, at) ?? over.span;
  return missed(over.span, () => inPlace(look, place, lines(look, 'C23')));
}

/** Whether a sentence puts a way out that costs the team nothing beyond what the customer is owed. */
function isOwed({ sentences, situation }: Look, at: number): boolean {
  const text = sentences[at]?.text.toLowerCase() ?? '';
  const free = (situation.topic?.options ?? []).filter(({ cost }) => cost === undefined);
  return free.some(({ mentions }) => mentions.some((mention) => text.includes(mention)));
}

/** C24: nothing below what the customer is entitled to anyway. */
function staysAboveFloor(look: Look): Verdict {
  const { topic } = look.situation;
  if (!topic?.floor) return noOccasion;
  const [denial] = phrasesOf(look, 'wait_or_no', 'refusal');
  if (!denial) return noOccasion;
  if (holds(look, ['instead', 'choice']) || offersIn(look).length > 0) return met(denial.span);
  const place = sentenceOf(look, denial);
  return missed(denial.span, () => [...offered(look, place), ...inPlace(look, place, lines(look, 'C24'))]);
}

/** C25: the customer's own noun and a day, not "the issue, soon" (F20). */
function isConcrete(look: Look): Verdict {
  const timed = new Set([...sentencesWith(look, 'time'), ...advisedSentences(look)]);
  const vague = phrasesOf(look, 'vague').find(({ sentence }) => !timed.has(sentence));
  if (!vague) return noOccasion;
  const place = sentenceOf(look, vague);
  return missed(vague.span, () => inPlace(look, place, lines(look, 'C25')));
}

/** C26: what has been chosen is confirmed with what happens next (F36). */
function saysWhatIsNext(look: Look): Verdict {
  const { advice, topic, desk } = look.situation;
  const isConfirming = advice?.closing != null && topic?.next !== undefined;
  if (!isConfirming) return noOccasion;
  const [next] = phrasesOf(look, 'next_issue', 'time', 'door_open');
  if (next) return met(next.span);
  const line = topic?.next ? fillTemplate(topic.next, desk.values, desk.voice.address) : null;
  return missed(null, () => [...last(look, line === null ? [] : [line]), ...last(look, lines(look, 'C26'))]);
}

/** C27: nothing is sold and no rating asked for while something is open. */
function sellsNothing(look: Look): Verdict {
  const { conversation, open } = look.situation;
  const [sale] = phrasesOf(look, 'upsell', 'survey');
  const isOpen = open.some(({ level }) => (level ?? 0) >= 1) || conversation.lanes.length > 0;
  if (!sale || !(isOpen || conversation.level >= 1)) return noOccasion;
  const sales = sentencesWith(look, 'upsell', 'survey');
  const steps = sentencesWith(look, 'upsell', 'survey', 'i_do', 'faceless_do');
  return missed(sale.span, () => [
    ...swapped(look, sales, []),
    ...swapped(look, steps, lines(look, 'C27')),
    ...swapped(look, sales, lines(look, 'C27')),
  ]);
}

/** C28: no guarantee, and nothing certain that another party decides. */
function promisesSafely(look: Look): Verdict {
  return missedBy(look, ['certain'], (place, certain) => [
    ...withoutLoose(look, certain.span),
    ...inPlace(look, place, lines(look, 'C28')),
    ...without(look, place),
  ]);
}

/** C29: a promise that is due is taken up in the next reply (F14). */
function keepsPromises(look: Look): Verdict {
  const { due, words, language } = look.situation;
  const [promise] = due;
  if (!promise) return noOccasion;
  const named = namedIn([tokenize(promise.what)], words);
  if (holds(look, ['takes_up_promise']) || sharesNamed(look.tokens, named, words)) return met();
  // A time of the clock may be cut in two: `by 9` of `by 9h15`.
  const isWhole = !/\d$/.test(promise.what);
  const more = isWhole ? { question: quoted(promise.what, language) } : {};
  return missed(null, () => first(look, lines(look, 'C29', more)));
}

/** C30: a second failure is named, and what is different now is said (F14-F16). */
function handlesSecondFailure(look: Look): Verdict {
  const { isRepeated, due } = look.situation;
  // Told once and answered once: the turns behind it go on with the case.
  if (!isRepeated && !due.some(({ state }) => state === 'broken')) return noOccasion;
  const isNamed = holds(look, ['names_repeat', 'takes_up_promise']) || tellsBack(look);
  const isChanged =
    holds(look, ['what_changed', 'has_done']) || (holds(look, ['i_do']) && holds(look, ['time']));
  if (saysAdvised(look) || (isNamed && isChanged)) return met(phrasesOf(look, 'names_repeat')[0]?.span);
  return missed(null, () => [...first(look, acknowledgements(look)), ...first(look, lines(look, 'C30'))]);
}
