import fc from 'fast-check';
import { families } from '../../../lib/cues/types.ts';
import { answerKey } from '../../../lib/guidance/asked-values.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';
import type { TopicId } from '../../../lib/playbook/types.ts';
import { lanes, roles } from '../../../lib/playbook/vocabulary.ts';
import type { Role } from '../../../lib/transcript/types.ts';
import { wholePlaybook } from '../../../scripts/support/whole-playbook.ts';
import type { Asked, Chat } from './chat.ts';
import { agentWords, customerWords } from './customer-words.ts';

/** A conversation of any shape, and what the agent has picked and answered in it. */
export interface Moment {
  readonly chat: Chat;
  readonly asked: Asked;
}

const customers = ['Anna Brown', 'Sanne de Vries', 'anna@example.com', 'Visitor 4821', 'JANSEN BV', null];

const topicIds = [
  ...new Set(languages.flatMap((one) => wholePlaybook.books[one]?.topics.map(({ id }) => id) ?? [])),
];

/** Every id that is asked for anywhere, with an answer that makes sense and some that make none. */
const plausible: Readonly<Record<string, string>> = {
  day: '2026-03-05',
  time: '16:00',
  amount: '15',
  number: '48',
  text: 'Maria',
};
const dubious = ['', 'soon', '-3', '12,50', '9999', '{name}', '$&', '2026-03-04', '25:00'];

const asks = [
  ...new Map(
    languages
      .flatMap((one) => wholePlaybook.books[one]?.topics ?? [])
      .flatMap(({ options }) => options)
      .flatMap(({ id, asks = [] }) =>
        asks.map((ask) => [answerKey(id, ask.id), plausible[ask.kind] ?? ''] as const),
      ),
  ),
];

/** What is asked for, all of it answered well. */
export const allAnswers: Readonly<Record<string, string>> = Object.fromEntries(asks);

const someAnswers = fc
  .tuple(
    ...asks.map(([id, good]) =>
      fc.constantFrom(good, good, ...dubious).map((answer) => [id, answer] as const),
    ),
  )
  .map((answers): Readonly<Record<string, string>> => Object.fromEntries(answers));

function turns(language: Language) {
  const customer = fc
    .array(fc.constantFrom(...customerWords[language]), { minLength: 1, maxLength: 5 })
    .map((lines) => ['customer', lines.join(' ')] as const);
  const agent = fc.constantFrom(...agentWords[language]).map((line) => ['agent', line] as const);
  return fc
    .tuple(fc.array(fc.oneof(customer, agent), { maxLength: 3 }), customer)
    .map(([before, last]): readonly (readonly [Role, string])[] => [...before, last]);
}

function chatIn(language: Language): fc.Arbitrary<Chat> {
  return fc.record({
    language: fc.constant(language),
    turns: turns(language),
    address: language === 'en' ? fc.constant(null) : fc.constantFrom('informal', 'formal', null),
    level: fc.constantFrom(0, 1, 2, 3, 4),
    families: fc.subarray(
      families.filter((family) => !lanes.some((lane) => lane === family)),
      { maxLength: 3 },
    ),
    topic: fc.oneof(fc.constantFrom<TopicId>(...topicIds), fc.constant(false as const)),
    lanes: fc.oneof(
      { weight: 8, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([...lanes], { maxLength: 1 }) },
    ),
    customer: fc.constantFrom(...customers),
    isRead: fc.boolean(),
  });
}

const asked: fc.Arbitrary<Asked> = fc.record({
  picked: fc.oneof(fc.constant(null), fc.constantFrom<TopicId>(...topicIds)),
  answers: fc.oneof(fc.constant({}), fc.constant(allAnswers), someAnswers),
  role: fc.constantFrom(...roles),
  now: fc.constantFrom('2026-03-02T10:00:00+01:00', '2026-03-06T18:30:00+01:00', '2026-03-08T07:45:00+00:00'),
});

/** Conversations of any shape, in every language, with anything picked and answered. */
export const generatedMoment: fc.Arbitrary<Moment> = fc
  .constantFrom(...languages)
  .chain((language) => fc.record({ chat: chatIn(language), asked }));
