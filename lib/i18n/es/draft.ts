import type { draft as shape } from '../en/draft.ts';

/** The draft in the reply box, in Spanish. */
export const draft: typeof shape = {
  heading: 'Su borrador',
  fine: 'Nada que mejorar',
  more: (count) => `y ${count} más`,
  line: 'Frase mejor',
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
    met: (name) => `está: ${name}`,
    missed: (name) => `falta: ${name}`,
    cause: (name) => `de fondo: ${name}`,
  },
  announce: (name) => `Su borrador: ${name}`,
  replacing: 'Sustituyendo…',
  replaced: 'Sustituido. Deshaga en el cuadro de respuesta para recuperar sus palabras.',
  refusals: {
    changed:
      'El borrador o el chat ha cambiado, así que no se ha sustituido nada. Inténtelo otra vez o copie la frase.',
    'note-mode':
      'El cuadro está en nota interna, así que no se ha sustituido nada. Cámbielo a respuesta o copie la frase.',
    'not-proved':
      'Attune no estaba seguro de las palabras exactas del cuadro. Revise su borrador y copie la frase.',
    unreachable: 'La página no ha respondido. Revise su borrador; si la frase no está, cópiela.',
  },
};
