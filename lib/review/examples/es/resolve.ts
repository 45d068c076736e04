import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const resolve: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C21',
    scene: 'parcel',
    missed: [
      'Estuviste todo el día esperando la chaqueta. Hoy lo averiguo.',
      'Lo siento, entregamos mal tu chaqueta. Hoy pregunto al transportista.',
      'Hoy te envío otra chaqueta.',
    ],
    fine: [
      'Tu chaqueta no llegó. Puedo enviarte otra hoy, o te devuelvo el dinero.',
      '¿Prefieres otra chaqueta o tu dinero?',
      '1. Otra chaqueta, mañana en casa.\n2. Hoy el reembolso.',
      'Puedes elegir: hoy un envío nuevo, o hoy el reembolso.',
    ],
  },
  {
    check: 'C22',
    scene: 'parcel',
    missed: [
      'Tienes dos opciones:\n1. otra chaqueta\n2. tu dinero',
      'Puedo hacer esto:\n- envío nuevo\n- reembolso',
      '¿Prefieres otra chaqueta o tu dinero?',
    ],
    fine: [
      '1. Otra chaqueta, mañana en casa.\n2. El reembolso, como muy tarde el viernes.',
      'Otra chaqueta la tienes mañana, o hoy te devuelvo el dinero.',
      '- si todavía quieres la chaqueta: sale hoy\n- si prefieres no esperar: hoy el reembolso',
      'Hoy te envío otra chaqueta.',
    ],
  },
  {
    check: 'C23',
    scene: 'parcel',
    missed: [
      'Te abono 75 € por la espera.',
      'Voy a devolverte 120 euros como gesto.',
      'Lo que puedo hacer es darte 60 € de descuento en la próxima chaqueta.',
    ],
    fine: [
      'Te abono 10 € por la espera de la chaqueta.',
      'Pido a mi responsable 75 € de abono para ti.',
      'La chaqueta cuesta ahora 129 € en la web.',
      'Hoy te envío otra chaqueta.',
    ],
  },
  {
    check: 'C23',
    scene: 'money',
    missed: [],
    fine: ['Hoy le devuelvo los 89,95 € a su cuenta.'],
  },
  {
    check: 'C24',
    scene: 'parcel',
    missed: [
      'Tienes que esperar cinco días laborables antes de que hagamos nada con la chaqueta.',
      'No procede el reembolso, porque la chaqueta consta como entregada.',
      'No tienes derecho a otra chaqueta.',
      'Espera unos días a que aparezca el paquete.',
    ],
    fine: [
      'No hace falta esperar a la búsqueda: hoy te envío otra chaqueta.',
      'Tienes derecho a otra chaqueta o a tu dinero, y hoy lo gestiono.',
      '¿Quieres esperar al paquete o te envío hoy otra chaqueta?',
    ],
  },
  {
    check: 'C25',
    scene: 'late',
    missed: [
      'Lo miro lo antes posible.',
      'Alguien se pondrá en contacto contigo en breve.',
      'El problema se resolverá a la mayor brevedad.',
      'Pronto tendrás noticias.',
      'Estamos haciendo las gestiones oportunas.',
    ],
    fine: [
      'Tu silla llega el jueves.',
      'A las 11:00 llamo al transportista por tu silla.',
      'Te lo digo hoy lo antes posible, como muy tarde a las 16:00.',
      'Tu silla está desde ayer en el almacén.',
    ],
  },
  {
    check: 'C26',
    scene: 'chosen',
    missed: ['Perfecto, lo hago.', 'Vale, te la envío.', 'Hecho, Jorge.'],
    fine: [
      'Hecho: la mochila sale hoy y la tienes mañana.',
      'Te la envío. Si aparece la primera, avísame por aquí.',
      'Mañana entre las 9 y las 12 pasa el repartidor con tu mochila.',
    ],
  },
  {
    check: 'C27',
    scene: 'late',
    missed: [
      'Tu silla llega el jueves. ¿Conoces nuestra nueva colección de lámparas?',
      'Hoy lo averiguo. ¿Nos dejas una valoración?',
      'Tu silla llega el jueves. Después del chat recibirás una breve encuesta.',
      'Llamo hoy por tu silla. Aprovecha nuestras ofertas de verano.',
      'Tu silla llega el jueves. Si quieres te ofrezco un cojín con el 20 % de descuento.',
    ],
    fine: [
      'Tu silla llega el jueves.',
      'Te envío la silla por mensajería exprés, sin coste.',
      'Te ofrezco un 20 % de descuento por la espera.',
      'La oferta con la que compraste la silla se mantiene.',
      'Te puedo ofrecer la silla en otro color, que llega mañana.',
    ],
  },
  {
    check: 'C28',
    scene: 'late',
    missed: [
      'Te garantizo que la silla llega mañana.',
      'Te prometo que no volverá a pasar.',
      'Tu silla llega mañana, 100% seguro.',
      'Mañana la tienes sin falta.',
      'Garantizo la entrega para mañana.',
      'Mañana la tienes, te lo prometo.',
      'Tranquila, seguro te llega mañana.',
      'No te preocupes, seguro que llega mañana.',
    ],
    fine: [
      'Tu silla debería llegar mañana.',
      'La silla tiene dos años de garantía, y eso no cambia.',
      'No puedo garantizarte que la silla llegue mañana; a las 11:00 lo sé.',
      'No estoy segura de que la silla llegue mañana; a las 11:00 te digo.',
    ],
  },
  {
    check: 'C29',
    scene: 'promised',
    missed: [
      'Ahora lo miro.',
      'Hola Karim, ¿en qué puedo ayudarte?',
      'El reembolso tarda normalmente 14 días.',
    ],
    fine: [
      'Te dije que en media hora tendrías respuesta y no cumplí. Contabilidad lo paga hoy.',
      'Contabilidad dice que el reembolso sale hoy.',
      'Tal como te prometí: los 42,50 € salen hoy.',
    ],
  },
  {
    check: 'C30',
    scene: 'again',
    missed: [
      'Lo miro ahora.',
      'Disculpa las molestias. Lo reviso.',
      '¿Qué le pasa exactamente a tu lavavajillas?',
      'Un técnico se pondrá en contacto contigo por el lavavajillas.',
    ],
    fine: [
      'Es la tercera vez que escribes por el lavavajillas. Esta vez te llamo yo, hoy a las 15:00.',
      'Hemos vuelto a fallar, y el error es nuestro. A partir de ahora lo llevo yo y te llamo a las 14:00.',
      'El miércoles no te llamamos como prometimos. Te llamo yo en diez minutos por el lavavajillas.',
    ],
  },
];
