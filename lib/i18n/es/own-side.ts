import type { ownSide as shape } from '../en/own-side.ts';

/** The agent’s own side, in Spanish. */
export const ownSide: typeof shape = {
  reframe: 'Desde el otro lado',
  boundary: {
    heading: 'Marcar el límite',
    steps: { first: 'Un primer aviso', last: 'El último aviso', close: 'Cerrar el chat' },
    next: (step) => `Ahora toca: ${step}`,
    alone:
      'Esto no va solo contigo: llama a tu responsable cuando quieras. Una amenaza cierra el chat al momento.',
  },
};
