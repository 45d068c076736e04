import type { outcomes as shape } from '../en/outcomes.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('nl');

/** Whether an option helped, in Dutch. */
export const outcomes: typeof shape = {
  eased: (down, all) => `${down} van ${all} keer rustiger`,
  easedLong: (down, all) => `Na deze optie was de klant in ${down} van ${all} chats rustiger`,
  heading: 'Heeft het geholpen?',
  text: 'Attune houdt op deze computer bij of een klant na een optie rustiger was: geen namen, geen woorden, geen tijden.',
  counted: (count) => plural(count, { one: '1 antwoord geteld', other: `${count} antwoorden geteld` }),
  reset: 'Tellingen wissen',
  wasReset: 'De tellingen zijn gewist.',
  notReset: 'De browser kon de tellingen niet wissen. Probeer het opnieuw.',
};
