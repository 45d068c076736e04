import type { Language } from './language.ts';

interface DayWords {
  /** From Sunday. */
  readonly weekdays: string;
  /** From January. */
  readonly months: string;
  /** Where the names and the day of the month stand. */
  readonly form: (weekday: string, day: number, month: string) => string;
}

const dayWords: Readonly<Record<Language, DayWords>> = {
  en: {
    weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    months: 'January February March April May June July August September October November December',
    form: (weekday, day, month) => `${weekday} ${day} ${month}`,
  },
  nl: {
    weekdays: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
    months: 'januari februari maart april mei juni juli augustus september oktober november december',
    form: (weekday, day, month) => `${weekday} ${day} ${month}`,
  },
  de: {
    weekdays: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    form: (weekday, day, month) => `${weekday}, ${day}. ${month}`,
  },
  fr: {
    weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    form: (weekday, day, month) => `${weekday} ${day} ${month}`,
  },
  es: {
    weekdays: 'domingo lunes martes miércoles jueves viernes sábado',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    form: (weekday, day, month) => `${weekday} ${day} de ${month}`,
  },
};

/**
 * A day with its weekday and month written out: `Tuesday 24 November`. Takes midnight UTC of the day, in milliseconds.
 * Spelt out because the first `Intl.DateTimeFormat` of a page costs more than all of an advice.
 */
export function writtenDay(day: number, language: Language): string {
  const { weekdays, months, form } = dayWords[language];
  const date = new Date(day);
  const weekday = weekdays.split(' ')[date.getUTCDay()] ?? '';
  return form(weekday, date.getUTCDate(), months.split(' ')[date.getUTCMonth()] ?? '');
}
