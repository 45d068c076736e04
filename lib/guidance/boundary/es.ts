import type { BoundaryLines } from './boundary-lines.ts';

/** Naming the boundary, in Spanish. */
export const spanish: BoundaryLines = {
  first:
    'Quiero resolver esto {contigo|con usted} y sigo en ello. Sin insultos puedo centrarme en lo que {necesitas|necesita}.',
  last: 'Ya {te|le} pedí que habláramos sin insultos, y esta es la última vez que lo pido. Si siguen, cierro este chat; {tu|su} caso queda abierto.',
  close:
    'Lo he pedido dos veces, así que cierro este chat ahora. {Tu|Su} caso queda abierto; {puedes|puede} volver a escribirnos sobre ello.',
};
