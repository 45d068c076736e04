import { beforeAll, describe, expect, it } from 'vitest';
import { advise } from '../../../lib/guidance/advise.ts';
import { composeReply } from '../../../lib/guidance/compose-reply.ts';
import type { Advice } from '../../../lib/guidance/types.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';
import type { Book, TopicPlan } from '../../../lib/playbook/types.ts';
import { type CheckId, checkIds } from '../../../lib/playbook/vocabulary.ts';
import { review } from '../../../lib/review/review.ts';
import { type Situation as Answered, situationOf } from '../../../lib/review/situation.ts';
import { loadAllReviewWords } from '../../../lib/review/words/load.ts';
import { type Situation, situations } from '../../../scripts/docs/replies/situations.ts';
import { momentOf } from '../../../scripts/docs/replies/write-reply.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';
import { wholePlaybook } from '../../../scripts/support/whole-playbook.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

/** What review has against the whole reply that Attune advises, with each of the acknowledgements to choose from. */
function missedIn(situation: Situation, topic: TopicPlan, language: Language): readonly string[] {
  const { conversation, context } = momentOf(situation, topic, language);
  const advice = advise(conversation, context);
  const answered = situationOf(conversation, context, advice);
  if (!advice || !answered || advice.reply === '') return [`no reply to: ${situation.name}`];
  // As if the agent had written it: the built-in playbook needs no credit for being Attune's own.
  const written = situationOf(conversation, context, null);
  return repliesOf(advice, answered.desk.book).flatMap((text) => [
    ...missedBy(text, answered),
    ...(written ? missedBy(text, written, crediting) : []),
  ]);
}

/** The checks that take a sentence of Attune's for whole. */
const crediting: readonly CheckId[] = ['C16', 'C22', 'C25'];

function repliesOf(advice: Advice, book: Book): readonly string[] {
  const options = advice.options.filter(({ text }) => text !== null);
  const others = advice.acknowledgements.map(({ text }) =>
    composeReply({ advice, book, acknowledgement: text, options }),
  );
  return [...new Set([advice.reply, ...others])];
}

function missedBy(text: string, answered: Answered, ids: readonly CheckId[] = checkIds): readonly string[] {
  return review({ text }, answered).flatMap(({ check, outcome, quote }) =>
    outcome === 'missed' && ids.includes(check) ? `${check} “${quote ?? ''}” in: ${text}` : [],
  );
}

describe.each(languages)('what Attune advises in %s passes its own review', (language) => {
  const topics = wholePlaybook.books[language]?.topics ?? [];

  it.each(topics.map((topic) => [topic.id, topic] as const))('%s', (_, topic) => {
    expect(situations.flatMap((situation) => missedIn(situation, topic, language))).toEqual([]);
  });
});
