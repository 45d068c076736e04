import { amountOf, type DueText, longest } from './due-reader.ts';

/** A span of time: "within 2 hours", "in three working days". */
export interface DueSpan {
  readonly minutes: number;
  /** Set when the span counts working days. */
  readonly workingDays: number | null;
}

const hour = 60;
const day = 24 * hour;

/** The first span of time that a sentence names; null when there is none. */
export function spanIn(text: DueText): DueSpan | null {
  const { norms, words } = text;
  for (const [at, norm] of norms.entries()) {
    if (!words.within.includes(norm)) continue;
    const span = spanFrom(text, at + 1);
    if (span && !isHour(text, norm, span)) return span;
  }
  return null;
}

/** Reads an amount and a unit, looking past fillers before either. */
function spanFrom(text: DueText, start: number): DueSpan | null {
  const { norms, words } = text;
  for (let at = start; at < Math.min(norms.length, start + 5); at++) {
    const amount = amountAt(text, at);
    const span = amount && unitAt(text, amount.value, amount.next);
    if (span) return span;
    if (!words.fillers.includes(norms[at] ?? '')) return null;
  }
  return null;
}

/** An amount, of a range the upper end: "2-3", "24 to 48". */
function amountAt(text: DueText, at: number): { value: number; next: number } | null {
  const { norms, words } = text;
  const worded = longest(words.amounts, norms, at);
  const value = worded?.[0] ?? amountOf(text, at);
  if (value === null) return null;
  const next = at + (worded?.[1] ?? 1);
  const upper = words.and.includes(norms[next] ?? '') ? amountOf(text, next + 1) : null;
  return upper === null ? { value, next } : { value: upper, next: next + 2 };
}

function unitAt({ norms, words }: DueText, amount: number, from: number): DueSpan | null {
  for (let at = from; at < from + 3; at++) {
    const norm = norms[at] ?? '';
    const unit = Object.hasOwn(words.units, norm) ? words.units[norm] : undefined;
    if (unit !== undefined) {
      const near = norms.slice(from, at + 2);
      const isWorking = unit === day && near.some((word) => words.working.includes(word));
      return { minutes: amount * unit, workingDays: isWorking ? amount : null };
    }
    if (!words.fillers.includes(norm) && !words.working.includes(norm)) return null;
  }
  return null;
}

/** "d'ici 18 h" is the hour of the day, "d'ici 2 h" a span. */
function isHour({ words }: DueText, opener: string, { minutes }: DueSpan): boolean {
  return (words.untilHour ?? []).includes(opener) && minutes >= 8 * hour && minutes <= 20 * hour;
}
