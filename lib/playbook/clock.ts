import { writtenDay } from './day-names.ts';
import type { Language } from './language.ts';

/** A day of the calendar and the minutes of it that have passed, on the wall clock of the team. */
export interface WallClock {
  /** Midnight UTC of that day, in milliseconds; only ever used to count days. */
  readonly day: number;
  readonly minutes: number;
}

const dayLength = 86_400_000;
const isoForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/;

/** Reads the wall clock of an ISO 8601 time as written: its offset says which wall, so `localTime` makes it. */
export function wallClock(now: string): WallClock {
  const [, date = '', hours, minutes] = isoForm.exec(now) ?? [];
  const day = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(day))
    throw new RangeError(`"${now}" is not a time: write it as 2026-03-02T09:30:00+01:00.`);
  return { day, minutes: Number(hours) * 60 + Number(minutes) };
}

/** The time as ISO 8601 with the offset of this machine, e.g. `2026-03-02T09:30:00+01:00`. */
export function localTime(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const shifted = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${shifted}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}

/** Minutes since midnight of `HH:MM`. Throws RangeError on anything else. */
export function minutesOf(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined) throw new RangeError(`"${time}" is not a time of day: write it as 17:00.`);
  return Number(hours) * 60 + Number(minutes);
}

/** The day that is `count` working days after `day`; Saturday and Sunday do not count, holidays are not known. */
export function workingDayAfter(day: number, count: number): number {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached += dayLength;
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** The day on which a parcel leaves: today when it is a working day and before the cut-off, else the next working day. */
export function dispatchDay(clock: WallClock, cutOff: string): number {
  const leavesToday = isWorkingDay(clock.day) && clock.minutes < minutesOf(cutOff);
  return leavesToday ? clock.day : workingDayAfter(clock.day, 1);
}

function isWorkingDay(day: number): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** How each language says a day near or far, and a time of day. */
const words: Readonly<Record<Language, { today: string; tomorrow: string; on: string; clock: string }>> = {
  en: { today: 'today', tomorrow: 'tomorrow', on: 'on ', clock: '' },
  nl: { today: 'vandaag', tomorrow: 'morgen', on: '', clock: ' uur' },
  de: { today: 'heute', tomorrow: 'morgen', on: 'am ', clock: ' Uhr' },
  fr: { today: 'aujourd’hui', tomorrow: 'demain', on: '', clock: '' },
  es: { today: 'hoy', tomorrow: 'mañana', on: 'el ', clock: '' },
};

/** A day written out without a preposition: `today`, `tomorrow`, `Tuesday 24 November`. */
export function dayName(day: number, today: number, language: Language): string {
  if (day === today) return words[language].today;
  if (day === today + dayLength) return words[language].tomorrow;
  return writtenDay(day, language);
}

/** The same as an adverb: `today`, `on Tuesday 24 November`. */
export function onDay(day: number, today: number, language: Language): string {
  const isNear = day === today || day === today + dayLength;
  return `${isNear ? '' : words[language].on}${dayName(day, today, language)}`;
}

/** A day as it stands after "by": `Tuesday 24 November`, `el martes 24 de noviembre`. */
export function byDay(day: number, today: number, language: Language): string {
  return language === 'es' ? onDay(day, today, language) : dayName(day, today, language);
}

/** A day and a time as they stand after "by": `4 pm today`, `heute 16:00 Uhr`, `aujourd’hui à 16 h`. */
export function byTime({ day, minutes }: WallClock, today: number, language: Language): string {
  const time = clockTime(timeOf(minutes), language);
  const date = byDay(day, today, language);
  const isNear = day === today || day === today + dayLength;
  if (language === 'en') return isNear ? `${time} ${date}` : `${time} on ${date}`;
  return `${date}${{ nl: ' ', de: isNear ? ' ' : ', ', fr: ' à ', es: ' a las ' }[language]}${time}`;
}

/** `HH:MM` of the minutes since midnight. */
export function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The moment some hours of work later, while the desk is open; the minutes rounded up to a half hour. */
export function afterHours(clock: WallClock, hours: number, opens: string, closes: string): WallClock {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  let day = isWorkingDay(clock.day) ? clock.day : workingDayAfter(clock.day, 1);
  let at = day === clock.day ? Math.max(clock.minutes, from) : from;
  let left = hours * 60;
  while (at + left > to) {
    left -= Math.max(0, to - at);
    day = workingDayAfter(day, 1);
    at = from;
  }
  return { day, minutes: Math.ceil((at + left) / 30) * 30 };
}

/** A time of day as the language writes it: `5 pm`, `noon`, `17:00 uur`, `17 h`. */
export function clockTime(time: string, language: Language): string {
  if (language === 'fr')
    return `${Number(time.slice(0, 2))} h${time.endsWith(':00') ? '' : ` ${time.slice(3)}`}`;
  if (language !== 'en') return `${time}${words[language].clock}`;
  const minutes = minutesOf(time);
  if (minutes === 720) return 'noon';
  const hour = Math.floor(minutes / 60) % 12 || 12;
  const rest = minutes % 60 === 0 ? '' : `:${time.slice(3)}`;
  return `${hour}${rest} ${minutes < 720 ? 'am' : 'pm'}`;
}
