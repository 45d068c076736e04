import { expect, it } from 'vitest';
import { advise } from '../../../lib/guidance/advise.ts';
import { readFacts } from '../../../lib/language/facts.ts';
import { localTime } from '../../../lib/playbook/clock.ts';
import { chat, context, type Line } from './chat.ts';

const lines: readonly Line[] = [
  [
    'customer',
    'Hi, tracking says my parcel was delivered but there is nothing here.',
    '2026-03-04T09:00:00Z',
  ],
  ['agent', 'I am calling you back within the hour.', '2026-03-04T09:05:00Z'],
  ['customer', 'Nobody called me back and I am still waiting.', '2026-03-04T10:30:00Z'],
];

it.each([
  ['a minute', '2026-03-04T10:29:00Z'],
  ['a day', '2026-03-03T10:30:00Z'],
  ['fifty years, as after a flat battery', '1976-01-01T00:00:00Z'],
])('a clock set back by %s still gives advice, and no time below nothing', (_how, at) => {
  const now = localTime(new Date(at));
  const conversation = chat(lines, now);
  const facts = readFacts(
    lines.flatMap(([role, text]) => (role === 'customer' ? [text] : [])),
    'en',
  );
  const advice = advise(conversation, { ...context, now, facts, spent: [] });
  expect(advice?.reply).toEqual(expect.any(String));
  expect(JSON.stringify(advice)).not.toMatch(/-\d+ (?:minutes?|hours?|days?)|NaN|Invalid/);
});
