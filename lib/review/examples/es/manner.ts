import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const manner: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C31',
    scene: 'parcel',
    missed: [
      'Cálmate, estoy en ello.',
      'Como ya te dije, el paquete consta como entregado.',
      'Como ya se te informó, el paquete consta como entregado.',
      'Por desgracia el paquete consta como entregado.',
      'Primero tienes que hablar con tus vecinos.',
      'Te repito que el seguimiento dice entregado.',
      'Lamentablemente el paquete consta como entregado.',
      'Con todo respeto, el repartidor estuvo allí.',
      'Mira, yo no hago milagros.',
      'Eso es imposible, el paquete está entregado.',
      'No es para tanto, es solo una chaqueta.',
    ],
    fine: [
      'Ya no tienes que hacer nada más, hoy te envío otra chaqueta.',
      'Como decías, los vecinos no la tienen. Hoy te envío otra chaqueta.',
      'El paquete tenía que haber llegado ayer.',
      'Puedes probarte la chaqueta con calma cuando llegue mañana.',
    ],
  },
  {
    check: 'C32',
    scene: 'parcel',
    missed: [
      'Lamentablemente la chaqueta está agotada.',
      'Hola Nora, desafortunadamente el repartidor ya no se acuerda.',
      'Por desgracia tu chaqueta se ha perdido.',
      'Siento comunicarte que la chaqueta no aparece.',
    ],
    fine: [
      'La azul está agotada, y hoy te puedo enviar una verde.',
      'Hoy te envío otra chaqueta.',
      'Tu chaqueta se ha perdido y el error es nuestro.',
    ],
  },
  {
    check: 'C33',
    scene: 'parcel',
    missed: [
      'Entendemos que usted espera una chaqueta.',
      'Puede usted preguntar a sus vecinos.',
      '¿Tienes portería, o prefiere usted un punto de recogida?',
      'Le envío hoy otra chaqueta a su domicilio.',
      'Tu chaqueta sale hoy, y su pedido llega mañana.',
    ],
    fine: [
      'Hoy te envío otra chaqueta a ti directamente.',
      '¿Tienes portería en el edificio?',
      'La chaqueta nueva ya va de camino.',
      'Le pregunto al repartidor por tu chaqueta.',
    ],
  },
  {
    check: 'C33',
    scene: 'stiff',
    missed: [
      'Tú tranquilo, que ahora lo miro.',
      'Te envío hoy otra cafetera.',
      '¿Puedes mirar en la portería?',
    ],
    fine: ['Hoy le envío a usted otra cafetera.', 'Su cafetera sale hoy de nuevo.'],
  },
  {
    check: 'C34',
    scene: 'parcel',
    missed: [
      'Hola Linda,\ntu chaqueta no está, te envío otra.',
      'Nora, te entiendo. Ahora lo miro, Nora.',
      'Hola Nora, te envío otra chaqueta. ¿Te parece bien, Nora?',
    ],
    fine: [
      'Hola Nora,\nhoy te envío otra chaqueta.',
      'Hoy te envío otra chaqueta, Nora.',
      'Hola Nora, hablo ahora con Linda de reparto por tu chaqueta.',
    ],
  },
  {
    check: 'C35',
    scene: 'stiff',
    missed: [
      'Hola!! Ahora lo miro!',
      'Tranqui, ahora averiguo dónde está su envío.',
      'Guay, lo miro hoy.',
      'Ahora mismo lo gestiono 😊😊',
    ],
    fine: [
      'Buenas tardes, averiguo ahora dónde está su cafetera.',
      'Hoy le envío otra cafetera de color marrón claro.',
      'Llamo ahora al transportista por su cafetera.',
      'Busque la aplicación y dale a actualizar.',
    ],
  },
  {
    check: 'C36',
    scene: 'parcel',
    missed: [
      'Qué faena lo de tu chaqueta! Ahora lo miro.',
      'Tu chaqueta no está 😅 ahora lo averiguo.',
      'No pasa nada, te envío otra chaqueta.',
      'Ups, se nos ha traspapelado tu chaqueta. Hoy sale otra.',
      'Genial, hoy te envío otra chaqueta.',
      'Jajaja, estos repartidores. Busco tu chaqueta.',
    ],
    fine: [
      'Tu chaqueta no llegó. Hoy te envío otra.',
      'La chaqueta nueva llega mañana en perfecto estado.',
      '¿Prefieres otra chaqueta o tu dinero?',
    ],
  },
  {
    check: 'C37',
    scene: 'parcel',
    missed: [
      'Estuviste todo el día en casa por tu chaqueta y preguntaste a los vecinos y por eso ahora voy a llamar al transportista para saber dónde dejó ayer el paquete y después te envío otra chaqueta.',
    ],
    reasonOnly: [
      'Veo que tu chaqueta consta como entregada ayer a las 14:10 pero no encuentro foto ni firma de nadie, así que hoy te envío otra por mensajería exprés con llegada prevista mañana antes de las doce.',
      'Hoy te envío otra chaqueta y mañana la tienes en casa y si al final aparece la primera la puedes devolver gratis con la etiqueta que va dentro de la caja del envío nuevo.',
    ],
    fine: [
      'Estuviste todo el día en casa. Ahora llamo al transportista. A las 11:00 te escribo.',
      'Hoy te envío otra chaqueta. Mañana antes de las doce la tienes.',
      'Sí.',
    ],
  },
  {
    check: 'C38',
    scene: 'parcel',
    missed: [
      'Hola [nombre], te envío otra chaqueta.',
      'Estimada {{cliente}}, tu chaqueta no aparece.',
      'Tu chaqueta llega el XXX.',
      'Nota interna: clienta pesada con la chaqueta.',
      'Cliente reclama chaqueta, escalar a nivel 2.',
    ],
    fine: [
      'Te envío otra chaqueta, talla XXL.',
      'Hoy te mando otra chaqueta, y con eso lo arreglamos todo.',
      'Cada cliente con un paquete perdido recibe otra chaqueta.',
      'He dejado una nota para que no tengas que contarlo otra vez.',
    ],
  },
  {
    check: 'C39',
    scene: 'internet',
    missed: [
      '¿Me dice su contraseña? Así entro yo.',
      '¿Me puede pasar el código que le ha llegado por SMS?',
      'Necesito el CVV de su tarjeta.',
      'Indíqueme el número completo de su tarjeta, por favor.',
      'Su tarjeta 4111 1111 1111 1111 sigue guardada.',
    ],
    fine: [
      'No comparta nunca su contraseña, tampoco conmigo.',
      'Le llega un enlace para elegir usted mismo otra contraseña.',
      'La clave del wifi está en la pegatina del router.',
      '¿Qué código de error ve en el router?',
    ],
  },
  {
    check: 'C40',
    scene: 'closing',
    missed: ['Vale, adiós.', 'De nada.', 'Qué bien que ya funcione.'],
    fine: [
      'Qué bien que ya funcione. Si surge algo más, escríbeme por aquí.',
      'De nada, Fátima. Si el código vuelve a fallar, avísame.',
      'Me alegra que funcione. ¿Te puedo ayudar en algo más?',
    ],
  },
];
