import type { handOver as shape } from '../en/hand-over.ts';

/** The note for a colleague, in Spanish. */
export const handOver: typeof shape = {
  open: 'Nota de relevo',
  hint: 'Para un compañero o la nota interna. Attune no envía nada: copia el texto donde haga falta.',
  copy: 'Copiar la nota',
  empty: 'Todavía no hay nada que traspasar.',
  quote: (text) => `«${text}»`,
  about: (topic) => `Asunto: ${topic}`,
  said: (quotes) => `El cliente dice: ${quotes}`,
  customer: (state) => `Estado de ánimo: ${state}`,
  care: 'Tratar con delicadeza.',
  tried: (quotes) => `Ya ha intentado: ${quotes}`,
  offered: (options) => `Ya se le ha ofrecido: ${options}`,
  promised: (promise) => `Prometido: ${promise}`,
  states: {
    open: 'pendiente',
    kept: 'cumplido',
    late: 'cumplido con retraso',
    broken: 'incumplido',
    dropped: 'descartado',
  },
  chosen: (option) => `Ha elegido: ${option}`,
  wants: (quote) => `Quiere: ${quote}`,
  unanswered: (quotes) => `Aún sin respuesta: ${quotes}`,
};
