import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const own: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C15',
    scene: 'late',
    missed: [
      'Vamos a revisarlo.',
      'Su caso ha sido derivado al departamento correspondiente.',
      'Un compañero se pondrá en contacto contigo por la silla.',
      'Nos pondremos en contacto con el transportista.',
      'Se ha escalado la incidencia al equipo de logística.',
      'Estamos revisando lo de tu silla y te avisamos.',
    ],
    fine: [
      'Ahora averiguo dónde está tu silla.',
      'Hoy llamo al transportista por tu silla.',
      'He pedido que busquen tu silla, a las 11:00 te digo algo.',
      'Tu silla está en el almacén de Getafe.',
      'Nosotros enviamos desde Getafe; miro ahora en qué ruta va tu silla.',
    ],
  },
  {
    check: 'C16',
    scene: 'late',
    missed: [
      'Lo averiguo y te cuento.',
      'Ya te llamará alguien de logística.',
      'Voy a contactar con el transportista por tu silla.',
      'Te aviso cuando sepa algo de la silla.',
      'Vamos a consultarlo con el almacén.',
      'Te envío otra silla.',
    ],
    fine: [
      'Lo averiguo y a las 11:00 te digo algo.',
      'Hoy llamo al transportista por tu silla.',
      'Como muy tarde el viernes te digo dónde está tu silla.',
      'En una hora te doy respuesta sobre la silla.',
      'Tu silla está en el almacén.',
      'Veo que el repartidor te llamó ayer por la silla.',
    ],
  },
  {
    check: 'C17',
    scene: 'parcel',
    missed: [
      'No puedo hacer nada.',
      'Eso no es mi departamento.',
      'El sistema no me deja enviar otra chaqueta.',
      'No es posible devolver el dinero de un pedido entregado.',
      'Lo siento, pero no se puede.',
      'No está en mis manos.',
      'Por nuestra parte el caso está cerrado.',
    ],
    fine: [
      'No puedo ver quién firmó, pero sí puedo enviarte otra chaqueta hoy.',
      'Lo que puedo hacer: enviarte hoy otra chaqueta o devolverte el dinero.',
      'La dirección ya no se puede cambiar. En su lugar puedes recoger la chaqueta en un punto.',
      'No hace falta que preguntes otra vez a los vecinos.',
      'Claro que se puede, Nora: la chaqueta sale hoy.',
    ],
  },
  {
    check: 'C18',
    scene: 'parcel',
    missed: [
      'Deberías haber puesto otra dirección.',
      'Si hubieras leído el correo, sabrías que se retrasaba.',
      'Pusiste mal la dirección del pedido.',
      'Como se indica en la web, entregamos de 9 a 17.',
      '¿Seguro que has mirado bien?',
      'Tenías que haber avisado antes.',
      'Haberlo pedido a un punto de recogida y esto no pasaba.',
      'Eso es responsabilidad tuya.',
    ],
    fine: [
      'Deberías haber recibido la chaqueta ayer.',
      'Hiciste todo bien: te quedaste en casa y preguntaste a los vecinos.',
      'No deberías haber esperado todo el día.',
      '¿La dirección que aparece en tu confirmación es correcta?',
      'No es culpa tuya que la chaqueta no llegara.',
    ],
  },
  {
    check: 'C19',
    scene: 'parcel',
    missed: [
      'Es culpa de Correos.',
      'El repartidor se equivocó con tu paquete.',
      'De eso se encarga otro departamento.',
      'Contacta directamente con el transportista.',
      'Mi compañero no debió decirte eso.',
      'Eso depende de la empresa de transporte.',
    ],
    fine: [
      'Llamo yo ahora al transportista por tu chaqueta.',
      'El repartidor va de camino con tu chaqueta.',
      'El error es nuestro, hoy te envío otra chaqueta.',
      'Pido al transportista la foto de ayer.',
    ],
  },
  {
    check: 'C20',
    scene: 'parcel',
    missed: [
      'Según nuestras condiciones, un paquete está entregado si lo dice el seguimiento.',
      'Es la política de la empresa.',
      'Por protocolo hay que esperar cinco días.',
      'Son las normas, primero cinco días laborables.',
    ],
    fine: [
      'Nuestro protocolo es buscarlo primero, porque a veces aparece con un vecino; lo que sí puedo hacer hoy es enviarte otra chaqueta.',
      'Hoy te envío otra chaqueta.',
      'La chaqueta llegó en buenas condiciones al almacén.',
      'Tienes derecho a otra chaqueta o a tu dinero.',
    ],
  },
];
