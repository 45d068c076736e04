import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const lanes: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C44',
    scene: 'vulnerable',
    missed: [
      'He anotado su depresión en el sistema.',
      '¿Cuál es su número de pedido?',
      'Gracias por contármelo. Lo apunto en su ficha.',
      'Comunico su situación a mis compañeros de devoluciones.',
      'Puede tramitar la devolución en la web.',
    ],
    fine: [
      'Gracias por contármelo. Yo le preparo la devolución del portátil.',
      'Gracias por su confianza. ¿Puedo anotarlo, para que no tenga que repetirlo?',
      'Ha hecho bien en decírmelo. El mensajero recoge el portátil, no tiene que rellenar nada.',
    ],
  },
  {
    check: 'C45',
    scene: 'grief',
    missed: [
      '¡Mi más sentido pésame! Cancelo la suscripción.',
      'Vaya. Le ayudo con la suscripción.',
      'Puede cancelar la suscripción en la web.',
      'Siento mucho su pérdida. La cancelo hoy. ¿Podría rellenar después una breve encuesta?',
      'Cancelo hoy la suscripción. Que tenga un buen día.',
    ],
    fine: [
      'Mi más sentido pésame por su madre. Hoy cancelo la suscripción.',
      'Siento mucho la muerte de su madre. Cancelo hoy el periódico, no tiene que hacer nada más.',
      'Lamento mucho su pérdida. Solo necesito la dirección donde llega el periódico.',
      'Siento mucho lo de su madre. La suscripción queda cancelada hoy.',
      'Le acompaño en el sentimiento. El periódico se cancela mañana.',
    ],
  },
  {
    check: 'C46',
    scene: 'abuse',
    missed: [
      'Cierro este chat.',
      'Voy a finalizar la conversación.',
      'Hasta aquí hemos llegado, chat terminado.',
      'Quedas bloqueado.',
      'Adiós, no aguanto esto. Fin del chat.',
    ],
    fine: [
      'Quiero ayudarte con el monitor. No acepto amenazas; si siguen, cierro el chat.',
      'Tu monitor sigue en el almacén. Ahora averiguo cuándo sale.',
      'Entiendo que quieras tu monitor. Las amenazas no las acepto: una más y termino el chat.',
      'Sin insultos te ayudo con el monitor hoy mismo.',
      'No cierro tu incidencia del monitor hasta que lo tengas en casa.',
    ],
  },
  {
    check: 'C46',
    scene: 'warned',
    missed: [],
    fine: [
      'Cierro este chat ahora. Una compañera te escribe hoy sobre el monitor.',
      'Doy por terminada la conversación.',
    ],
  },
  {
    check: 'C47',
    scene: 'safety',
    missed: [
      'Sigo aquí con usted. Todo va a salir bien.',
      'Ahora aviso a una persona. Piense en la gente que le quiere.',
      'Sigo aquí. No se precipite, la vida da muchas vueltas.',
      'Sigo aquí. El suicidio no es la solución.',
      'Intente descansar, mañana lo verá de otra manera. Aviso a un compañero.',
    ],
    fine: [
      'Me lo tomo muy en serio y sigo aquí. Ahora entra un compañero formado para esto.',
      '¿Está en peligro en este momento?',
      'Puede llamar ahora al 024, de día y de noche. Me quedo en este chat.',
      'Ha hecho bien en decírmelo. Sigo aquí hasta que llegue mi compañera.',
    ],
  },
];
