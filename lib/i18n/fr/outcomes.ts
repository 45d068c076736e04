import type { outcomes as shape } from '../en/outcomes.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('fr');

/** Whether an option helped, in French. */
export const outcomes: typeof shape = {
  eased: (down, all) => `apaisé ${down} fois sur ${all}`,
  easedLong: (down, all) => `Après ce choix, le client était plus calme dans ${down} tchats sur ${all}`,
  heading: 'Cela a-t-il aidé ?',
  text: 'Attune compte sur cet ordinateur si un client était plus calme après un choix : aucun nom, aucun mot, aucune heure.',
  counted: (count) => plural(count, { one: `${count} réponse comptée`, other: `${count} réponses comptées` }),
  reset: 'Effacer ces comptes',
  wasReset: 'Les comptes sont effacés.',
  notReset: 'Le navigateur n’a pas pu effacer les comptes. Réessayez.',
};
