import { slots } from '../../playbook/template.ts';
import type { playbook as shape } from '../en/playbook.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('es');

/** The values a text may ask for. */
const values = slots.join(', ');

/** The team’s playbook on the options page, in Spanish. */
export const playbook: typeof shape = {
  heading: 'La guía de tu equipo',
  attunes: 'Se usa la guía propia de Attune.',
  teams: 'Se usa la de tu equipo. Lo que no dice viene de Attune.',
  broken: 'No se pudo leer la guía de tu equipo; se usa la propia de Attune.',
  topics: (count) => plural(count, { one: '1 tema', other: `${count} temas` }),
  remove: (name) => `Quitar ${name}`,
  removeAll: 'Quitar lo que no se pudo leer',
  choose: 'Usar un archivo de tu equipo (.yaml, .yml o .json)',
  reading: 'Leyendo el archivo…',
  taken: (name) => `${name} ya está en uso.`,
  refused: (name) => `${name} no se ha aceptado. Sigue en uso lo que había.`,
  unreadable: 'El navegador no pudo abrir el archivo. Elígelo otra vez.',
  notSaved: 'El navegador no pudo guardar la guía. Sigue en uso lo que había.',
  line: (line) => `Línea ${line}:`,
  more: (count) => plural(count, { one: 'y 1 más', other: `y ${count} más` }),
  problems: {
    syntax: (_field, detail) =>
      `La escritura no es correcta aquí (${detail}): corrígela; un texto con dos puntos, o con una llave al principio, va entre comillas.`,
    missing: (field) => `Falta ${field}: añádelo.`,
    unknown_key: (field) => `${field} no existe en una guía: corrige cómo está escrito o quítalo.`,
    wrong_value: (field, detail) => `${field} es ${detail}: escribe lo que se espera ahí.`,
    duplicate_key: () => 'Una clave está dos veces en el mismo sitio: quita una de las dos.',
    tab_indent: () => 'La línea está sangrada con un tabulador: usa espacios.',
    open_brace: (field, detail) =>
      `${field}: «${detail}» tiene una llave sin su otra mitad: ciérrala o quítala.`,
    brace_forms: (field, detail) => `${field}: {${detail}} necesita exactamente dos formas: tú|usted.`,
    unknown_value: (field, detail) => `${field} pide {${detail}}, que no es un valor: usa uno de ${values}.`,
    pattern: (field, detail) => `${field}: este patrón no se puede leer. Corrígelo: ${detail}`,
    pattern_empty: (field) => `${field}: el patrón, o una parte, está vacío: escribe lo que debe encontrar.`,
    pattern_unopened: (field, detail) => `${field}: ${detail} no cierra nada: ábrelo antes o quítalo.`,
    pattern_unclosed: (field, detail) =>
      `${field}: falta ${detail} en el patrón: cierra lo que está abierto.`,
    pattern_gap: (field) =>
      `${field}: el hueco ~ es demasiado pequeño o demasiado grande: escribe ~ y un número de 1 a 8.`,
    pattern_name: (field, detail) =>
      `${field}: <${detail}> no se conoce: corrige cómo está escrito o añádelo en sets.`,
    pattern_word: (field, detail) =>
      `${field}: en «${detail}» no hay ninguna palabra: escribe letras o cifras.`,
    pattern_star: (field) => `${field}: el asterisco va tras más de una palabra: ponlo tras una sola.`,
    duplicate: (field, detail) => `${field} «${detail}» está dos veces: pon a uno de los dos otro id.`,
    undeclared_ask: (field, detail) =>
      `${field} pide {${detail}}, que no está en asks: añádelo ahí con label y kind.`,
    asking_heading: (field, detail) =>
      `${field} no tiene ninguna versión sin ${detail}, así que el panel mostraría un hueco: añade al final de una lista una que no pida nada.`,
    unknown_cost: (field, detail) =>
      `${field} «${detail}» no es un importe que se pida: nombra uno en asks con kind amount, o escribe un número.`,
  },
  start: 'Para empezar, guarda la guía propia de Attune y cámbiala:',
  saveStart: (language) => `Guardar como base: ${language}`,
  schema: 'Un editor que conozca JSON Schema revisa el archivo mientras escribes:',
  schemaFile: 'el esquema de las guías',
};
