import { beforeAll, expect, it } from 'vitest';
import { loadAllRules } from '../../../lib/cues/rules/load.ts';
import type { Chat } from '../../../scripts/evaluate/chats.ts';
import { foretellers, stillToCome } from '../../../scripts/evaluate/foretell.ts';
import type { LabelledTurn } from '../../../scripts/support/labelled-set.ts';

beforeAll(loadAllRules);

function chatOf(...turns: readonly LabelledTurn[]): Chat {
  return { id: 'one', language: 'en', group: 'one', turns };
}

const customer = (text: string, y: 0 | 1 | null): LabelledTurn => ({ role: 'customer', text, y });
const agent: LabelledTurn = { role: 'agent', text: 'Let me have a look.', y: null };

it('asks at each calm turn that is followed by a labelled one whether a later one is frustrated', () => {
  const turns = [
    customer('hello', 0),
    agent,
    customer('hm', null),
    customer('never again', 1),
    customer('ok', 0),
    customer('bye', 0),
  ];
  const [asked] = stillToCome({ name: 'some', chats: [chatOf(...turns)] }).chats;
  expect(asked?.turns.map(({ y }) => y)).toEqual([1, null, null, null, 0, null]);
});

it('leaves out conversations in which nothing can be asked', () => {
  const chats = [chatOf(customer('hello', 0)), chatOf(customer('never again', 1), agent)];
  expect(stillToCome({ name: 'some', chats }).chats).toEqual([]);
});

it('lets each foreteller say something of every customer turn', () => {
  const chat = chatOf(customer('I have been waiting for three weeks now', 1), agent, customer('12345', 0));
  const all = Object.entries(foretellers(true, {})).map(([name, analyze]) => [
    name,
    analyze(chat).map(({ score }) => score),
  ]);
  expect(Object.fromEntries(all)).toMatchObject({
    forecast: [0, 1],
    level: [2, 0],
    chat: [2, 1],
  });
});
