import { grammarOf } from '../language/grammar/load.ts';
import type { Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { type DueWords, dueWords } from './due-words.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * The moment by which something is due according to a sentence, reckoned from `from` (ISO 8601) and in its zone; null when
 * the sentence names none. A day without an hour lasts until midnight.
 */
export function dueOf(sentence: readonly Token[], language: Language, from: string): string | null {
  const words = dueWords[language];
  const start = Date.parse(from);
  if (!words || Number.isNaN(start)) return null;
  const offset = offsetOf(from);
  const local = start + offset * minute;
  const norms = sentence.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ norm }) => norm);
  const due = spanAfter(norms, words, language, local) ?? pointAfter(norms, words, local);
  return due === null ? null : isoOf(due, offset);
}

/** "within 2 hours", "in three working days". */
function spanAfter(
  norms: readonly string[],
  words: DueWords,
  language: Language,
  local: number,
): number | null {
  for (const [at, norm] of norms.entries()) {
    if (!words.within.includes(norm)) continue;
    const amount = amountOf(norms[at + 1] ?? '', language);
    const unit = norms.slice(at + 2, at + 4).find((word) => words.units[word] !== undefined);
    if (amount === null || unit === undefined) continue;
    const working = norms.slice(at + 2, at + 4).some((word) => words.working.includes(word));
    return working ? afterWorkingDays(local, amount) : local + amount * (words.units[unit] ?? 0) * minute;
  }
  return null;
}

/** "by 3 pm", "tomorrow", "on Friday before 12:00". */
function pointAfter(norms: readonly string[], words: DueWords, local: number): number | null {
  const days = daysAhead(norms, words, local);
  const minutes = minutesOfDay(norms, words);
  if (days === null && minutes === null) return null;
  const midnight = Math.floor(local / day) * day;
  const point = midnight + (days ?? 0) * day + (minutes ?? 24 * 60 - 1) * minute;
  // An hour that has gone by today means tomorrow's.
  return days === null && point < local ? point + day : point;
}

function daysAhead(norms: readonly string[], words: DueWords, local: number): number | null {
  for (const norm of norms) {
    const ahead = words.days[norm];
    if (ahead !== undefined) return ahead;
    const weekday = words.weekdays.indexOf(norm);
    if (weekday !== -1) return (weekday - new Date(local).getUTCDay() + 7) % 7 || 7;
  }
  return null;
}

function minutesOfDay(norms: readonly string[], words: DueWords): number | null {
  for (const [at, norm] of norms.entries()) {
    const clock = /^(\d{1,2})[:.](\d\d)$/.exec(norm);
    const hour = /^\d{1,2}$/.test(norm) ? Number(norm) : clock ? Number(clock[1]) : null;
    const added = words.hours[norms[at + 1] ?? ''];
    if (hour === null || hour > 24 || (added === undefined && !clock)) continue;
    return (added === 12 && hour < 12 ? hour + 12 : hour) * 60 + Number(clock?.[2] ?? 0);
  }
  const part = norms.find((norm) => words.partsOfDay[norm] !== undefined);
  return part === undefined ? null : (words.partsOfDay[part] ?? 0) * 60;
}

function amountOf(norm: string, language: Language): number | null {
  if (/^\d{1,3}$/.test(norm)) return Number(norm);
  if (norm === 'a' || norm === 'an') return 1;
  return grammarOf(language)?.numerals[norm] ?? null;
}

function afterWorkingDays(local: number, amount: number): number {
  let due = local;
  for (let left = amount; left > 0; ) {
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
