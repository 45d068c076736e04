import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startConversation } from '../../../lib/conversation/converse.ts';
import type { Conversation } from '../../../lib/conversation/types.ts';
import type { Level } from '../../../lib/cues/types.ts';
import { byHelp, easedAtLeast, outcomeName, outcomesSince } from '../../../lib/guidance/outcomes.ts';
import type { Lane } from '../../../lib/playbook/vocabulary.ts';
import type { ConversationId, MessageId, Role } from '../../../lib/transcript/types.ts';
import { wholePlaybook } from '../../../scripts/support/whole-playbook.ts';

const book = wholePlaybook.books.en;
const topic = 'parcel_delivered_not_received';
const plans = book?.topics.find(({ id }) => id === topic)?.options ?? [];

type Line = readonly [role: Role, text: string, level?: Level];

function chat(lines: readonly Line[], lanes: readonly Lane[] = []): Conversation {
  return {
    ...startConversation('paste:1' as ConversationId, null),
    lanes,
    turns: lines.map(([role, text, level], place) => ({
      message: { id: `m${place}` as MessageId, role, author: null, text, at: null, timeLabel: null },
      language: 'en',
      score: null,
      level: level ?? null,
      cues: [],
    })),
  };
}

const offer = 'I can give you a refund.';

describe('outcomesSince', () => {
  it.each<[string, Level, Level, string]>([
    ['went down', 3, 1, 'down'],
    ['stayed', 2, 2, 'same'],
    ['went up', 1, 4, 'up'],
  ])('says of the option offered that the level %s', (_how, before, after, change) => {
    const lines: readonly Line[] = [
      ['customer', 'Where is it?', before],
      ['agent', offer],
      ['customer', 'OK', after],
    ];
    expect(outcomesSince(chat(lines), 0, topic, book)).toEqual([
      { message: 'm2', option: `${topic}.refund`, change },
    ]);
  });

  it.each<[string, readonly Line[]]>([
    [
      'nothing was offered',
      [
        ['customer', 'a', 3],
        ['agent', 'One moment.'],
        ['customer', 'b', 1],
      ],
    ],
    [
      'it was refused',
      [
        ['customer', 'a', 3],
        ['agent', 'I cannot give you a refund.'],
        ['customer', 'b', 1],
      ],
    ],
    [
      'nobody answered in between',
      [
        ['agent', offer],
        ['customer', 'a', 3],
        ['customer', 'b', 1],
      ],
    ],
    [
      'there was no turn before',
      [
        ['agent', offer],
        ['customer', 'b', 1],
      ],
    ],
    [
      'only a bot spoke',
      [
        ['customer', 'a', 3],
        ['bot', offer],
        ['customer', 'b', 1],
      ],
    ],
    [
      'the level is not known',
      [
        ['customer', 'a', 3],
        ['agent', offer],
        ['customer', 'b'],
      ],
    ],
  ])('counts nothing where %s', (_why, lines) => {
    expect(outcomesSince(chat(lines), 0, topic, book)).toEqual([]);
  });

  it('counts nothing in a lane, without a topic, and before the place asked for', () => {
    const lines: readonly Line[] = [
      ['customer', 'a', 3],
      ['agent', offer],
      ['customer', 'b', 1],
    ];
    expect(outcomesSince(chat(lines, ['grief']), 0, topic, book)).toEqual([]);
    expect(outcomesSince(chat(lines), 0, null, book)).toEqual([]);
    expect(outcomesSince(chat(lines), 3, topic, book)).toEqual([]);
  });
});

describe('easedAtLeast', () => {
  it.each([
    [{ down: 0, same: 0, up: 0 }, 0],
    [{ down: 7, same: 3, up: 0 }, 0.397],
    [{ down: 70, same: 30, up: 0 }, 0.604],
    [{ down: 10, same: 0, up: 0 }, 0.722],
  ])('of %j is %d', (outcomes, bound) => {
    expect(easedAtLeast(outcomes)).toBeCloseTo(bound, 3);
  });
});

describe('byHelp', () => {
  const [first, second, third] = plans.map(({ id }) => `${topic}.${id}`);
  const ids = (helped: Parameters<typeof byHelp>[2]) =>
    byHelp(plans, topic, helped).map(({ id }) => `${topic}.${id}`);
  const good = { down: 9, same: 1, up: 0 };
  const bad = { down: 1, same: 9, up: 0 };

  it('leaves the playbook’s order where nothing, or too little, is known', () => {
    const all = plans.map(({ id }) => `${topic}.${id}`);
    expect(ids({})).toEqual(all);
    expect(ids({ [`${second}`]: good })).toEqual(all);
    expect(ids({ [`${first}`]: bad, [`${second}`]: { ...good, same: 0 } })).toEqual(all);
    expect(ids({ [`${first}`]: good, [`${second}`]: good })).toEqual(all);
  });

  it('lets those tried often change places among themselves only', () => {
    expect(ids({ [`${first}`]: bad, [`${third}`]: good }).slice(0, 3)).toEqual([third, second, first]);
  });

  it('never loses or doubles an option', () => {
    const outcomes = fc.record({ down: fc.nat(30), same: fc.nat(30), up: fc.nat(30) });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(first ?? '', second ?? '', third ?? ''), outcomes),
        (helped) => {
          expect(ids(helped).toSorted()).toEqual(ids({}).toSorted());
        },
      ),
    );
  });
});

it('names an option by its topic, or by the second failure it came with', () => {
  expect(outcomeName(book, topic, 'refund')).toBe(`${topic}.refund`);
  expect(outcomeName(book, topic, 'own_to_end')).toBe('second_failure.own_to_end');
  expect(outcomeName(book, null, 'own_to_end')).toBe('second_failure.own_to_end');
});
