import type { ownSide as shape } from '../en/own-side.ts';

/** The agent’s own side, in French. */
export const ownSide: typeof shape = {
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
