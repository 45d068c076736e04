import { pluralFor } from '../plural.ts';

const plural = pluralFor('en');

/** Whether an option helped, in English. */
export const outcomes = {
  eased: (down: number, all: number) => `eased ${down} of ${all}`,
  easedLong: (down: number, all: number) =>
    `After this option the customer was calmer in ${down} of ${all} chats`,
  heading: 'Did it help?',
  text: 'Attune counts on this machine whether a customer was calmer after an option: no names, no words, no times.',
  counted: (count: number) => plural(count, { one: '1 answer counted', other: `${count} answers counted` }),
  reset: 'Forget the counts',
  wasReset: 'The counts are forgotten.',
  notReset: 'The browser could not forget the counts. Try again.',
};
