import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const pace: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C41',
    scene: 'late',
    missed: [
      'Un momento, por favor.',
      'Dame un segundito que lo miro.',
      'Enseguida vuelvo.',
      '¿Puedes esperar un poco? Miro tu silla.',
      'Permíteme un momento mientras reviso tu pedido.',
      'No te vayas del chat, lo consulto.',
    ],
    fine: [
      'Dame cinco minutos: a las 10:10 te digo dónde está tu silla.',
      'Un momento, en cinco minutos te digo dónde está la silla.',
      'Tu silla llega el jueves.',
      'Si sigue, cierro el chat.',
      'No hace falta que esperes en el chat: a las 11:00 te escribo un correo sobre la silla.',
    ],
  },
  {
    check: 'C41',
    scene: 'silence',
    missed: [
      'Hola, ¿en qué puedo ayudarle?',
      'La devolución de sus zapatillas ya ha llegado.',
      'Sí, estoy aquí. Veo su pedido 90871.',
    ],
    fine: [
      'Gracias por esperar, sus zapatillas ya están aquí.',
      'Perdone la media hora de espera, es culpa nuestra. La devolución ya ha llegado.',
      'Le hemos hecho esperar media hora. La devolución de las zapatillas ya ha llegado.',
    ],
  },
  {
    check: 'C42',
    scene: 'parcel',
    missed: [
      'Hoy te envío otra chaqueta. Siento que la esperaras todo el día.',
      'Lo que puedo hacer es enviarte hoy otra chaqueta. Es muy frustrante esperar todo el día para nada.',
      'Ahora llamo al repartidor. Qué fastidio lo de la chaqueta.',
    ],
    fine: [
      'Siento que esperaras todo el día la chaqueta. Hoy te envío otra.',
      'Tu chaqueta se perdió y el error es nuestro. ¿Quieres otra o tu dinero?',
      'Hoy te envío otra chaqueta.',
    ],
  },
  {
    check: 'C43',
    scene: 'parcel',
    pastedWords: 85,
    missed: [
      'Estimada clienta, hemos recibido su mensaje sobre su paquete. Nuestros agentes atienden las consultas por orden de llegada.',
      'Cuando un paquete se pierde, abrimos una investigación con el transportista, que tarda de cinco a diez días.',
      'Hola Nora, aquí tienes nuestra explicación sobre paquetes perdidos.',
    ],
    fine: [],
  },
  {
    check: 'C43',
    scene: 'parcel',
    pastedWords: 20,
    missed: [],
    fine: [
      'Tu chaqueta no llegó y el error es nuestro. Este es el enlace del envío nuevo.',
      'Gracias por preguntar a los vecinos. El código de la chaqueta nueva: 3SABC.',
      'Hoy te envío otra chaqueta.',
    ],
  },
];
