import { describe, expect, it } from 'vitest';
import { chat, type Line } from '../conversation/chat.ts';

const at = (time: string) => `2026-03-04T${time}:00+01:00`;
const refusal: Line = ['agent', 'Unfortunately we cannot refund that.'];
const question: Line = ['agent', 'Unfortunately I cannot see it. Which number is on the label?'];
const story: Line = [
  'customer',
  'The left shoe of the pair has a hole in its sole after two weeks of walking',
];
const noted: Line = ['agent', 'Noted, thank you.'];
const menu: Line = ['bot', 'Choose one: track an order, return an order, change an address.'];

/** What shows in the course of a chat, and chats that look alike. */
const rows: readonly (readonly [string, readonly Line[], readonly string[]])[] = [
  ['a bare question mark after silence', [story, ['customer', '??']], ['waiting.nudge']],
  ['a bare question mark after an answer', [story, noted, ['customer', '??']], []],
  [
    'writes again after seven minutes',
    [
      ['customer', 'My shoe has a hole', at('10:00')],
      ['customer', 'it is the left one', at('10:07')],
    ],
    ['waiting.gap'],
  ],
  [
    'one thought in two messages',
    [
      ['customer', 'My shoe has a hole', at('10:00')],
      ['customer', 'it is the left one', at('10:01')],
    ],
    [],
  ],
  [
    'seven minutes, but somebody answered',
    [['customer', 'My shoe has a hole', at('10:00')], noted, ['customer', 'it is the left one', at('10:07')]],
    [],
  ],
  ['no times on the page', [story, ['customer', 'it is the left one']], []],
  ['the same words after an answer', [story, noted, story], ['not_heard.said_again']],
  [
    'the bot says the same twice',
    [menu, story, menu, ['customer', 'an exchange please']],
    ['bot_loop.same_answer'],
  ],
  ['an agent says the same twice', [noted, story, noted, ['customer', 'an exchange please']], []],
  [
    'a bot says two things',
    [menu, story, ['bot', 'A colleague will be with you soon, hold on.'], ['customer', 'an exchange please']],
    [],
  ],
  ['a nod after a refusal', [story, refusal, ['customer', 'ok']], ['quiet_disengagement.flat_answer']],
  [
    'two nods after a refusal',
    [story, refusal, ['customer', 'ok fine.']],
    ['quiet_disengagement.flat_answer'],
  ],
  ['a nod after good news', [story, ['agent', 'I have refunded it.'], ['customer', 'ok']], []],
  ['a nod to a question', [story, question, ['customer', 'ok']], []],
  ['a real answer after a refusal', [story, refusal, ['customer', 'ok, and an exchange?']], []],
  ['a number after a refusal', [story, refusal, ['customer', 'ok 48213']], []],
  [
    'twice far shorter than before',
    [
      story,
      noted,
      story,
      noted,
      story,
      noted,
      story,
      noted,
      ['customer', 'left one'],
      noted,
      ['customer', 'the left'],
    ],
    ['quiet_disengagement.shorter'],
  ],
  [
    'short because a question was asked',
    [
      story,
      noted,
      story,
      noted,
      story,
      noted,
      story,
      noted,
      ['customer', 'left one'],
      question,
      ['customer', 'the left'],
    ],
    [],
  ],
];

describe('the course of a chat', () => {
  it.each(rows)('%s', (_, lines, expected) => {
    const { turns } = chat(lines);
    expect(turns.at(-1)?.cues.map(({ rule }) => rule)).toEqual(expected.map((kind) => `any.${kind}`));
  });

  it('takes withdrawing more seriously after a cause', () => {
    const angry: Line = ['customer', 'I have been waiting for three weeks now'];
    expect(chat([story, refusal, ['customer', 'ok']]).level).toBe(1);
    expect(chat([angry, refusal, ['customer', 'ok']]).turns.at(-1)?.level).toBe(2);
  });
});

/** The form of a text: only ever beside a cause. */
const forms: readonly (readonly [string, number, readonly string[]])[] = [
  ['I have been waiting for three weeks', 2, []],
  ['I HAVE BEEN WAITING FOR THREE WEEKS', 3, ['shouting.capitals']],
  ['I have been waiting for three weeks!!!', 3, ['shouting.marks']],
  ['I have been waiting for three weeks?!', 3, ['shouting.marks']],
  ['I have been waiting for three weeks 😡', 3, ['shouting.marks']],
  ['I have been waiting for threeeee weeks', 3, ['shouting.marks']],
  ['I have been waiting for three weeks!', 2, []],
  ['I have been waiting for three weeks for SKU ABX', 2, []],
  ['I LOVE IT!!!', 0, []],
  ['PLEASE SEND IT TO MY HOME', 0, []],
  ['sooooo nice', 0, []],
];

describe('the form of a text', () => {
  it.each(forms)('%s', (text, level, expected) => {
    const reading = chat([['customer', text]]).turns[0];
    expect(reading?.level).toBe(level);
    expect(reading?.cues.filter(({ family }) => family === 'shouting').map(({ rule }) => rule)).toEqual(
      expected.map((kind) => `any.${kind}`),
    );
  });

  it('does not count capitals with somebody who always writes so', () => {
    const loud: Line = ['customer', 'MY SHOE HAS A HOLE IN THE SOLE'];
    const lines = [
      loud,
      noted,
      loud,
      noted,
      loud,
      noted,
      ['customer', 'I HAVE BEEN WAITING FOR THREE WEEKS'] as Line,
    ];
    expect(
      chat(lines)
        .turns.at(-1)
        ?.cues.map(({ family }) => family),
    ).not.toContain('shouting');
  });
});
