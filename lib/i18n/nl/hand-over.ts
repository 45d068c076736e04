import type { handOver as shape } from '../en/hand-over.ts';

/** The note for a colleague, in Dutch. */
export const handOver: typeof shape = {
  open: 'Overdracht',
  hint: 'Voor een collega of de interne notitie. Attune verstuurt niets: kopieer de tekst naar waar die hoort.',
  copy: 'Overdracht kopiëren',
  empty: 'Er valt nog niets over te dragen.',
  quote: (text) => `“${text}”`,
  about: (topic) => `Gaat over: ${topic}`,
  said: (quotes) => `De klant zegt: ${quotes}`,
  customer: (state) => `Stemming: ${state}`,
  care: 'Met zorg behandelen.',
  tried: (quotes) => `Heeft al geprobeerd: ${quotes}`,
  offered: (options) => `Al aangeboden: ${options}`,
  promised: (promise) => `Toegezegd: ${promise}`,
  states: {
    open: 'staat nog open',
    kept: 'nagekomen',
    late: 'te laat nagekomen',
    broken: 'niet nagekomen',
    dropped: 'vervallen',
  },
  chosen: (option) => `Heeft gekozen: ${option}`,
  wants: (quote) => `Wil: ${quote}`,
  unanswered: (quotes) => `Nog niet beantwoord: ${quotes}`,
};
