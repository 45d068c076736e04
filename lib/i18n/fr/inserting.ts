import type { inserting as shape } from '../en/inserting.ts';

/** Bringing a text into the reply box, in French. */
export const inserting: typeof shape = {
  insert: 'Insérer',
  copy: 'Copier',
  insertPart: (text) => `Insérer : ${text}`,
  copyPart: (text) => `Copier : ${text}`,
  delivery: {
    busy: 'Insertion…',
    inserted: 'Le texte est dans le champ de réponse. Relisez-le, puis envoyez-le vous-même.',
    copied: 'Copié.',
    copyRefused:
      'Le navigateur n’a pas permis la copie. Le texte est sélectionné : appuyez sur Ctrl+C ou ⌘C.',
  },
  refusals: {
    'conversation-changed':
      'Une autre conversation est ouverte sur la page : rien n’a été inséré. Revenez en arrière ou copiez le texte.',
    'no-composer': 'Aucun champ de réponse trouvé. Ouvrez-le sur la page et réessayez, ou copiez le texte.',
    'note-mode':
      'Le champ de la page est réglé sur note interne. Passez-le en réponse et réessayez, ou copiez le texte.',
    'mode-unknown': 'Le champ de la page est-il lu par le client ? Attune ne peut pas le voir ici.',
    'too-long':
      'Ce texte est plus long que ce que permet le champ de réponse. Votre brouillon est intact. Copiez le texte et raccourcissez-le.',
    ignored:
      'Le champ de réponse n’a pas pris le texte. Votre brouillon est intact. Copiez le texte et collez-le.',
    'changed-otherwise':
      'Le champ de réponse a changé au même moment. Vérifiez votre brouillon, puis copiez le texte s’il manque.',
    unreachable:
      'La page n’a pas répondu. Regardez si le texte est dans le champ de réponse ; sinon, copiez-le.',
  },
  modeAnswers: { yes: 'Oui, insérer', no: 'Non, copier' },
};
