import type { Scene } from '../example.ts';

/** The chats the examples answer. */
export const scenes = {
  calm: {
    customer: 'Tomás Rey',
    turns: [['customer', 'Hola, ¿puedo cambiar todavía la dirección de entrega del pedido 77120?']],
  },
  /** Two questions in one message. */
  questions: {
    customer: 'Eva Molina',
    turns: [
      [
        'customer',
        'Hola, ¿puedes poner la factura del pedido 30912 a nombre de mi empresa? ¿Y cuánto tarda el envío a Portugal?',
      ],
    ],
  },
  /** Upset, with the reason told: level 3. */
  parcel: {
    customer: 'Nora Castaño',
    turns: [
      [
        'customer',
        'Hola, según el seguimiento mi chaqueta azul fue entregada ayer a las 14:10, pedido 48213.',
      ],
      [
        'customer',
        'Estuve todo el día esperando en casa, pregunté a los vecinos y aquí no hay nada. Esto es ridículo, ¿tienes idea de dónde está mi paquete?',
      ],
    ],
    topic: 'parcel_delivered_not_received',
  },
  /** The same with usted and without a name on the page. */
  stiff: {
    customer: null,
    turns: [
      [
        'customer',
        'Buenas tardes. Según su página, mi cafetera consta como entregada el viernes, pedido 60417. No he recibido nada y mis vecinos tampoco. Esto es inaceptable, ¿qué piensa hacer usted?',
      ],
    ],
    topic: 'parcel_delivered_not_received',
  },
  /** Friction, not yet anger. */
  late: {
    customer: 'Sandra Gil',
    turns: [
      [
        'customer',
        'Hola, ¿tienes idea de dónde está mi silla de escritorio? Llevo una semana esperando. Pedido 55310.',
      ],
    ],
    topic: 'parcel_late',
  },
  money: {
    customer: 'Rubén Soto',
    turns: [
      [
        'customer',
        'Me han cobrado 89,95 € dos veces por las botas de montaña. Estoy en números rojos y el viernes pago el alquiler, esto es una vergüenza. ¿Cuándo me devuelven mi dinero?',
      ],
    ],
    topic: 'double_or_wrong_charge',
  },
  /** A promise that was broken, told by the customer. */
  again: {
    customer: 'Elena Vidal',
    turns: [
      ['customer', 'La semana pasada me dijeron que me llamarían el miércoles por mi lavavajillas averiado.'],
      [
        'customer',
        'Otra vez no ha llamado nadie. Es la tercera vez que escribo por esto, ¡ya estoy harta! ¿Tienes idea del tiempo que pierdo?',
      ],
    ],
    topic: 'second_failure',
  },
  /** A promise of this chat that is past due. */
  promised: {
    customer: 'Karim Haddad',
    turns: [
      [
        'customer',
        'El reembolso de 42,50 € de mi impermeable sigue sin llegar después de tres semanas. ¿Puedes mirarlo?',
      ],
      ['agent', 'Lo consulto con contabilidad y te digo algo en media hora.'],
      ['customer', 'Ha pasado una hora y no me has dicho nada. ¿Qué pasa con mi dinero?', 65],
    ],
    topic: 'refund_not_arrived',
  },
  /** Waiting is the cause, and the customer has done something for it. */
  waiting: {
    customer: 'Lucía Marín',
    turns: [
      [
        'customer',
        'Llevo dos semanas esperando mis cortinas y ya he llamado tres veces. ¿Puedes decirme cuándo llegan de una vez?',
      ],
    ],
    topic: 'parcel_late',
  },
  /** A question nobody has answered for half an hour. */
  silence: {
    customer: 'Daniel Peña',
    turns: [
      ['customer', 'Hola, ¿ha llegado ya la devolución de mis zapatillas? Pedido 90871.'],
      ['customer', '¿Hola? ¿Hay alguien ahí?', 25],
      ['system', 'Daniel espera una respuesta', 4],
    ],
  },
  /** An agent has acknowledged and apologised before. */
  answered: {
    customer: 'Inés Vera',
    turns: [
      [
        'customer',
        'Mi espejo ha llegado hecho pedazos, pedido 31877. Es una vergüenza lo mal embalado que venía.',
      ],
      [
        'agent',
        'Tu espejo llegó hecho pedazos y es culpa nuestra, lo siento. Perdón también por el mal embalaje. Ahora mismo miro qué queda en el almacén.',
      ],
      ['customer', '¿Y bien? ¿Tienes uno nuevo o no? Es ridículo tener que esperar tanto.', 6],
    ],
    topic: 'damaged_item',
  },
  /** One way out of two has been chosen. */
  chosen: {
    customer: 'Jorge Cano',
    turns: [
      ['customer', 'Mi mochila verde consta como entregada y no he recibido nada, pedido 20654.'],
      [
        'agent',
        'Puedo hacerte un envío nuevo por mensajería exprés, llega mañana, o te devuelvo el dinero. ¿Qué prefieres?',
      ],
      ['customer', 'Prefiero el envío nuevo, si puedes.', 2],
    ],
    topic: 'parcel_delivered_not_received',
  },
  closing: {
    customer: 'Fátima Idrisi',
    turns: [
      ['customer', 'El código de descuento del boletín no funciona, ¿puedes mirarlo?'],
      ['agent', 'He aplicado yo el descuento de 10 euros, ya lo ves en tu carrito.'],
      ['customer', 'Sí, ya funciona, ¡muchas gracias por la ayuda!', 2],
    ],
  },
  grief: {
    customer: 'Marina Ortega',
    turns: [
      [
        'customer',
        'Mi madre falleció la semana pasada y su suscripción al periódico sigue activa. ¿Cómo puedo darla de baja?',
      ],
    ],
  },
  vulnerable: {
    customer: 'Blas Romero',
    turns: [
      [
        'customer',
        'Tengo una depresión grave y no consigo gestionar la devolución de mi portátil, pedido 62018.',
      ],
    ],
  },
  abuse: {
    customer: 'Dani Bosch',
    turns: [
      ['customer', '¿Dónde está mi monitor? Pedido 70455.'],
      ['agent', 'Veo que tu monitor sigue en el almacén. Estoy preguntando cuándo sale.', 3],
      ['customer', 'Tú y tu almacén… Sé dónde trabajas, te espero a la salida, zorra.', 4],
    ],
  },
  /** The same after a warning. */
  warned: {
    customer: 'Dani Bosch',
    turns: [
      ['customer', '¿Dónde está mi monitor? Tú eres idiota.'],
      [
        'agent',
        'Quiero ayudarte con el monitor. No acepto que me hables así; si sigues, cierro este chat.',
        3,
      ],
      ['customer', 'Sé dónde trabajas, te espero a la salida, zorra.', 4],
    ],
  },
  safety: {
    customer: 'Manuel Herrera',
    turns: [['customer', 'Me habéis cortado la luz, ya no puedo más y quiero quitarme la vida.']],
  },
  /** Software that a whole team waits for. */
  software: {
    customer: 'Ana Duarte',
    turns: [
      [
        'customer',
        'La aplicación no funciona desde esta mañana y todo mi equipo está parado. No podemos enviar facturas a los clientes, es inaceptable. ¿Qué piensan hacer?',
      ],
    ],
  },
  internet: {
    customer: 'Pedro Luna',
    turns: [
      [
        'customer',
        'Buenos días, mi internet no funciona desde el lunes y trabajo en casa. ¿Puede usted ayudarme?',
      ],
    ],
  },
  /** Everything an agent may ask for is in the thread. */
  told: {
    customer: 'Yolanda Prieto',
    turns: [
      [
        'customer',
        'La tetera tiene una grieta, número de pedido 44092. Adjunto foto: tetera.jpg. Me pueden escribir a yolanda.prieto@example.com o llamar al +34 612 345 678.',
      ],
    ],
    topic: 'damaged_item',
  },
} as const satisfies Readonly<Record<string, Scene>>;

/** The name of a scene. */
export type SceneId = keyof typeof scenes;
