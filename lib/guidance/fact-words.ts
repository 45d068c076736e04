import type { SlotValues } from '../playbook/template.ts';
import type { EffortLanguage } from './effort-phrases.ts';

type ParcelWords = Pick<Required<SlotValues>, 'parcel' | 'theParcel' | 'firstParcel'>;

/** Dutch nouns bring their article: het pakket, de bestelling. */
const dutchNeuter = /^(?:pakket|pakketje|pakje)$/;

/** The customer's own word for what was sent; the plain one when there is none. */
export function parcelWords(said: string | undefined, language: EffortLanguage): ParcelWords {
  const parcel = said?.toLowerCase() ?? (language === 'en' ? 'parcel' : 'pakket');
  if (language === 'en') return { parcel, theParcel: `the ${parcel}`, firstParcel: `the first ${parcel}` };
  const article = dutchNeuter.test(parcel) ? 'het' : 'de';
  return { parcel, theParcel: `${article} ${parcel}`, firstParcel: `${article} eerste ${parcel}` };
}

/** A day and a time in one adverb: `yesterday at 14:10`, `on Friday`, `op 12 maart`. */
export function whenWords(
  day: string | undefined,
  time: string | undefined,
  language: EffortLanguage,
): string | undefined {
  const date = day === undefined ? undefined : onWords(day, language);
  const clock = time === undefined ? undefined : `${language === 'en' ? 'at' : 'om'} ${time}`;
  return [date, clock].filter((part) => part !== undefined).join(' ') || undefined;
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

function onWords(day: string, language: EffortLanguage): string {
  const bare = dayWord(day, language) ?? day;
  if (/\d/.test(day)) return `${language === 'en' ? 'on' : 'op'} ${bare}`;
  return language === 'en' && weekday.test(day) ? `on ${bare}` : bare;
}

/** A day without a preposition: `Friday`, `gisteren`, `12 March`. */
export function dayWord(day: string | undefined, language: EffortLanguage): string | undefined {
  if (day === undefined || /\d/.test(day)) return day;
  const lower = day.toLowerCase();
  return language === 'en' ? lower.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/, capital) : lower;
}

/** The word with which the tracking claims delivery, where it can stand after "marked as". */
export function statusWord(said: string | undefined, language: EffortLanguage): string | undefined {
  const word = said?.toLowerCase();
  return language === 'en' && word !== 'delivered' ? undefined : word;
}

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const things: Readonly<Record<EffortLanguage, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/call|get back/i, 'a call back'],
    [/refund/i, 'the refund'],
    [/mail|reply/i, 'a reply'],
    [/replacement/i, 'a replacement'],
  ],
  nl: [
    [/bel/i, 'een telefoontje'],
    [/terug/i, 'de terugbetaling'],
    [/mail|antwoord|reactie/i, 'een antwoord'],
  ],
};

/** The promised thing as a noun, from the customer's verb: `call me back` gives `a call back`. */
export function promisedThing(said: string | undefined, language: EffortLanguage): string | undefined {
  if (said === undefined) return undefined;
  return things[language].find(([pattern]) => pattern.test(said))?.[1];
}
