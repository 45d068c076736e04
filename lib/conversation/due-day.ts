import { type DueText, endsNumber, longest } from './due-reader.ts';
import type { DuePhrase } from './due-words/due-words.ts';

/** What a sentence says about the day, put together from its words. */
export interface DueDay {
  readonly said: DuePhrase;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  readonly date: { readonly day: number; readonly month: number | null } | null;
}

/** The days, dates and parts of the day that a sentence names; the first of each kind counts. */
export function dayIn(text: DueText): DueDay {
  let said: DuePhrase = {};
  let weekday: number | null = null;
  let date: DueDay['date'] = null;
  for (let at = 0; at < text.norms.length; at++) {
    const phrase = longest(text.words.phrases, text.norms, at);
    if (phrase) {
      said = { ...phrase[0], ...said };
      at += phrase[1] - 1;
      continue;
    }
    date ??= dateAt(text, at);
    if (weekday !== null) continue;
    const named = weekdayAt(text, at);
    if (!named) continue;
    weekday = named.weekday;
    const isNext = text.words.nextWeek.includes(text.norms[at - 1] ?? '');
    said = { ...named.part, ...(isNext ? { week: 1 } : {}), ...said };
  }
  return { said, weekday, date };
}

/** "Friday", and "vrijdagmiddag" in one word. */
function weekdayAt({ norms, words }: DueText, at: number): { weekday: number; part: DuePhrase } | null {
  const norm = norms[at] ?? '';
  for (const [name, weekday] of Object.entries(words.weekdays)) {
    if (norm === name) return { weekday, part: {} };
    const rest = name.length > 4 && norm.startsWith(name) ? norm.slice(name.length) : '';
    const part = Object.hasOwn(words.phrases, rest) ? words.phrases[rest] : undefined;
    if (part) return { weekday, part };
  }
  return null;
}

/** "24 Nov", "Nov 24th", "24/11", "24.11", "on the 24th". Months count from 0. */
function dateAt(text: DueText, at: number): DueDay['date'] {
  const { norms, words } = text;
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.\d{2,4})?$/.exec(norms[at] ?? '');
  if (dotted) return isHourAt(text, at) ? null : dateOf(Number(dotted[1]), Number(dotted[2]) - 1);
  const day = dayNumber(norms[at]);
  if (day === null) return null;
  const isBefore = monthOf(text, norms[at - 1]);
  if (isBefore !== null) return dateOf(day, isBefore);
  const next = norms.slice(at + 1, at + 3).find((norm) => !words.ordinals.includes(norm));
  const month = monthOf(text, next);
  if (month !== null) return dateOf(day, month);
  if (norms[at + 1] === '/' || (norms[at + 1] === '-' && day > 12))
    return figures(day, Number(norms[at + 2]), words.isMonthFirst);
  const isLed = [1, 2].some(
    (size) => at >= size && words.onDate.includes(norms.slice(at - size, at).join(' ')),
  );
  const after = words.ordinals.includes(norms[at + 1] ?? '') ? at + 2 : at + 1;
  return isLed && endsNumber(text, after) ? { day, month: null } : null;
}

function isHourAt({ norms, words }: DueText, at: number): boolean {
  return words.at.includes(norms[at - 1] ?? '') || Object.hasOwn(words.hours, norms[at + 1] ?? '');
}

/** Of two figures the one above twelve is the day; where both could be the month, the day comes first. */
function figures(first: number, second: number, isMonthFirst = false): DueDay['date'] {
  const isSwapped = second > 12 || (isMonthFirst && first <= 12);
  return isSwapped ? dateOf(second, first - 1) : dateOf(first, second - 1);
}

function dateOf(day: number, month: number): DueDay['date'] {
  return day >= 1 && day <= 31 && month >= 0 && month <= 11 ? { day, month } : null;
}

function dayNumber(norm: string | undefined): number | null {
  const day = /^\d{1,2}$/.test(norm ?? '') ? Number(norm) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function monthOf({ words }: DueText, norm: string | undefined): number | null {
  return norm !== undefined && Object.hasOwn(words.months, norm) ? (words.months[norm] ?? null) : null;
}
