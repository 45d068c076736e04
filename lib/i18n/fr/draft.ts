import type { draft as shape } from '../en/draft.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('fr');

/** The draft in the reply box, in French. */
export const draft: typeof shape = {
  heading: 'Votre brouillon',
  fine: 'Rien à améliorer',
  more: (count) => `et ${count} de plus`,
  line: 'Meilleure phrase',
  leaveOut: 'Supprimer ces mots',
  use: 'Utiliser',
  takeThis: (line) => `Utiliser : ${line}`,
  mute: 'Pas ici',
  muteThis: (name) => `Pas ici : ${name}`,
  muted: (count) =>
    plural(count, { one: `${count} ignoré dans ce tchat`, other: `${count} ignorés dans ce tchat` }),
  undo: 'Annuler',
  undoThis: (name) => `Annuler : ${name}`,
  estimates: {
    up: 'Estimation : cela peut faire monter la tension',
    same: 'Estimation : la tension reste à peu près la même',
    down: 'Estimation : cela peut apaiser la tension',
  },
  factors: {
    met: (name) => `présent : ${name}`,
    missed: (name) => `manque : ${name}`,
    cause: (name) => `à l’origine : ${name}`,
  },
  announce: (name) => `Votre brouillon : ${name}`,
  replacing: 'Remplacement…',
  replaced: 'Remplacé. Annulez dans le champ de réponse pour retrouver vos mots.',
  refusals: {
    changed: 'Le brouillon ou le tchat a changé : rien n’a été remplacé. Réessayez ou copiez la phrase.',
    'note-mode':
      'Le champ est réglé sur note interne : rien n’a été remplacé. Passez en réponse ou copiez la phrase.',
    'not-proved':
      'Attune n’était pas sûr des mots exacts dans le champ. Vérifiez votre brouillon, puis copiez la phrase.',
    unreachable: 'La page n’a pas répondu. Vérifiez votre brouillon ; si la phrase n’y est pas, copiez-la.',
  },
};
