import type { draft as shape } from '../en/draft.ts';

/** The draft in the reply box, in Spanish. */
export const draft: typeof shape = {
  heading: 'Tu borrador',
  fine: 'Nada que mejorar',
  more: (count) => `y ${count} más`,
  line: 'Una frase mejor',
  leaveOut: 'Quitar estas palabras',
  use: 'Usar',
  takeThis: (line) => `Usar: ${line}`,
  mute: 'Aquí no',
  muteThis: (name) => `Aquí no: ${name}`,
  muted: (count) => `${count} sin revisar en este chat`,
  undo: 'Deshacer',
  undoThis: (name) => `Deshacer: ${name}`,
  estimates: {
    up: 'Estimación: puede aumentar la tensión',
    same: 'Estimación: la tensión sigue más o menos igual',
    down: 'Estimación: puede reducir la tensión',
  },
  factors: {
    met: (name) => `presente: ${name}`,
    missed: (name) => `falta: ${name}`,
    cause: (name) => `de fondo: ${name}`,
  },
  announce: (name) => `Tu borrador: ${name}`,
  replacing: 'Sustituyendo…',
  replaced: 'Sustituido. Deshaz en el campo de respuesta para recuperar tus palabras.',
  refusals: {
    changed:
      'El borrador o el chat cambió, así que no se sustituyó nada. Inténtalo de nuevo o copia la frase.',
    'note-mode':
      'El campo está en nota interna, así que no se sustituyó nada. Cámbialo a respuesta o copia la frase.',
    'not-proved':
      'Attune no estaba seguro de las palabras exactas del campo. Revisa tu borrador y copia la frase.',
    unreachable: 'La página no respondió. Revisa tu borrador; si la frase no está, cópiala.',
  },
};
