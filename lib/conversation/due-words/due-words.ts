/** What a phrase says about the moment something is due. */
export interface DuePhrase {
  /** Days from today. */
  readonly day?: number;
  /** Weeks from this one: the working week's Friday, unless a weekday is named. */
  readonly week?: number;
  /** Hour of the day, 24 for midnight. */
  readonly hour?: number;
  /** Part of the day: `am` and `pm` settle which three o'clock is meant. */
  readonly half?: 'am' | 'pm';
  /** Closes a week or a month. */
  readonly until?: 'weekend' | 'month';
}

/** How points in time are worded in one language; words folded as in lib/language/tokens.ts. */
export interface DueWords {
  /** Up to five words each; the longest that fits counts. An empty one says nothing: "good morning". */
  readonly phrases: Readonly<Record<string, DuePhrase>>;
  /** 0 is Sunday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Before a weekday: that of the next calendar week. */
  readonly nextWeek: readonly string[];
  /** 0 is January. */
  readonly months: Readonly<Record<string, number>>;
  /** Before a span of time: "within two hours". */
  readonly within: readonly string[];
  /** What may stand between a span's words: "within the next two hours". */
  readonly fillers: readonly string[];
  /** Minutes in each unit. */
  readonly units: Readonly<Record<string, number>>;
  /** Words that make the days beside them working days. */
  readonly working: readonly string[];
  /** Amounts that are no numeral: "a few". */
  readonly amounts: Readonly<Record<string, number>>;
  /** After an hour, and which half of the day it means. */
  readonly hours: Readonly<Record<string, 'am' | 'pm' | 'any'>>;
  /** Before a span that may be an hour of the day: French "d'ici 18 h". */
  readonly untilHour?: readonly string[];
  /** Before the day of a month that stands alone: "on the 24th". */
  readonly onDate: readonly string[];
  /** After the day of a month: "24th", "24 de". */
  readonly ordinals: readonly string[];
  /** Before an hour that stands alone: "by 3". */
  readonly at: readonly string[];
  /** Between two ends: "between 8 and 12". */
  readonly and: readonly string[];
  /** Minutes that words before an hour add to it: "half past" 30, Dutch "half" -30. */
  readonly before: Readonly<Record<string, number>>;
  /** Minutes that words after an hour add to it: "y media" 30. */
  readonly after: Readonly<Record<string, number>>;
  /** Which number of `11/24` is the month, where both could be. */
  readonly isMonthFirst?: boolean;
}

const hour = 60;
const day = 24 * hour;

/** Minutes in the units of a language: its words for a minute, an hour, a day, a week, each parted by spaces. */
export function unitsOf(minutes: string, hours: string, days: string, weeks: string) {
  const sizes = [
    [minutes, 1],
    [hours, hour],
    [days, day],
    [weeks, 7 * day],
  ] as const;
  return Object.fromEntries(sizes.flatMap(([words, size]) => words.split(' ').map((word) => [word, size])));
}

/** Numbers the words of each group by its place: weekdays from Sunday, months from January. */
export function numbered(...groups: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(groups.flatMap((words, place) => words.split(' ').map((word) => [word, place])));
}
