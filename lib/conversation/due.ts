import type { Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { clockIn } from './due-clock.ts';
import { type DueDay, dayIn } from './due-day.ts';
import { dueText } from './due-reader.ts';
import { spanIn } from './due-span.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const friday = 5;

/**
 * The moment by which something is due according to a sentence, reckoned from `from` (ISO 8601) and in its zone; null when
 * the sentence names none. A day without an hour lasts until midnight.
 */
export function dueOf(sentence: readonly Token[], language: Language, from: string): string | null {
  const start = Date.parse(from);
  if (Number.isNaN(start)) return null;
  const offset = offsetOf(from);
  const local = start + offset * minute;
  const text = dueText(sentence, language);
  const span = spanIn(text);
  if (span?.workingDays) return isoOf(afterWorkingDays(local, span.workingDays), offset);
  if (span) return isoOf(local + span.minutes * minute, offset);
  const days = dayIn(text);
  const ahead = daysAhead(days, local);
  const minutes = clockIn(text, days.said.half ?? 'any') ?? hourOf(days);
  if (ahead === null && minutes === null) return null;
  const midnight = Math.floor(local / day) * day;
  const point = midnight + (ahead ?? 0) * day + Math.min(minutes ?? lastMinute, lastMinute) * minute;
  // An hour that has gone by today means tomorrow's.
  return isoOf(ahead === null && point < local ? point + day : point, offset);
}

const lastMinute = 24 * 60 - 1;

function hourOf({ said }: DueDay): number | null {
  return said.hour === undefined ? null : said.hour * 60;
}

/** Days from today to the day that is named; null when none is. */
function daysAhead({ said, weekday, date }: DueDay, local: number): number | null {
  if (date) return daysToDate(date, local);
  const today = new Date(local).getUTCDay();
  if (weekday !== null && said.week !== undefined && said.week > 0)
    return 7 * said.week + mondayFirst(weekday) - mondayFirst(today);
  if (weekday !== null) return (weekday - today + 7) % 7 || 7;
  if (said.day !== undefined) return said.day;
  if (said.until === 'month') return daysToMonthEnd(local);
  if (said.until === 'weekend') return (7 - today) % 7;
  if (said.week === undefined) return null;
  const ahead = 7 * said.week + friday - (today || 7);
  return ahead < 0 ? ahead + 7 : ahead;
}

function mondayFirst(weekday: number): number {
  return (weekday + 6) % 7;
}

function daysToMonthEnd(local: number): number {
  const now = new Date(local);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 0)).getUTCDate() - now.getUTCDate();
}

/** The next such day: a date that has gone by is next year's, a day of the month next month's. */
function daysToDate(date: NonNullable<DueDay['date']>, local: number): number {
  const now = new Date(local);
  const today = Math.floor(local / day);
  const month = date.month ?? now.getUTCMonth();
  const point = (later: number) =>
    date.month === null
      ? Date.UTC(now.getUTCFullYear(), month + later, date.day)
      : Date.UTC(now.getUTCFullYear() + later, month, date.day);
  const ahead = point(0) / day - today;
  return ahead < 0 ? point(1) / day - today : ahead;
}

/** Saturdays and Sundays do not count. */
function afterWorkingDays(local: number, amount: number): number {
  let due = local;
  for (let left = Math.min(amount, 366); left > 0; ) {
    due += day;
    if (![0, 6].includes(new Date(due).getUTCDay())) left -= 1;
  }
  return due;
}

/** Minutes east of UTC; 0 for `Z`. */
function offsetOf(iso: string): number {
  const zone = /([+-])(\d\d):?(\d\d)$/.exec(iso);
  if (!zone) return 0;
  return (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]));
}

function isoOf(local: number, offset: number): string {
  const plain = new Date(local).toISOString().slice(0, 19);
  if (offset === 0) return `${plain}Z`;
  const size = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${plain}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
