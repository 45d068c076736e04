import type { handOver as shape } from '../en/hand-over.ts';

/** The note for a colleague, in French. */
export const handOver: typeof shape = {
  open: 'Note de relais',
  hint: 'Pour un collègue ou la note interne. Attune n’envoie rien : copiez le texte là où il doit aller.',
  copy: 'Copier la note',
  empty: 'Il n’y a encore rien à transmettre.',
  quote: (text) => `« ${text} »`,
  about: (topic) => `Sujet : ${topic}`,
  said: (quotes) => `Le client dit : ${quotes}`,
  customer: (state) => `État d’esprit : ${state}`,
  care: 'À traiter avec tact.',
  tried: (quotes) => `A déjà essayé : ${quotes}`,
  offered: (options) => `Déjà proposé : ${options}`,
  promised: (promise) => `Promis : ${promise}`,
  states: {
    open: 'en cours',
    kept: 'tenu',
    late: 'tenu en retard',
    broken: 'non tenu',
    dropped: 'abandonné',
  },
  chosen: (option) => `A choisi : ${option}`,
  wants: (quote) => `Souhaite : ${quote}`,
  unanswered: (quotes) => `Encore sans réponse : ${quotes}`,
};
