import type { ownSide as shape } from '../en/own-side.ts';

/** The agent’s own side, in French. */
export const ownSide: typeof shape = {
  setting: 'Pour vous',
  parts: {
    reframe: 'Un message dur vu de l’autre côté',
    boundary: 'Poser la limite face aux insultes',
    calm: 'La version apaisée d’un message vif',
    pause: 'Une suggestion de pause après trois tchats difficiles',
    helped: 'Un tchat qui s’est apaisé',
  },
  settingHint: 'Rien de tout cela n’est conservé. Attune ne déduit jamais ce que vous ressentez.',
  calm: {
    open: 'Version apaisée',
    heading: 'Ce qui est dit, sans la virulence',
    original: 'Voir l’original',
    back: 'Voir la version apaisée',
    close: 'Fermer',
  },
  reframe: 'De l’autre côté',
  pause: {
    offer:
      'Trois tchats difficiles de suite. Quelques minutes de pause peuvent aider, si vous pouvez les prendre.',
    hint: 'Attune compte les tchats ; il ne devine pas ce que vous ressentez.',
  },
  helped: (from, to, cause, option) =>
    `Ce tchat est passé de « ${from} » à « ${to} ». Ce qui pesait : « ${cause} ».${option === null ? '' : ` Choix du client : « ${option} ».`}`,
  boundary: {
    heading: 'Poser la limite',
    steps: {
      first: 'Un premier avertissement',
      last: 'Le dernier avertissement',
      close: 'Mettre fin à la conversation',
    },
    next: (step) => `Étape suivante : ${step}`,
    alone:
      'Vous n’êtes pas seul face à cela : appelez votre responsable quand vous le voulez. Une menace met fin à la conversation aussitôt.',
  },
};
