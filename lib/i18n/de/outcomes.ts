import type { outcomes as shape } from '../en/outcomes.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('de');

/** Whether an option helped, in German. */
export const outcomes: typeof shape = {
  eased: (down, all) => `${down} von ${all} Mal ruhiger`,
  easedLong: (down, all) => `Nach dieser Option war der Kunde in ${down} von ${all} Chats ruhiger`,
  heading: 'Hat es geholfen?',
  text: 'Attune zählt auf diesem Rechner mit, wie oft ein Kunde nach einer Option ruhiger war: keine Namen, keine Worte, keine Zeiten.',
  counted: (count) => plural(count, { one: '1 Antwort gezählt', other: `${count} Antworten gezählt` }),
  reset: 'Zählungen löschen',
  wasReset: 'Die Zählungen sind gelöscht.',
  notReset: 'Der Browser konnte die Zählungen nicht löschen. Versuchen Sie es noch einmal.',
};
