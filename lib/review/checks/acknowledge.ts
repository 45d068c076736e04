import { type Look, levelOf, namesCase, sentenceOf } from '../look.ts';
import { acknowledgements, first, inPlace, without } from '../mends.ts';
import { phrasesOf } from '../reading.ts';
import { acknowledging, heated, isAcknowledging } from '../situation.ts';
import type { Check, Verdict } from '../types.ts';
import { met, missed, noOccasion } from '../verdicts.ts';

/** Whether what happened is acknowledged, once, briefly and truly. */
export const acknowledgeChecks: readonly Check[] = [
  { id: 'C6', group: 'acknowledge', weight: 3, sources: ['F1', 'F5'], look: isAcknowledgedWhenDue },
  { id: 'C7', group: 'acknowledge', weight: 3, sources: ['F6', 'F20'], look: isSpecific },
];

/** C6: a heated customer is acknowledged before anything else goes on. */
function isAcknowledgedWhenDue(look: Look): Verdict {
  const { situation } = look;
  if (levelOf(look) < heated || situation.isAcknowledged) return noOccasion;
  if (isAcknowledging(look)) return met(phrasesOf(look, ...acknowledging)[0]?.span);
  return missed(null, () => first(look, acknowledgements(look)));
}

/** C7: an acknowledgement names a fact of this chat; a worn-out one does not count (F6, F20). */
function isSpecific(look: Look): Verdict {
  const said = phrasesOf(look, ...acknowledging);
  const [worn] = said.filter(({ kind }) => kind === 'generic');
  const specific = said.find(({ sentence }) => namesCase(look, sentence));
  if (said.length === 0) return noOccasion;
  if (specific && !worn) return met(specific.span);
  const hollow = worn ?? said[0];
  if (!hollow) return noOccasion;
  const place = sentenceOf(look, hollow);
  return missed(hollow.span, () => [...inPlace(place, acknowledgements(look)), ...without(look, place)]);
}
