import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  healthOf,
  type Row,
  readThread,
  type ThreadContext,
  type Turn,
} from '../../../lib/transcript/thread.ts';
import type { ConversationId } from '../../../lib/transcript/types.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const context: ThreadContext = {
  conversation: 'zendesk:acme:1' as ConversationId,
  now,
  live: true,
  localClock: (at) => new Date(at).toISOString().slice(11, 16),
};

const row = (text: string, more: Partial<Row> = {}): Row => ({
  id: null,
  role: 'customer',
  author: null,
  time: null,
  text,
  ...more,
});
const time = (moment: string) => ({ moment, label: moment.slice(11, 16) });
const read = (rows: readonly Row[], earlier: readonly Turn[] = []) => readThread(earlier, rows, context);
const ids = (turns: readonly Turn[]) => turns.map((turn) => turn.message.id);

describe('a run of messages', () => {
  it('carries writer and time on within the run', () => {
    const turns = read([row('a', { author: 'Jane', time: time('2026-11-21T10:00:00Z') }), row('b')]);
    expect(turns[1]?.message).toMatchObject({
      author: 'Jane',
      at: '2026-11-21T10:00:00.000Z',
      timeLabel: '10:00',
    });
  });

  it.each(['agent', 'note', 'bot', 'system', 'unknown'] as const)(
    'carries nothing on to a row of role %s',
    (role) => {
      const turns = read([
        row('a', { author: 'Jane', time: time('2026-11-21T10:00:00Z') }),
        row('b', { role }),
      ]);
      expect(turns[1]?.message).toMatchObject({ author: null, at: null, timeLabel: null });
    },
  );

  it('carries nothing on between rows whose writer is unknown', () => {
    const turns = read([row('a', { role: 'unknown', author: 'Jane' }), row('b', { role: 'unknown' })]);
    expect(turns[1]?.message.author).toBeNull();
  });
});

describe('the id of a message', () => {
  const first = read([row('ok'), row('thanks'), row('ok')]);

  it('is the one the page gives', () => {
    expect(ids(read([row('a', { id: '77' })]))).toEqual(['77']);
  });

  it('tells equal texts apart', () => {
    expect(new Set(ids(first)).size).toBe(3);
  });

  it('stays when the page replaces every row', () => {
    expect(ids(read([row('ok'), row('thanks'), row('ok')], first))).toEqual(ids(first));
  });

  it('stays when older rows come in above, equal ones among them', () => {
    const later = read([row('ok'), row('hello'), row('ok'), row('thanks'), row('ok')], first);
    expect(ids(later).slice(2)).toEqual(ids(first));
  });

  it('stays when the head of a run moves to an older row', () => {
    const headed = read([row('a', { author: 'Jane' }), row('b')]);
    const later = read([row('older', { author: 'Jane' }), row('a'), row('b')], headed);
    expect(ids(later).slice(1)).toEqual(ids(headed));
    expect(later[1]?.message).toBe(headed[0]?.message);
  });

  it('is never used twice, whatever comes and goes', () => {
    const rows = fc.array(
      fc.constantFrom('a', 'b', 'c').map((text) => row(text)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 5 }), (readings) => {
        let turns: readonly Turn[] = [];
        for (const reading of readings) {
          turns = read(reading, turns);
          expect(new Set(ids(turns)).size).toBe(reading.length);
        }
      }),
    );
  });
});

describe('the time of a message', () => {
  it('is the moment it was seen when it arrives while reading', () => {
    const turns = read([row('a'), row('b', { time: time('2026-11-21T05:00:00Z') })], read([row('a')]));
    expect(turns.map((turn) => turn.message.at)).toEqual([null, '2026-11-21T12:00:00.000Z']);
  });

  it('stays the moment it was seen when the page replaces its row', () => {
    const seen = read([row('a'), row('b')], read([row('a')]));
    const later = readThread(seen, [row('a'), row('b')], { ...context, now: now + 60_000 });
    expect(later[1]?.message).toBe(seen[1]?.message);
  });

  it('is not now for rows that were there when reading began', () => {
    expect(read([row('a')])[0]?.message.at).toBeNull();
  });

  it('is not now for older rows that come in above', () => {
    expect(read([row('older'), row('a')], read([row('a')]))[0]?.message.at).toBeNull();
  });

  it('is not now while the conversation is still building up', () => {
    const building = { ...context, live: false };
    const turns = readThread(readThread([], [row('a')], building), [row('a'), row('b')], building);
    expect(turns[1]?.message.at).toBeNull();
  });

  it('is left out before that of the message above', () => {
    const turns = read([
      row('a', { time: time('2026-11-21T10:00:00Z') }),
      row('b', { time: time('2026-11-21T09:59:00Z') }),
      row('c', { time: time('2026-11-21T10:01:00Z') }),
    ]);
    expect(turns.map((turn) => turn.message.at)).toEqual([
      '2026-11-21T10:00:00.000Z',
      null,
      '2026-11-21T10:01:00.000Z',
    ]);
  });
});

describe('reading on', () => {
  it('keeps the very messages that say what they said', () => {
    const known = row('a');
    const first = read([known, row('b')]);
    const later = read([known, row('b'), row('c')], first);
    expect(later[0]).toBe(first[0]);
    expect(later[1]?.message).toBe(first[1]?.message);
  });

  it('counts what it could not tell', () => {
    const turns = read([row('a'), row('b', { role: 'unknown' })]);
    expect(healthOf(turns, 3, true)).toEqual({ rows: 3, read: 2, unknownRoles: 1, partial: true });
  });
});
