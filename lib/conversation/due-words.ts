import type { Language } from '../playbook/language.ts';

/** How points in time are worded in one language; words folded as in lib/language/tokens.ts. */
export interface DueWords {
  /** Before a span of time: "within two hours". */
  readonly within: readonly string[];
  /** Minutes in each unit. */
  readonly units: Readonly<Record<string, number>>;
  /** Words that make the days before them working days. */
  readonly working: readonly string[];
  /** Days from today. */
  readonly days: Readonly<Record<string, number>>;
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** After an hour: hours to add to make it the hour of the day, e.g. `pm` 12. */
  readonly hours: Readonly<Record<string, number>>;
  /** Hour of the day for parts of it. */
  readonly partsOfDay: Readonly<Record<string, number>>;
}

const hour = 60;
const day = 24 * hour;

/** The wording of time for each language that has it. */
export const dueWords: Readonly<Partial<Record<Language, DueWords>>> = {
  en: {
    within: ['within', 'in'],
    units: {
      minute: 1,
      minutes: 1,
      min: 1,
      mins: 1,
      hour: hour,
      hours: hour,
      hr: hour,
      hrs: hour,
      day: day,
      days: day,
      week: 7 * day,
      weeks: 7 * day,
    },
    working: ['working', 'business'],
    days: { today: 0, tonight: 0, tomorrow: 1 },
    weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
    hours: { am: 0, pm: 12, oclock: 0 },
    partsOfDay: { morning: 12, noon: 12, afternoon: 18, tonight: 22, evening: 22, eod: 18 },
  },
  nl: {
    within: ['binnen', 'over'],
    units: {
      minuut: 1,
      minuten: 1,
      minuutjes: 1,
      min: 1,
      uur: hour,
      uren: hour,
      dag: day,
      dagen: day,
      werkdag: day,
      werkdagen: day,
      week: 7 * day,
      weken: 7 * day,
    },
    working: ['werkdag', 'werkdagen'],
    days: {
      vandaag: 0,
      vanmiddag: 0,
      vanavond: 0,
      vanochtend: 0,
      morgen: 1,
      morgenochtend: 1,
      morgenmiddag: 1,
      morgenavond: 1,
      overmorgen: 2,
    },
    weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
    hours: { uur: 0, u: 0 },
    partsOfDay: {
      ochtend: 12,
      vanochtend: 12,
      morgenochtend: 12,
      middag: 18,
      vanmiddag: 18,
      morgenmiddag: 18,
      avond: 22,
      vanavond: 22,
      morgenavond: 22,
    },
  },
};
