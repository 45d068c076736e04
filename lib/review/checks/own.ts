import type { Span } from '../../transcript/types.ts';
import { heated } from '../heat.ts';
import { clauseOf, isInLane, type Look, levelOf, sentenceOf } from '../look.ts';
import {
  acknowledgedFor,
  acknowledgements,
  first,
  inPlace,
  last,
  lines,
  offered,
  swapped,
} from '../mends.ts';
import { holds, phrasesOf, sentencesWith } from '../reading.ts';
import { stepIn } from '../step.ts';
import { without } from '../taken-out.ts';
import type { Check, Verdict } from '../types.ts';
import { met, missed, missedBy, noOccasion } from '../verdicts.ts';
import { leadsOn, wayOutOf } from '../way-out.ts';

/** Whether the agent owns what happens next, and when it will have happened. */
export const ownChecks: readonly Check[] = [
  { id: 'C15', group: 'own', weight: 3, sources: ['F21'], look: ownsNextStep },
  { id: 'C16', group: 'own', weight: 3, sources: ['F3', 'scenario-b'], look: stepHasTime },
  { id: 'C17', group: 'own', weight: 3, sources: ['F22', 'F23'], look: noPowerlessWall },
  { id: 'C18', group: 'own', weight: 3, sources: ['F22'], look: noBlameOfCustomer },
  { id: 'C19', group: 'own', weight: 1, sources: ['F18'], look: noBlameOfOthers },
  { id: 'C20', group: 'own', weight: 2, sources: ['F22'], look: policyWithReason },
];

/** C15: "I" for the next step, not a faceless "we" or a passive (F21). */
function ownsNextStep(look: Look): Verdict {
  const [mine] = phrasesOf(look, 'i_do', 'has_done');
  const faceless = phrasesOf(look, 'faceless_do').find(
    ({ sentence }) => !holds(look, ['ends_chat', 'survey'], sentence),
  );
  if (mine) return met(mine.span);
  if (!faceless) return noOccasion;
  return missed(faceless.span, () => inPlace(look, sentenceOf(look, faceless), lines(look, 'C15')));
}

/** C16: what is still to be done has a time. */
function stepHasTime(look: Look): Verdict {
  const step = stepIn(look);
  const time = phrasesOf(look, 'time').find(
    ({ sentence, span }) => !isOfChat(look, sentence) && !isPast(look, span),
  );
  if (!step || isInLane(look, 'safety')) return noOccasion;
  if (time) return met(time.span);
  return missed(step.span, () => [
    ...last(look, lines(look, 'C16')),
    ...inPlace(look, sentenceOf(look, step), lines(look, 'C15')),
  ]);
}

/** Whether words before a time make it a day that has passed, or the morning of a greeting. */
function isPast({ text }: Look, [from]: Span): boolean {
  return since.test(text.slice(0, from).slice(-sinceLength));
}

const since = /(?<!\p{L})(?:since|sinds|seit|depuis|desde|guten)(?: (?:de|dem|der|le|la|el))?\s*$/iu;
const sinceLength = 12;

/** Whether a time in a sentence is that of the chat, not of the step: "this chat closes in two minutes", "anything else today?" */
function isOfChat(look: Look, sentence: number): boolean {
  if (holds(look, ['ends_chat', 'survey'], sentence)) return true;
  return holds(look, ['door_open'], sentence) && !holds(look, ['i_do', 'faceless_do'], sentence);
}

/** C17: a refusal comes with what is possible (F22, F23). */
function noPowerlessWall(look: Look): Verdict {
  // What is not accepted from somebody who threatens is no wall: C46.
  const limits = new Set(sentencesWith(look, 'boundary'));
  const wall = phrasesOf(look, 'refusal').find(({ sentence }) => !limits.has(sentence));
  if (!wall) return noOccasion;
  const out = wayOutOf(look);
  if (out) return met(out);
  if (leadsOn(look)) return noOccasion;
  const place = sentenceOf(look, wall);
  return missed(clauseOf(look, wall.span), () => [
    ...offered(look, place),
    ...inPlace(look, place, lines(look, 'C17')),
  ]);
}

/** C18: never "you should have". */
function noBlameOfCustomer(look: Look): Verdict {
  return missedBy(look, ['blames_customer'], (place, { sentence }) => [
    ...acknowledgedFor(look, sentence, place),
    ...inPlace(look, place, lines(look, 'C18')),
    ...without(look, place),
  ]);
}

/** C19: the customer bought here, whoever failed. */
function noBlameOfOthers(look: Look): Verdict {
  const others = sentencesWith(look, 'blames_other');
  return missedBy(look, ['blames_other'], (place) => [
    ...inPlace(look, place, lines(look, 'C19')),
    ...(others.length > 1 ? swapped(look, others, lines(look, 'C19')) : []),
    ...without(look, place),
  ]);
}

/** C20: a rule is given with its reason and with what is possible. */
function policyWithReason(look: Look): Verdict {
  const [policy] = phrasesOf(look, 'policy');
  if (!policy) return noOccasion;
  const isReasoned = holds(look, ['reason'], policy.sentence) || holds(look, ['reason'], policy.sentence + 1);
  if (isReasoned && holds(look, ['instead', 'choice'])) return met(policy.span);
  const place = sentenceOf(look, policy);
  return missed(policy.span, () => [
    ...inPlace(look, place, lines(look, 'C20')),
    ...(levelOf(look) >= heated ? first(look, acknowledgements(look)) : []),
  ]);
}
