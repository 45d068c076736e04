import { amountOf, type DueText, endsNumber, longest } from './due-reader.ts';

type Half = 'am' | 'pm' | 'any';

/** An hour of the day as it was read, before it is known which half of the day is meant. */
interface Clock {
  readonly minutes: number;
  readonly half: Half;
  /** `09:00` can only be the morning's. */
  readonly isExact: boolean;
  readonly next: number;
}

/** The hour of the day a sentence names, in minutes; of two ends the later. `half` is what the rest of it says. */
export function clockIn(text: DueText, half: Half): number | null {
  for (let at = 0; at < text.norms.length; at++) {
    const clock = clockAt(text, at);
    if (!clock) continue;
    const end = text.words.and.includes(text.norms[clock.next] ?? '') ? endAt(text, clock.next + 1) : null;
    return settled(end ?? clock, half);
  }
  return null;
}

/** The second of two ends needs nothing before it. */
function endAt(text: DueText, at: number): Clock | null {
  const skipped = text.words.at.includes(text.norms[at] ?? '') ? at + 1 : at;
  return hourAt(text, skipped, true);
}

function clockAt(text: DueText, at: number): Clock | null {
  const { norms, words } = text;
  const lead = longest(words.before, norms, at);
  if (lead && (amountOf(text, at + lead[1]) ?? 0) > 0) {
    const hour = hourAt(text, at + lead[1], true) ?? plainHour(text, at + lead[1]);
    if (hour) return { ...hour, minutes: hour.minutes + lead[0] };
  }
  const previous = norms[at - 1] ?? '';
  const isLed =
    words.at.includes(previous) || Object.hasOwn(words.weekdays, previous) || endsPhrase(text, at);
  return hourAt(text, at, isLed);
}

/** The hour of "half 4", whatever follows. */
function plainHour(text: DueText, at: number): Clock | null {
  const hour = amountOf(text, at);
  if (hour === null || hour > 12) return null;
  return { minutes: hour * 60, half: 'any', isExact: false, next: at + 1 };
}

/** "tomorrow 3 uur": the word before is one about time. */
function endsPhrase({ norms, words }: DueText, at: number): boolean {
  return at > 0 && longest(words.phrases, norms.slice(at - 1, at), 0) !== null;
}

/** An hour at this very place; a bare number counts only when `isLed` by a word like "by". */
function hourAt(text: DueText, at: number, isLed: boolean): Clock | null {
  const { norms, words } = text;
  const written = writtenAt(text, at, isLed);
  if (written) return withSuffix(text, written);
  const value = amountOf(text, at);
  if (value === null || !Number.isInteger(value) || value > 24) return null;
  const suffix = longest(words.hours, norms, at + 1);
  if (suffix) {
    const isUnit = Object.hasOwn(words.units, norms[at + 1] ?? '');
    if (isUnit && !isLed) return null;
    const minutes = minutesAt(text, at + 2);
    const next = at + 1 + suffix[1] + (minutes === null ? 0 : 1);
    return withAfter(text, { minutes: value * 60 + (minutes ?? 0), half: suffix[0], isExact: false, next });
  }
  const bare: Clock = { minutes: value * 60, half: 'any', isExact: false, next: at + 1 };
  const after = withAfter(text, bare);
  const isTime = isLed && value >= 1 && (after.next > bare.next || endsNumber(text, at + 1));
  return isTime ? after : null;
}

/** `15:00`, and `15.00` where it cannot be a date. */
function writtenAt({ norms, words, language }: DueText, at: number, isLed: boolean): Clock | null {
  const clock = /^(\d{1,2})([:.])([0-5]\d)$/.exec(norms[at] ?? '');
  if (!clock || Number(clock[1]) > 24) return null;
  const isMarked = isLed || Object.hasOwn(words.hours, norms[at + 1] ?? '');
  if (clock[2] === '.' && !isMarked && (language === 'de' || language === 'en')) return null;
  const minutes = Number(clock[1]) * 60 + Number(clock[3]);
  return { minutes, half: 'any', isExact: (clock[1] ?? '').startsWith('0'), next: at + 1 };
}

function withSuffix(text: DueText, clock: Clock): Clock {
  const suffix = longest(text.words.hours, text.norms, clock.next);
  return suffix ? { ...clock, half: suffix[0], next: clock.next + suffix[1] } : clock;
}

/** "y media", "et quart". */
function withAfter({ norms, words }: DueText, clock: Clock): Clock {
  const after = longest(words.after, norms, clock.next);
  return after ? { ...clock, minutes: clock.minutes + after[0], next: clock.next + after[1] } : clock;
}

/** The minutes of "15 h 30". */
function minutesAt({ norms }: DueText, at: number): number | null {
  const norm = norms[at] ?? '';
  return /^[0-5]\d$/.test(norm) ? Number(norm) : null;
}

/** Without another word, an hour from one to half past six is the afternoon's: nobody calls at three in the night. */
function settled({ minutes, half, isExact }: Clock, said: Half): number {
  const meant = half === 'any' ? said : half;
  if (meant === 'am') return minutes % 720;
  if (meant === 'pm') return minutes < 720 ? minutes + 720 : minutes;
  return !isExact && minutes > 0 && minutes < 7 * 60 ? minutes + 720 : minutes;
}
