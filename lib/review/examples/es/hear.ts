import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const hear: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C1',
    scene: 'questions',
    missed: [
      'Buenos días, gracias por su mensaje, le atiende Ben.',
      '¿Puedo ayudarle en algo más?',
      'Hola Eva, qué bien que compres con nosotros.',
      'Nuestros paquetes salen todas las tardes.',
      'Gracias por tu mensaje.',
    ],
    fine: [
      'La factura la pongo ahora a nombre de tu empresa, y el envío a Portugal tarda dos días.',
      'Sí, la factura ya está cambiada. A Portugal son dos días laborables.',
      '¿Qué razón social pongo en la factura? A Portugal tarda dos días.',
      'A Portugal son dos días. De la factura te aviso a las 15:00.',
    ],
  },
  {
    check: 'C2',
    scene: 'parcel',
    missed: [
      'Lo reviso y te digo algo hoy.',
      'Gracias por tu mensaje, ahora mismo lo miro.',
      'Entiendo el problema. Dame un momento.',
      'Vale, me pongo con ello.',
    ],
    fine: [
      'Estuviste todo el día en casa por tu chaqueta. Hoy mismo lo averiguo.',
      'Pedido 48213, lo tengo delante.',
      'Si los vecinos tampoco la tienen, te envío otra hoy.',
      'Llamo ahora al repartidor por tu paquete.',
    ],
  },
  {
    check: 'C3',
    scene: 'told',
    missed: [
      '¿Me indica su número de pedido, por favor?',
      '¿Cuál es el número de pedido? Así lo miro.',
      '¿Nos puede enviar una foto de la tetera?',
      '¿A qué correo le puedo escribir?',
      'Necesito un teléfono de contacto.',
      'Hola, ¿en qué puedo ayudarle?',
      'Facilíteme nº de pedido por favor',
    ],
    fine: [
      'En la foto se ve la grieta de la tetera. Mañana le envío otra.',
      'Su número de pedido ya lo tengo: 44092.',
      '¿Prefiere otra tetera o su dinero?',
      'Le escribo al correo que nos dio.',
      '¿La grieta está también por dentro?',
    ],
  },
  {
    check: 'C3',
    scene: 'late',
    missed: ['¿Cuál es tu número de pedido?', '¿Me puedes contar qué ha pasado exactamente?'],
    fine: ['¿Me das tu código postal?', '¿Me das tu correo? Así te llega hoy el nuevo día de entrega.'],
  },
  {
    check: 'C4',
    scene: 'late',
    missed: [
      '¿Has preguntado a los vecinos? ¿Y está bien la dirección?',
      '¿Cuándo compraste la silla? ¿Te llegó algún correo?',
      'Pedido 55310, ¿verdad? ¿Y la silla no está con un vecino? Lo averiguo hoy.',
    ],
    fine: [
      '¿La dirección de la confirmación es correcta?',
      '¿Prefieres esperar tu silla o recuperar el dinero?',
      'Ahora mismo averiguo dónde está tu silla.',
    ],
  },
  {
    check: 'C5',
    scene: 'internet',
    missed: [
      '1. Apague el router.\n2. Espere un minuto.\n3. Vuelva a encenderlo.',
      'Pruebe esto:\n- desenchufe el router\n- espere treinta segundos\n- enchúfelo otra vez',
      'Para conectarse:\n1) Abra los ajustes.\n2) Elija wifi.\n3) Elija su red.',
    ],
    fine: [
      '1. Apague el router.\n2. Espere un minuto.\n3. Vuelva a encenderlo.\n\n¿Le funciona así?',
      '1. Apague el router.\n2. Enciéndalo al cabo de un minuto.',
      '1. Router apagado\n2. Un minuto de espera\n3. Router encendido\nDígame si funciona.',
      'Su internet falla desde el lunes y trabaja en casa, ¿es correcto?',
    ],
  },
];
