import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const acknowledge: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C6',
    scene: 'parcel',
    missed: [
      'Hoy te envío otra chaqueta.',
      '¿Has mirado en la portería?',
      'El seguimiento indica que el paquete fue entregado.',
      '¿Prefieres otra chaqueta o tu dinero?',
      'La chaqueta sigue con el transportista. La tienes el miércoles.',
    ],
    fine: [
      'Pasaste el día entero en casa por la chaqueta y fue para nada. Hoy te envío otra.',
      'Vaya lío con la chaqueta. Ahora mismo lo averiguo.',
      'Gracias por preguntar ya a los vecinos. Hoy te envío otra chaqueta.',
      'Esto no debió pasar con tu paquete. Hoy preparo otra chaqueta.',
    ],
  },
  {
    check: 'C6',
    scene: 'late',
    // Asked in calm: a plain answer is one.
    missed: [],
    fine: [
      'El pedido 55310 sigue con el proveedor. Lo tienes el miércoles.',
      'Llevas una semana sin tu silla y es demasiado. Te llega el jueves.',
      'Una semana es mucho para una silla de escritorio. Hoy llamo al almacén.',
      'Que lleves una semana sin noticias de la silla no es serio. Hoy llamo yo.',
    ],
  },
  {
    check: 'C6',
    scene: 'software',
    missed: [],
    fine: [
      'Que todo su equipo esté parado sin poder facturar es muy grave. A las 10:30 le digo cómo va.',
      'Es normal que así no puedan trabajar. Ahora mismo restauro la versión anterior.',
    ],
  },
  {
    check: 'C7',
    scene: 'parcel',
    missed: [
      'Entiendo tu frustración. Hoy lo averiguo.',
      'Lamentamos las molestias ocasionadas.',
      'Siento los inconvenientes, ahora miro qué pasa con tu chaqueta.',
      'Disculpa las molestias de la chaqueta, hoy sale otra.',
      'Te entiendo perfectamente. Lo reviso hoy.',
      'Te pido disculpas por las molestias, Nora.',
      'Gracias por tu paciencia y comprensión.',
      'Lo siento mucho. Hoy lo miro.',
      'Qué faena. Ahora mismo lo miro.',
    ],
    fine: [
      'Qué rabia lo de la chaqueta, y más tras preguntar a los vecinos. Hoy te envío otra.',
      'Te quedaste en casa por un paquete que no llegó. Hoy lo averiguo.',
      'Siento que tu chaqueta no aparezca; hoy te envío otra.',
      'Hoy te envío otra.',
      'Tienes razón: ayer a las 14:10 no te entregaron ningún paquete.',
    ],
  },
  {
    check: 'C7',
    scene: 'promised',
    missed: [],
    fine: ['La media hora se me pasó, y el error es mío. A las 10:20 te escribo con lo que diga el banco.'],
  },
  {
    check: 'C8',
    scene: 'parcel',
    missed: [
      'Vaya lío con tu chaqueta. Es muy frustrante. Lo siento muchísimo. Hoy lo averiguo.',
      'Entiendo que estés molesta, porque estuviste todo el día esperando en casa, preguntaste a los vecinos, miraste por todas partes y de tu chaqueta azul sigue sin haber ni rastro.',
      'Hoy te envío otra. Te llega un correo con el código. Mañana entre las 9 y las 12 pasa el repartidor. Siento que la chaqueta no aparezca.',
    ],
    fine: [
      'Siento que pasaras el día en casa por una chaqueta que no llegó. Hoy te envío otra.',
      'Qué fastidio lo de tu chaqueta. Hoy sale otra. Te llega un correo con el código.',
      'Hoy te envío otra chaqueta.',
    ],
  },
  {
    check: 'C9',
    scene: 'answered',
    missed: [
      'Tu espejo llegó hecho pedazos y es culpa nuestra, lo siento. Mañana tienes otro.',
      'Tu espejo llegó hecho pedazos y es culpa nuestra. Hoy envío uno nuevo.',
      'Sí, hay uno. Perdón también por el mal embalaje.',
    ],
    fine: [
      'Sí, te envío otro espejo: sale hoy y llega mañana.',
      'Queda uno en el almacén y te lo envío hoy.',
      'Esa espera de más no debió ocurrir. El espejo nuevo sale hoy.',
    ],
  },
  {
    check: 'C10',
    scene: 'waiting',
    missed: [
      'Ahora mismo lo averiguo y hoy te digo algo.',
      'Hola Lucía, veo que van con retraso. Hoy llamo al proveedor.',
      'Llegan el viernes.',
    ],
    fine: [
      'Gracias por llamar tres veces, no tendría que haber hecho falta. Lo averiguo ahora.',
      'Dos semanas de espera por unas cortinas es demasiado. Llegan el viernes.',
      'Gracias por esperar, Lucía. El viernes llegan.',
      'Llevas dos semanas sin tus cortinas, y eso no es normal. Hoy llamo al proveedor.',
    ],
  },
  {
    check: 'C11',
    scene: 'parcel',
    missed: [
      'Lo siento.',
      'Perdona, Nora.',
      'Siento que tu chaqueta no esté ahí.',
      'Mil disculpas por la chaqueta. El seguimiento dice entregado.',
    ],
    fine: [
      'Lo siento, entregamos mal tu chaqueta. Hoy te envío otra.',
      'Tu chaqueta no llegó y el error es nuestro, perdona. Hoy te mando otra.',
      'Tu chaqueta debería haber llegado ayer, lo siento. Ahora preparo otra.',
      'Tu chaqueta llega hoy.',
    ],
  },
  {
    check: 'C12',
    scene: 'parcel',
    missed: [
      'Perdona Nora, lo siento por tu chaqueta. La entregamos mal y hoy te envío otra.',
      'Siento mucho lo de tu chaqueta. De nuevo, mis disculpas. Hoy te envío otra.',
      'Lo sentimos mucho. Sentimos que tu chaqueta no aparezca.',
    ],
    fine: [
      'Lo siento, entregamos mal tu chaqueta. Hoy te envío otra.',
      'Siento mucho que la chaqueta no esté.',
      'Hoy te envío otra chaqueta.',
    ],
  },
  {
    check: 'C12',
    scene: 'answered',
    missed: ['Siento que tengas que esperar por tu espejo. Hoy te envío uno.'],
    fine: ['Hay otro espejo y te lo envío hoy.'],
  },
  {
    check: 'C13',
    scene: 'parcel',
    missed: [
      'Siento que no tengas la chaqueta, pero el seguimiento dice entregado.',
      'Entiendo que estés enfadada por la chaqueta, sin embargo primero hay que preguntar al transportista.',
      'Perdona lo de la chaqueta. Pero el paquete sí se entregó.',
      'Es muy frustrante lo de tu chaqueta, aunque nosotros la enviamos a tiempo.',
    ],
    fine: [
      'Siento que no tengas la chaqueta. Hoy te envío otra.',
      'El seguimiento dice entregado, pero tú no tienes nada. Hoy te envío otra chaqueta.',
      'Un día entero en casa para nada es muy frustrante. Ahora averiguo dónde está la chaqueta.',
      'Qué fastidio lo de la chaqueta. Te envío otra, y si aparece la primera la devuelves gratis.',
    ],
  },
  {
    check: 'C14',
    scene: 'parcel',
    missed: [
      'Sé exactamente cómo te sientes.',
      'Yo en tu lugar estaría furiosa.',
      'A mí también me ha pasado con una chaqueta.',
      'Sé lo que se siente, yo también estaría harto.',
    ],
    fine: [
      'Estuviste todo el día en casa por la chaqueta, y es muy frustrante.',
      'Sé exactamente dónde está tu paquete: en el número 14.',
      'La azul se agotó; en su lugar te puedo enviar hoy una verde.',
      'Es normal que estés molesta con lo de la chaqueta.',
    ],
  },
];
