import type { inserting as shape } from '../en/inserting.ts';

/** Bringing a text into the reply box, in Spanish. */
export const inserting: typeof shape = {
  insert: 'Insertar',
  copy: 'Copiar',
  insertPart: (text) => `Insertar: ${text}`,
  copyPart: (text) => `Copiar: ${text}`,
  delivery: {
    busy: 'Insertando…',
    inserted: 'El texto está en el campo de respuesta. Léelo y envíalo tú.',
    copied: 'Copiado.',
    copyRefused: 'El navegador no permitió copiar. El texto está seleccionado: pulsa Ctrl+C o ⌘C.',
  },
  refusals: {
    'conversation-changed':
      'En la página hay otra conversación abierta, así que no se insertó nada. Vuelve atrás o copia el texto.',
    'no-composer':
      'No se encontró el campo de respuesta. Ábrelo en la página e inténtalo de nuevo, o copia el texto.',
    'note-mode':
      'El campo de la página está en nota interna. Cámbialo a respuesta e inténtalo de nuevo, o copia el texto.',
    'mode-unknown': '¿Llega al cliente el campo de la página? Attune no puede verlo aquí.',
    'too-long':
      'Este texto es más largo de lo que permite el campo de respuesta. Tu borrador sigue igual. Copia el texto y acórtalo.',
    ignored: 'El campo de respuesta no aceptó el texto. Tu borrador sigue igual. Copia el texto y pégalo.',
    'changed-otherwise':
      'El campo de respuesta cambió en el mismo momento. Revisa tu borrador y copia el texto si falta.',
    unreachable: 'La página no respondió. Mira si el texto está en el campo de respuesta; si no, cópialo.',
  },
  modeAnswers: { yes: 'Sí, insertar', no: 'No, copiar' },
};
