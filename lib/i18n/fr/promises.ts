import type { promises as shape } from '../en/promises.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('fr');

/** What was promised, and whether it was kept, in French. */
export const promises: typeof shape = {
  heading: 'Promesses',
  assistant: 'l’assistant',
  noTime: 'sans échéance',
  by: (when) => `au plus tard ${when}`,
  byEnd: (day) => `à tenir ${day}`,
  due: (when) => `à tenir ${when}`,
  dueNow: 'à tenir maintenant',
  overdue: (span) => `en retard de ${span}`,
  keptLate: 'tenue en retard',
  keep: 'Tenue',
  keepThis: (what) => `Tenue : ${what}`,
  drop: 'Abandonner',
  dropThis: (what) => `Abandonner : ${what}`,
  undo: 'Annuler',
  undoThis: (what) => `Annuler : ${what}`,
  pin: 'Épingler',
  pinThis: (what) => `Épingler : ${what}`,
  unpin: 'Désépingler',
  unpinThis: (what) => `Désépingler : ${what}`,
  pinHint:
    'Une promesse épinglée reste sur cet ordinateur, sans noms ni numéros, jusqu’à ce qu’elle soit tenue ou désépinglée.',
  kept: (count) => plural(count, { one: `${count} tenue`, other: `${count} tenues` }),
  dropped: (count) => plural(count, { one: `${count} abandonnée`, other: `${count} abandonnées` }),
  pinned: 'Promesses épinglées',
  morePinned: (count) =>
    plural(count, { one: `${count} épinglée pour plus tard`, other: `${count} épinglées pour plus tard` }),
  isSoon: (what) => `Une promesse arrive bientôt à échéance : ${what}`,
  isOverdue: (what) => `Une promesse est en retard : ${what}`,
  otherChat: (name) => `Une promesse est en retard dans un autre tchat : ${name}`,
};
