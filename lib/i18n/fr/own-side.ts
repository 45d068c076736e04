import type { ownSide as shape } from '../en/own-side.ts';

/** The agent’s own side, in French. */
export const ownSide: typeof shape = {
  setting: 'Votre côté',
  parts: {
    reframe: 'Un message dur vu de l’autre côté',
    boundary: 'Poser la limite face aux insultes',
    calm: 'La vue calme d’un message vif',
  },
  settingHint: 'Rien de tout cela n’est conservé. Attune ne déduit jamais ce que vous ressentez.',
  calm: {
    open: 'Vue calme',
    heading: 'Ce qui est dit, sans la chaleur',
    original: 'Voir l’original',
    back: 'Voir la vue calme',
    close: 'Fermer',
  },
  reframe: 'De l’autre côté',
  boundary: {
    heading: 'Poser la limite',
    steps: {
      first: 'Un premier avertissement',
      last: 'Le dernier avertissement',
      close: 'Mettre fin à la conversation',
    },
    next: (step) => `À présent : ${step}`,
    alone:
      'Vous n’êtes pas seul face à cela : appelez votre responsable quand vous le voulez. Une menace met fin à la conversation aussitôt.',
  },
};
