import { describe, expect, it } from 'vitest';
import {
  afterHours,
  byDay,
  byTime,
  clockTime,
  dayName,
  dispatchDay,
  localTime,
  minutesOf,
  onDay,
  timeOf,
  wallClock,
  workingDayAfter,
} from '../../../lib/playbook/clock.ts';
import { languages } from '../../../lib/playbook/language.ts';

const day = (date: string) => Date.parse(`${date}T00:00:00Z`);

describe('the wall clock', () => {
  it.each([
    ['2026-03-02T09:30:00+01:00', '2026-03-02', 570],
    ['2026-03-01T23:59:00-08:00', '2026-03-01', 1439],
    ['2026-03-02T00:00:00Z', '2026-03-02', 0],
  ])('reads %s as written', (now, date, minutes) => {
    expect(wallClock(now)).toEqual({ day: day(date), minutes });
  });

  it.each(['', 'today', '2026-13-45T10:00:00Z'])('refuses "%s" in a sentence', (now) => {
    expect(() => wallClock(now)).toThrow(/is not a time: write it as/);
  });

  it('writes the time of this machine with its offset', () => {
    const now = new Date('2026-03-02T09:30:00.000Z');
    expect(localTime(now)).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
    expect(Date.parse(localTime(now))).toBe(now.getTime());
  });

  it.each(['5 pm', '24:00', '17.00', '7:00'])('refuses "%s" as a time of day', (time) => {
    expect(() => minutesOf(time)).toThrow(/is not a time of day/);
  });
});

describe('working days', () => {
  it.each([
    ['before the cut-off', '2026-03-02T16:59:00+01:00', '2026-03-02'],
    ['at the cut-off', '2026-03-02T17:00:00+01:00', '2026-03-03'],
    ['on Friday night', '2026-03-06T18:00:00+01:00', '2026-03-09'],
    ['on Saturday', '2026-03-07T09:00:00+01:00', '2026-03-09'],
    ['on Sunday', '2026-03-08T09:00:00+01:00', '2026-03-09'],
    ['at the end of a year', '2026-12-31T20:00:00+01:00', '2027-01-01'],
  ])('send a parcel %s', (_, now, leaves) => {
    expect(dispatchDay(wallClock(now), '17:00')).toBe(day(leaves));
  });

  it.each([
    ['2026-03-02', 3, '2026-03-05'],
    ['2026-03-05', 2, '2026-03-09'],
    ['2026-03-07', 1, '2026-03-09'],
    ['2026-03-02', 0, '2026-03-02'],
    ['2026-02-27', 5, '2026-03-06'],
  ])('from %s count %i to %s', (from, count, to) => {
    expect(workingDayAfter(day(from), count)).toBe(day(to));
  });
});

describe('a day in words', () => {
  const today = day('2026-03-02');

  it.each([
    ['en', 'today', 'tomorrow', 'on Thursday 5 March'],
    ['nl', 'vandaag', 'morgen', 'donderdag 5 maart'],
    ['de', 'heute', 'morgen', 'am Donnerstag, 5. März'],
    ['fr', 'aujourd’hui', 'demain', 'jeudi 5 mars'],
    ['es', 'hoy', 'mañana', 'el jueves 5 de marzo'],
  ] as const)('is written out in %s', (language, now, next, later) => {
    const days = ['2026-03-02', '2026-03-03', '2026-03-05'].map((date) => onDay(day(date), today, language));
    expect(days).toEqual([now, next, later]);
  });

  it('has no preposition where one stands before it', () => {
    expect(dayName(day('2026-03-05'), today, 'en')).toBe('Thursday 5 March');
  });

  it('stands after "by" as each language wants it', () => {
    const thursday = day('2026-03-05');
    expect(languages.map((language) => byDay(thursday, today, language))).toEqual([
      'Thursday 5 March',
      'donderdag 5 maart',
      'Donnerstag, 5. März',
      'jeudi 5 mars',
      'el jueves 5 de marzo',
    ]);
    expect(languages.map((language) => byDay(today + 86_400_000, today, language))).toEqual([
      'tomorrow',
      'morgen',
      'morgen',
      'demain',
      'mañana',
    ]);
  });

  it('stands after "by" with a time', () => {
    const at = (date: string) =>
      languages.map((each) => byTime({ day: day(date), minutes: 960 }, today, each));
    expect(at('2026-03-02')).toEqual([
      '4 pm today',
      'vandaag 16:00 uur',
      'heute 16:00 Uhr',
      'aujourd’hui à 16 h',
      'hoy a las 16:00',
    ]);
    expect(at('2026-03-05')).toEqual([
      '4 pm on Thursday 5 March',
      'donderdag 5 maart 16:00 uur',
      'Donnerstag, 5. März, 16:00 Uhr',
      'jeudi 5 mars à 16 h',
      'el jueves 5 de marzo a las 16:00',
    ]);
  });

  it.each([
    ['2026-03-02T10:10:00+01:00', 2, '2026-03-02', '12:30'],
    ['2026-03-02T17:00:00+01:00', 2, '2026-03-03', '10:00'],
    ['2026-03-02T22:00:00+01:00', 2, '2026-03-03', '11:00'],
    ['2026-03-06T17:30:00+01:00', 1, '2026-03-09', '09:30'],
    ['2026-03-07T12:00:00+01:00', 2, '2026-03-09', '11:00'],
    ['2026-03-02T03:00:00+01:00', 2, '2026-03-02', '11:00'],
  ])('is reckoned in hours of work: %s and %i hours', (now, hours, date, time) => {
    const reached = afterHours(wallClock(now), hours, '09:00', '18:00');
    expect([reached.day, timeOf(reached.minutes)]).toEqual([day(date), time]);
  });

  it('has times as the language writes them', () => {
    expect(['17:00', '09:30', '12:00', '00:15'].map((time) => clockTime(time, 'en'))).toEqual([
      '5 pm',
      '9:30 am',
      'noon',
      '12:15 am',
    ]);
    expect(languages.map((language) => clockTime('17:00', language))).toEqual([
      '5 pm',
      '17:00 uur',
      '17:00 Uhr',
      '17 h',
      '17:00',
    ]);
  });
});
