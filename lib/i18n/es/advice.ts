import type { advice as shape } from '../en/advice.ts';

/** What to say to the customer, in Spanish. */
export const advice: typeof shape = {
  topic: {
    ask: '¿De qué se trata?',
    why: 'Lo dicen estas palabras:',
    chosen: 'elegido por ti',
    change: 'Cambiar',
    other: 'Otra cosa',
    choose: 'Tema',
    none: 'Elige un tema',
    undo: 'Volver a lo que cree Attune',
  },
  acknowledgement: {
    heading: 'Reconocimiento',
    another: 'Otras palabras',
    count: (shown, all) => `${shown} de ${all}`,
  },
  options: {
    heading: 'Opciones',
    hint: 'Las opciones marcadas van en la respuesta.',
    include: (offer) => `Incluir: ${offer}`,
    condition: 'Condición',
    deadline: 'Plazo',
    owner: 'Quién',
    agent: 'tú',
    floor: 'Tiene derecho de todos modos:',
    waits: (what) =>
      `Falta: ${what}. Mientras no se rellene, esta opción no entra en la respuesta, marcada o no.`,
    notNumber: 'Escribe un número, por ejemplo 12,50.',
    limit: (amount) => `hasta ${amount} por tu cuenta`,
    aboveLimit: 'por encima de tu límite: lo decide tu responsable',
  },
  gesture: {
    heading: 'Un pequeño detalle',
    cap: (amount) => `por un valor máximo de ${amount}`,
    aboveCap: (amount) => `Son más de ${amount}, así que no entra en la respuesta.`,
    add: 'Añadir a la respuesta',
    remove: 'Quitar de la respuesta',
  },
  forYou: 'Para ti, no para el cliente',
  closing: { close: 'Frase de cierre', confirm: 'Confirmar la elección' },
  reply: { heading: 'Respuesta', insert: 'Insertar respuesta', copy: 'Copiar respuesta' },
  dismiss: 'Descartar',
  showAgain: 'Mostrar de nuevo',
};
