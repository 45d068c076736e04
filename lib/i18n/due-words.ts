import { byDay, byTime, dayName, timeOf, type WallClock, wallClock } from '../playbook/clock.ts';
import type { Language } from '../playbook/language.ts';
import type { Dictionary } from './en/index.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * When something is due, in words: `by 15:00 today`, `due in 20 minutes`, `overdue by 2 hours`. Both times are ISO 8601; the
 * words tell them on the wall clock of `now`.
 */
export function dueWords(
  { promises: words }: Pick<Dictionary, 'promises'>,
  language: Language,
  by: string | null,
  now: string,
): string {
  if (by === null) return words.noTime;
  const left = Date.parse(by) - Date.parse(now);
  if (left < 0) return words.overdue(spanWords(-left, language));
  if (left < minute) return words.dueNow;
  if (left <= hour) return words.due(relative(language).format(Math.ceil(left / minute), 'minute'));
  return byWords(words, language, onWallOf(by, now), wallClock(now).day);
}

/** A day without an hour lasts until midnight: then the day says it. */
function byWords(words: Dictionary['promises'], language: Language, due: WallClock, today: number): string {
  if (due.minutes === 0) return words.byEnd(byDay(due.day - day, today, language));
  if (due.minutes === lastMinute) return words.byEnd(byDay(due.day, today, language));
  return words.by(language === 'en' ? timeAndDay(due, today) : byTime(due, today, language));
}

const lastMinute = 24 * 60 - 1;

/** In English too the time stands as on the helpdesk's page: `15:00 today`. */
function timeAndDay({ day: date, minutes }: WallClock, today: number): string {
  const isNear = date === today || date === today + day;
  return `${timeOf(minutes)} ${isNear ? '' : 'on '}${dayName(date, today, 'en')}`;
}

/** A span in its largest unit, of which it holds at least one: `2 hours`. */
function spanWords(span: number, language: Language): string {
  if (span >= day) return inUnits(Math.floor(span / day), 'day', language);
  if (span >= hour) return inUnits(Math.floor(span / hour), 'hour', language);
  return inUnits(Math.max(1, Math.floor(span / minute)), 'minute', language);
}

function inUnits(count: number, unit: 'day' | 'hour' | 'minute', language: Language): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function relative(language: Language): Intl.RelativeTimeFormat {
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' });
}

/** A moment on the wall clock that another one is written on. */
function onWallOf(moment: string, other: string): WallClock {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(other) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return wallClock(new Date(Date.parse(moment) + offset * minute).toISOString());
}
