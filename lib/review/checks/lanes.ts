import { type Look, saysAdvised, sentenceOf } from '../look.ts';
import { acknowledgements, advisedReply, first, inPlace, lines, onward, swapped } from '../mends.ts';
import { quieted } from '../quieted.ts';
import { holds, phrasesOf, sentencesWith } from '../reading.ts';
import { without } from '../taken-out.ts';
import type { Check, Verdict } from '../types.ts';
import { met, missed, noOccasion } from '../verdicts.ts';

/** Conversations that must be handled otherwise. */
export const laneChecks: readonly Check[] = [
  { id: 'C44', group: 'lanes', weight: 3, sources: ['texas'], look: careInOrder },
  { id: 'C45', group: 'lanes', weight: 3, sources: ['grief_bereavement'], look: grievesQuietly },
  { id: 'C46', group: 'lanes', weight: 3, sources: ['abuse-ladder'], look: warnsBeforeEnding },
  { id: 'C47', group: 'lanes', weight: 3, sources: ['safety'], look: counselsNobody },
];

/** C44: thanks for the telling; noted or passed on only with consent (TEXAS). */
function careInOrder(look: Look): Verdict {
  const { conversation, said } = look.situation;
  if (!conversation.lanes.includes('vulnerability')) return noOccasion;
  const [noted] = phrasesOf(look, 'notes_it');
  const hasConsent = holds(look, ['asks_consent']) || said.some((reply) => holds(reply, ['asks_consent']));
  if (noted && !hasConsent)
    return missed(noted.span, () => [
      ...inPlace(look, sentenceOf(look, noted), lines(look, 'C44')),
      ...without(look, sentenceOf(look, noted)),
    ]);
  const isThanked =
    holds(look, ['thanks_for_telling']) || said.some((reply) => holds(reply, ['thanks_for_telling']));
  if (isThanked || saysAdvised(look)) return met(phrasesOf(look, 'thanks_for_telling')[0]?.span);
  // Where nothing is noted there is nothing to ask, and the draft may have a question of its own.
  const thanks = lines(look, 'C44').toSorted(
    (one, other) => Number(/\?/.test(one)) - Number(/\?/.test(other)),
  );
  return missed(null, () => first(look, [...acknowledgements(look), ...thanks]));
}

const longestInGrief = 90;
/** What reads like a form, or light, to somebody who mourns. */
const formal = ['survey', 'upsell', 'breezy', 'generic'] as const;

/** C45: short, no marks, no survey, nothing that reads like a form. */
function grievesQuietly(look: Look): Verdict {
  const { conversation, said } = look.situation;
  if (!conversation.lanes.includes('grief')) return noOccasion;
  const loud = /[!]|\p{Extended_Pictographic}/u.exec(look.text);
  if (loud) {
    const calm = quieted(look.text);
    return missed([loud.index, loud.index + loud[0].length], () => [
      calm,
      ...onward(look, [calm], (rest) => swapped(rest, sentencesWith(rest, ...formal), [])),
    ]);
  }
  const [form] = phrasesOf(look, ...formal);
  if (form) {
    const forms = sentencesWith(look, ...formal);
    return missed(form.span, () => [
      ...without(look, sentenceOf(look, form)),
      // The condolence first, and then what is left of the draft.
      ...onward(look, swapped(look, forms, []), (rest) => first(rest, acknowledgements(look))),
      ...inPlace(look, sentenceOf(look, form), acknowledgements(look)),
    ]);
  }
  const words = look.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words > longestInGrief) return missed(null, () => advisedReply(look));
  const condoled = [look, ...said].some((reading) => holds(reading, ['condoles']));
  if (condoled || saysAdvised(look)) return met();
  return missed(null, () => first(look, [...acknowledgements(look), ...lines(look, 'C45')]));
}

/** C46: a chat is ended over abuse only after a warning that said so. */
function warnsBeforeEnding(look: Look): Verdict {
  const { conversation, said } = look.situation;
  if (!conversation.lanes.includes('abuse')) return noOccasion;
  const [ending] = phrasesOf(look, 'ends_chat');
  const isWarned = said.some((reply) => holds(reply, ['boundary']));
  const [boundary] = phrasesOf(look, 'boundary');
  if (!ending) return boundary ? met(boundary.span) : noOccasion;
  if (isWarned) return met(ending.span);
  const endings = sentencesWith(look, 'ends_chat');
  return missed(ending.span, () => [
    ...swapped(look, endings, lines(look, 'C46')),
    ...swapped(look, endings, []),
  ]);
}

/** C47: the team's card, and no counsel: nobody says that it will be fine. */
function counselsNobody(look: Look): Verdict {
  if (!look.situation.conversation.lanes.includes('safety')) return noOccasion;
  const [counsel] = phrasesOf(look, 'counsels', 'will_be_fine');
  if (counsel) {
    const counsels = sentencesWith(look, 'counsels', 'will_be_fine');
    const texts = lines(look, 'C47');
    const isHelped = sentencesWith(look, 'brings_help').some(
      (at) => !counsels.includes(at) && startOf(look.sentences[at]?.text ?? '') !== startOf(texts[0] ?? ''),
    );
    const put = swapped(look, counsels, unsaidFirst(look, counsels, texts));
    const gone = swapped(look, counsels, []);
    return missed(counsel.span, () => (isHelped ? [...gone, ...put] : [...put, ...gone]));
  }
  const [help] = phrasesOf(look, 'brings_help');
  return help ? met(help.span) : noOccasion;
}

/** Two words by which two sentences that begin alike are known: whoever stays has not brought anybody yet. */
function startOf(text: string): string {
  return (
    text
      .match(/\p{L}+/gu)
      ?.slice(0, 2)
      .join(' ')
      .toLowerCase() ?? ''
  );
}

/** Lines in the order given, but last those that start like a sentence the draft keeps. */
function unsaidFirst(
  { sentences }: Look,
  gone: readonly number[],
  texts: readonly string[],
): readonly string[] {
  const kept = new Set(sentences.filter((_, at) => !gone.includes(at)).map(({ text }) => startOf(text)));
  return texts.toSorted((one, other) => Number(kept.has(startOf(one))) - Number(kept.has(startOf(other))));
}
