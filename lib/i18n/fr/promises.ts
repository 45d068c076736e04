import type { promises as shape } from '../en/promises.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('fr');

/** What was promised, and whether it was kept, in French. */
export const promises: typeof shape = {
  heading: 'Engagements',
  assistant: 'l’assistant',
  noTime: 'sans échéance',
  by: (when) => `au plus tard ${when}`,
  byEnd: (day) => `à tenir ${day}`,
  due: (when) => `à tenir ${when}`,
  dueNow: 'à tenir maintenant',
  overdue: (span) => `en retard de ${span}`,
  keptLate: 'tenu en retard',
  keep: 'Tenu',
  keepThis: (what) => `Tenu : ${what}`,
  drop: 'Abandonner',
  dropThis: (what) => `Abandonner : ${what}`,
  undo: 'Annuler',
  undoThis: (what) => `Annuler : ${what}`,
  pin: 'Épingler',
  pinThis: (what) => `Épingler : ${what}`,
  unpin: 'Désépingler',
  unpinThis: (what) => `Désépingler : ${what}`,
  pinHint:
    'Un engagement épinglé reste sur cet ordinateur, sans noms ni numéros, jusqu’à ce qu’il soit tenu ou désépinglé.',
  kept: (count) => plural(count, { one: `${count} tenu`, other: `${count} tenus` }),
  dropped: (count) => plural(count, { one: `${count} abandonné`, other: `${count} abandonnés` }),
  pinned: 'Engagements épinglés',
  morePinned: (count) =>
    plural(count, { one: `${count} épinglé pour plus tard`, other: `${count} épinglés pour plus tard` }),
  isSoon: (what) => `Un engagement arrive bientôt à échéance : ${what}`,
  isOverdue: (what) => `Un engagement est en retard : ${what}`,
  otherChat: (name) => `Un engagement est en retard dans une autre discussion : ${name}`,
};
