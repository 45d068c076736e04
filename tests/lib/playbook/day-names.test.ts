import { expect, it } from 'vitest';
import { writtenDay } from '../../../lib/playbook/day-names.ts';
import { languages } from '../../../lib/playbook/language.ts';

const dayLength = 86_400_000;
const daysOfYear = Array.from({ length: 366 }, (_, day) => Date.UTC(2028, 0, 1) + day * dayLength);

it.each(languages)('writes every day of a year as the browser does in %s', (language) => {
  const browser = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const asTheBrowserDoes = (day: number): string => {
    const name = browser.format(day);
    return language === 'de' ? name : name.replace(',', '');
  };
  expect(daysOfYear.map((day) => writtenDay(day, language))).toEqual(daysOfYear.map(asTheBrowserDoes));
});
