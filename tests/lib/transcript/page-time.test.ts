import { describe, expect, it } from 'vitest';
import { plausibleMoment } from '../../../lib/transcript/page-time.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
/** A clock two hours ahead of UTC. */
const localClock = (at: number) => new Date(at + 7_200_000).toISOString().slice(11, 16);
const read = (moment: string | null, label: string | null, earliest = Number.NEGATIVE_INFINITY) =>
  plausibleMoment({ moment, label }, { now, earliest, localClock });

describe('the moment of a page’s time', () => {
  it.each([
    ['a true moment with its local clock beside it', '2026-11-21T10:00:00Z', 'Nov 21 12:00'],
    ['a relative label', '2026-11-21T10:00:00Z', '2 hours ago'],
    ['no label', '2026-11-21T10:00:00.000Z', null],
    ['an offset of its own', '2026-11-21T12:00:00+02:00', 'Nov 21 12:00'],
  ])('counts: %s', (_name, moment, label) => {
    expect(read(moment, label)).toBe('2026-11-21T10:00:00.000Z');
  });

  it.each([
    ['no moment', null, '10:00'],
    ['not a moment', 'yesterday', 'yesterday'],
    ['the future', '2026-11-21T12:00:01Z', 'now'],
    ['a local clock dressed up as UTC', '2026-11-21T10:00:00Z', 'Nov 21 10:00'],
    ['the same in twelve hours', '2026-11-20T14:05:00Z', 'Nov 20, 2:05 PM'],
  ])('does not count: %s', (_name, moment, label) => {
    expect(read(moment, label)).toBeNull();
  });

  it('does not count before the message above', () => {
    expect(read('2026-11-21T10:00:00Z', null, now)).toBeNull();
  });
});
