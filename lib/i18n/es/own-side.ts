import type { ownSide as shape } from '../en/own-side.ts';

/** The agent’s own side, in Spanish. */
export const ownSide: typeof shape = {
  setting: 'Para ti',
  parts: {
    reframe: 'Un mensaje duro visto desde el otro lado',
    boundary: 'Marcar el límite ante los insultos',
    calm: 'La vista tranquila de un mensaje airado',
    pause: 'Una sugerencia de pausa tras tres chats duros',
    helped: 'Un chat que se ha calmado',
  },
  settingHint: 'Nada de esto se guarda. Attune nunca deduce lo que sientes.',
  calm: {
    open: 'Vista tranquila',
    heading: 'Lo que dice, sin la dureza',
    original: 'Ver el original',
    back: 'Ver la vista tranquila',
    close: 'Cerrar',
  },
  reframe: 'Desde el otro lado',
  pause: {
    offer: 'Tres chats duros seguidos. Unos minutos de pausa pueden ayudar, si puedes tomártelos.',
    hint: 'Attune cuenta chats; no adivina cómo te sientes.',
  },
  helped: (from, to, cause, option) =>
    `Este chat bajó de «${from}» a «${to}». Lo que pesaba: «${cause}».${option === null ? '' : ` La elección fue «${option}».`}`,
  boundary: {
    heading: 'Marcar el límite',
    steps: { first: 'Un primer aviso', last: 'El último aviso', close: 'Cerrar el chat' },
    next: (step) => `Ahora toca: ${step}`,
    alone:
      'No tienes que llevarlo a solas: llama a tu responsable cuando quieras. Una amenaza cierra el chat al momento.',
  },
};
