import { describe, expect, it } from 'vitest';
import { type Forecast, forecastOf, forecastWeight } from '../../../lib/conversation/forecast.ts';
import { chat, type Line } from './chat.ts';

const calm: Line = ['customer', 'My order number is 12345678'];
const reply: Line = ['agent', 'Let me have a look at that for you.'];
const refusal: Line = ['agent', 'Unfortunately we cannot do that.'];
const waiting: Line = ['customer', 'I have been waiting for three weeks now'];
const broken: Line = ['customer', 'You promised me a refund by Friday and nothing came'];
const missed: Line = ['customer', "That's not what I asked"];
const solved: Line = ['customer', 'That worked, thank you so much!'];

const rows: readonly (readonly [string, readonly Line[], Forecast['outlook'], Forecast['factors']])[] = [
  ['a calm chat', [calm, reply, calm], 'calm', []],
  ['one complaint', [waiting], 'calm', []],
  [
    'a complaint that was refused',
    [calm, reply, waiting, refusal, waiting],
    'likely_escalates',
    ['accusing', 'rising', 'tense_before', 'cause_again', 'refused'],
  ],
  ['not heard', [missed, reply, calm], 'may_escalate', ['not_heard', 'tense_before']],
  ['a broken promise', [broken], 'likely_escalates', ['promise_broken', 'accusing']],
  ['a broken promise, then solved', [broken, reply, solved], 'calm', []],
  [
    'two complaints without an answer',
    [waiting, waiting],
    'likely_escalates',
    ['accusing', 'rising', 'tense_before', 'cause_again', 'left_waiting'],
  ],
];

describe('forecastOf', () => {
  it.each(rows)('%s', (_, lines, outlook, factors) => {
    expect(forecastOf(chat(lines))).toEqual({ outlook, factors });
  });
});

describe('forecastWeight', () => {
  it('keeps in mind that a chat was tense once it has cooled, until the customer is relieved', () => {
    const cooled = [broken, reply, calm, reply, calm, reply, calm, reply, calm];
    expect(chat(cooled).level).toBe(0);
    expect(forecastWeight(chat(cooled))).toBe(1);
    expect(forecastOf(chat(cooled)).outlook).toBe('calm');
    expect(forecastWeight(chat([...cooled, reply, solved, reply, calm]))).toBe(0);
  });

  it('is nothing in a calm chat', () => {
    expect(forecastWeight(chat([calm, reply, calm]))).toBe(0);
  });
});
