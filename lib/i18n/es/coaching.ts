import type { coaching as shape } from '../en/coaching.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('es');

/** Coaching mode, in Spanish. */
export const coaching: typeof shape = {
  name: 'Modo de coaching',
  hint: 'Muestra por qué se aconseja algo y en qué se basa, con un balance del chat. El consejo es el mismo.',
  setByTeam: {
    on: 'Tu equipo ha activado el modo de coaching para todos.',
    off: 'Tu equipo ha desactivado el modo de coaching para todos.',
  },
  isOn: 'Coaching activo',
  about: 'Qué cambia y qué guarda',
  source: 'Fuente:',
  practice: 'práctica de atención al cliente',
  playbook: 'la guía en uso',
  reasons: {
    lane: 'En esta situación, los pasos de tu equipo van antes que cualquier frase.',
    gesture: 'Un pequeño detalle responde a lo que salió mal, no a lo enfadado que está alguien.',
    topic: 'Estas palabras encajan con las señales del tema.',
    outlook: 'Lo que empeora las conversaciones, ponderado a mano: una estimación.',
  },
  help: {
    changes: 'Qué cambia',
    changed: [
      'Cada causa, la primera frase, las opciones y los detalles muestran su razón y de dónde viene.',
      'Cada chat tiene un balance: dónde correspondía una comprobación, qué se logró y qué faltó, con las palabras y una frase mejor. No hay puntuación ni clasificación.',
      'Puedes guardar un archivo anonimizado de un chat para quien te forma, con una nota tuya.',
      'El consejo es el mismo que sin él.',
    ],
    stores: 'Qué guarda',
    stored: [
      'Si está activo, y nada más.',
      'El balance se hace al abrirlo y desaparece al cerrarlo. Tu nota desaparece cuando se cierra el panel.',
      'Un archivo para revisar solo existe donde tú lo guardas. Attune no envía nada ni guarda copia.',
    ],
    seen: 'Quién lo ve',
    seers: [
      'Solo tú, salvo que entregues un archivo. Nadie puede mirar desde otro sitio.',
      'Tu equipo puede activar o desactivar el modo de coaching para todos. Attune lo dice entonces junto a la casilla.',
    ],
  },
  scorecard: {
    open: 'Balance',
    intro:
      'Los momentos de este chat en que correspondía una comprobación. Trata de las respuestas, no de ti.',
    reading: (done, of) => `Lectura: ${done} de ${of} mensajes`,
    unread: 'Aquí no hay balance: el idioma no se conoce o Attune no lo lee.',
    none: 'En ninguna de tus respuestas ha correspondido aún una comprobación.',
    overview: 'Por ámbito',
    groups: {
      hear: 'Escuchar',
      acknowledge: 'Reconocer',
      own: 'Hacerse cargo',
      resolve: 'Resolver',
      manner: 'Tono',
      pace: 'Ritmo',
      lanes: 'Cuidado especial',
    },
    count: (occasions, met, missed) =>
      `${occasions} ${plural(occasions, { one: 'ocasión', other: 'ocasiones' })}: ${plural(met, { one: `${met} lograda`, other: `${met} logradas` })}, ${plural(missed, { one: `${missed} perdida`, other: `${missed} perdidas` })}`,
    wins: 'Lo que salió bien',
    noWins: 'Aún no hay nada que citar aquí.',
    misses: 'Lo que se pudo mejorar',
    noMisses: 'No faltó nada.',
    times: (count) => `${count} veces`,
    better: 'Mejor:',
    betterAbove: 'La propuesta de arriba también lo corrige.',
    lacking: 'Nada en la respuesta lo muestra.',
  },
  share: {
    open: 'Compartir este chat para revisarlo',
    intro:
      'Aquí está todo lo que contendrá el archivo. No va a ninguna parte por sí solo: tú lo guardas y lo entregas a quien te forma.',
    careful: 'En este chat alguien cuenta algo personal. Revisa bien esos mensajes o déjalos fuera.',
    preparing: 'Preparando el archivo',
    note: 'Nota para quien te forma',
    noteHint: 'Forma parte del archivo, anonimizada como el chat. Desaparece cuando se cierra el panel.',
    taken: 'Tachado',
    noneTaken: 'No se encontró nada que tachar. Compruébalo.',
    notSafe: 'La anonimización no lo ve todo. Lee el chat de abajo antes de guardar.',
    standsFor: (placeholder, words) => `${placeholder} sustituye a «${words}»`,
    keep: (words) => `Dejar «${words}»`,
    kept: 'Dejado por ti',
    takeAgain: (words) => `Tachar «${words}» de todos modos`,
    more: 'Tachar también',
    takeOut: 'Tachar',
    hidden: 'Tachado por ti',
    undo: (words) => `Dejar de tachar «${words}»`,
    holds: 'Qué contiene el archivo',
    summary: (messages, cues, checks) =>
      `${messages} ${plural(messages, { one: 'mensaje', other: 'mensajes' })}, ${cues} ${plural(cues, { one: 'causa', other: 'causas' })}, ${checks} ${plural(checks, { one: 'comprobación', other: 'comprobaciones' })}`,
    roles: {
      customer: 'Cliente',
      agent: 'Agente',
      bot: 'Asistente',
      note: 'Nota interna',
      system: 'Sistema',
      unknown: 'Desconocido',
    },
    leaveOut: (place) => `Dejar fuera el mensaje ${place}`,
    putBack: (place) => `Recuperar el mensaje ${place}`,
    leftOut: 'Dejado fuera por ti',
    whole: 'El archivo, palabra por palabra',
    save: 'Guardar el archivo',
    saved: (name) =>
      `Entregado al navegador para guardarlo como «${name}». No se envió a ninguna parte, y Attune no guarda copia.`,
  },
};
