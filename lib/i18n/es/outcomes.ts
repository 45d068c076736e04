import type { outcomes as shape } from '../en/outcomes.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('es');

/** Whether an option helped, in Spanish. */
export const outcomes: typeof shape = {
  eased: (down, all) => `calmó ${down} de ${all} veces`,
  easedLong: (down, all) => `Tras esta opción, el cliente estaba más tranquilo en ${down} de ${all} chats`,
  heading: '¿Ha servido?',
  text: 'Attune cuenta en este navegador si un cliente estaba más tranquilo tras una opción: ni nombres, ni palabras, ni horas.',
  counted: (count) =>
    plural(count, { one: `${count} respuesta contada`, other: `${count} respuestas contadas` }),
  reset: 'Borrar el recuento',
  wasReset: 'El recuento se ha borrado.',
  notReset: 'El navegador no pudo borrar el recuento. Inténtalo de nuevo.',
};
