import type { SlotValues } from '../playbook/template.ts';
import type { EffortLanguage } from './effort-phrases.ts';

type ParcelWords = Pick<Required<SlotValues>, 'parcel' | 'theParcel' | 'firstParcel'>;

/** Dutch nouns bring their article: het pakket, de bestelling. */
const dutchNeuter = /^(?:pakket|pakketje|pakje)$/;

/** The customer's own word for what was sent; the plain one when there is none. */
export function parcelWords(said: string | undefined, language: EffortLanguage): ParcelWords {
  const plain = language === 'en' ? 'parcel' : 'pakket';
  const parcel = said?.toLowerCase() ?? plain;
  const thing = isThing(parcel) ? parcel : plain;
  if (language === 'en') return { parcel, theParcel: `the ${parcel}`, firstParcel: `the first ${thing}` };
  const withArticle = (noun: string, between = ' ') =>
    `${dutchNeuter.test(noun) ? 'het' : 'de'}${between}${noun}`;
  return { parcel, theParcel: withArticle(parcel), firstParcel: withArticle(thing, ' eerste ') };
}

/** A parcel can turn up; an order cannot. */
export function isThing(parcelWord: string): boolean {
  return /^(?:parcel|package|shipment|pakket|pakketje|pakje|zending)$/i.test(parcelWord);
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
