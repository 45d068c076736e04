import type { promises as shape } from '../en/promises.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('es');

/** What was promised, and whether it was kept, in Spanish. */
export const promises: typeof shape = {
  heading: 'Compromisos',
  assistant: 'el asistente',
  noTime: 'sin plazo',
  by: (when) => `como muy tarde ${when}`,
  byEnd: (day) => `vence ${day}`,
  due: (when) => `vence ${when}`,
  dueNow: 'vence ahora',
  overdue: (span) => `con ${span} de retraso`,
  keptLate: 'cumplido con retraso',
  keep: 'Cumplido',
  keepThis: (what) => `Cumplido: ${what}`,
  drop: 'Descartar',
  dropThis: (what) => `Descartar: ${what}`,
  undo: 'Deshacer',
  undoThis: (what) => `Deshacer: ${what}`,
  pin: 'Fijar',
  pinThis: (what) => `Fijar: ${what}`,
  unpin: 'Quitar',
  unpinThis: (what) => `Quitar de los fijados: ${what}`,
  pinHint:
    'Un compromiso fijado queda en este navegador, sin nombres ni números, hasta que se cumpla o se quite de los fijados.',
  kept: (count) => plural(count, { one: `${count} cumplido`, other: `${count} cumplidos` }),
  dropped: (count) => plural(count, { one: `${count} descartado`, other: `${count} descartados` }),
  pinned: 'Compromisos fijados',
  morePinned: (count) =>
    plural(count, { one: `${count} fijado para más tarde`, other: `${count} fijados para más tarde` }),
  isSoon: (what) => `Un compromiso vence pronto: ${what}`,
  isOverdue: (what) => `Un compromiso lleva retraso: ${what}`,
  otherChat: (name) => `En otro chat hay un compromiso con retraso: ${name}`,
};
