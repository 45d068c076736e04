import type { ReframeLines } from './reframe.ts';

/** Hard messages from the customer’s side, in Spanish. */
export const spanish: ReframeLines = {
  promise: [
    'A ojos de esta persona se rompió una promesa; de eso va el enfado.',
    'Contaba con algo que no llegó. Eso es lo que habla aquí.',
  ],
  again: [
    'Ya lo contó antes. Una parte de lo que lees es para las veces anteriores.',
    'Cada contacto nuevo le obliga a empezar de cero; la dureza viene de repetirlo.',
  ],
  waiting: [
    'Esperar sin noticias alarga cada día. Este mensaje los lleva todos.',
    'No podía ver lo que pasaba a este lado; aquí habla la espera.',
  ],
  runaround: [
    'La mandaron de un sitio a otro. El enfado es con ese recorrido.',
    'Antes de este chat probó otras vías; el mensaje también responde a ellas.',
  ],
  unheard: [
    'Para esta persona, lo que dijo no llegó. Falta que alguien lo repita con sus datos.',
    'Más alto: así escribe quien no fue escuchado la primera vez.',
  ],
  unfair: [
    'Desde su lado la regla solo le cuesta algo. Discute con la regla.',
    'Para esta persona se trata de un trato justo, más que del importe.',
  ],
  leaving: [
    'Quien dice que se va todavía da una ocasión de arreglarlo.',
    'La dureza muestra que le importaba.',
  ],
  threat: [
    'Hacerlo público o ir a juicio suele ser la última palanca que alguien ve.',
    'Busca que le tomen en serio; la amenaza es lo que encontró.',
  ],
  worry: [
    'Hay preocupación en este mensaje: algo que necesita quizá no esté seguro o no llegue a tiempo.',
    'El tono sigue a lo que podría salir mal para esta persona.',
  ],
  dignity: [
    'Leyó una respuesta anterior como un desprecio. A eso responde.',
    'Para esta persona se trata de respeto, más que del caso.',
  ],
  helpless: [
    'Ya no le quedan vías para mover esto. Se lee como el final de un camino largo.',
    'Desde su lado nada de lo que hace cambia algo. Una sola cosa que se mueva contaría.',
  ],
  abuse: [
    'Empezó con un asunto; estas palabras van más allá. El límite es para las palabras, el asunto sigue.',
    'Lo que vino a pedir sigue abierto. Cómo lo dice está en su mano cambiarlo.',
  ],
  any: [
    'Algo le salió mal antes de escribir. De eso va el mensaje.',
    'No sabe quién lo lee: escribe a una empresa.',
    'Detrás del tono hay algo que necesita.',
  ],
};
