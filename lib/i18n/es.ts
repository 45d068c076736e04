import type { Dictionary } from './en.ts';
import { pluralFor } from './plural.ts';

const plural = pluralFor('es');

/** The interface in Spanish. */
export const es: Dictionary = {
  customer: 'Cliente',
  levels: { 0: 'Neutro', 1: 'Fricción', 2: 'Desaprobación', 3: 'Reproche', 4: 'Ultimátum o angustia' },
  level: (level, name) => `Nivel ${level} de 4: ${name}`,
  otherChat: (name, level) => `Otro chat te necesita: ${name}, ${level}`,
  trends: { up: 'en aumento', same: 'estable', down: 'a la baja' },
  trendPicture: (levels) =>
    `Nivel de los últimos mensajes del cliente, del más antiguo al más reciente: ${levels}`,
  health: {
    read: (read, rows) =>
      `${read} de ${rows} ${plural(rows, { one: 'mensaje leído', other: 'mensajes leídos' })}`,
    partial: 'los anteriores no están cargados en la página',
    translated: 'el navegador los ha traducido: la respuesta saldrá en ese idioma, no en el del cliente',
    unknownRoles: (count) =>
      plural(count, { one: '1 sin autor conocido', other: `${count} sin autor conocido` }),
  },
  lanes: {
    safety: {
      title: 'Lee tú la línea marcada',
      text: 'Alguien puede estar en peligro. Sigue el procedimiento de tu equipo; aquí Attune no propone texto.',
    },
    abuse: {
      title: 'No tienes por qué aguantar esto',
      text: 'Sigue los pasos de tu equipo y pide apoyo. Aquí Attune no propone texto.',
    },
    grief: { title: 'Alguien ha fallecido', text: 'Ve despacio. Aquí Attune no ofrece opciones.' },
    vulnerability: {
      title: 'El cliente cuenta algo personal',
      text: 'Pregunta cómo puedes facilitárselo. No se guarda nada de ello.',
    },
  },
  forecast: {
    outlooks: { may_escalate: 'Puede empeorar', likely_escalates: 'Es probable que empeore' },
    factors: {
      threat: 'habla de irse o de otras medidas',
      promise_broken: 'se incumplió una promesa',
      accusing: 'el nivel es alto',
      not_heard: 'no se siente escuchado',
      rising: 'la tensión sube',
      tense_before: 'ya hubo tensión antes en este chat',
      cause_again: 'vuelve la misma causa',
      refused: 'la última respuesta fue un no',
      left_waiting: 'varios mensajes esperan respuesta',
    },
  },
  cause: {
    heading: 'Causa',
    why: 'Por qué',
    reveal: (quote) => `Mostrar «${quote}» en la página`,
    families: {
      repeat_contact: 'Ya ha tenido que preguntar antes',
      waiting: 'Lleva mucho tiempo esperando',
      unmet_promise: 'No se cumplió una promesa',
      not_heard: 'No se siente escuchado',
      recovery_gratitude: 'Da las gracias',
      effort_runaround: 'Lo mandan de un lado a otro',
      bot_loop: 'No consigue salir del asistente',
      policy_unfair: 'Lo considera injusto',
      money_worry: 'Le preocupa el dinero',
      churn_threat: 'Amenaza con irse',
      legal_public_threat: 'Habla de medidas legales o públicas',
      time_pressure: 'Tiene poco tiempo',
      sarcasm: 'Puede ser ironía',
      helpless_resigned: 'Se da por vencido',
      quiet_disengagement: 'Se retira en silencio',
      profanity_abuse: 'Dice palabrotas o insulta',
      shouting: 'Escribe levantando la voz',
      anxiety_worry: 'Está preocupado',
      grief_bereavement: 'Ha perdido a alguien',
      vulnerability: 'Cuenta una dificultad',
      safety: 'Alguien puede estar en peligro',
      confusion: 'No entiende cómo funciona',
      disappointment_loyalty: 'Está decepcionado',
      privacy_security_fear: 'Teme por su cuenta o sus datos',
      dignity: 'Siente que le faltan al respeto',
      positive_mixed: 'Está contento, pero no con todo',
      possible_frustration: 'Posible frustración',
    },
  },
  acknowledgement: {
    heading: 'Reconocimiento',
    another: 'Otras palabras',
    count: (shown, all) => `${shown} de ${all}`,
  },
  options: {
    heading: 'Opciones',
    hint: 'Las opciones marcadas van en la respuesta.',
    include: (offer) => `Incluir: ${offer}`,
    condition: 'Condición',
    deadline: 'Plazo',
    owner: 'Quién',
    agent: 'tú',
    floor: 'Tiene derecho de todos modos:',
  },
  reply: { heading: 'Respuesta', insert: 'Insertar respuesta', copy: 'Copiar respuesta' },
  insert: 'Insertar',
  copy: 'Copiar',
  insertPart: (text) => `Insertar: ${text}`,
  copyPart: (text) => `Copiar: ${text}`,
  dismiss: 'Descartar',
  showAgain: 'Mostrar de nuevo',
  delivery: {
    busy: 'Insertando…',
    inserted: 'El texto está en el campo de respuesta. Léelo y envíalo tú.',
    copied: 'Copiado.',
    copyRefused: 'El navegador no permitió copiar. El texto está seleccionado: pulsa Ctrl+C o ⌘C.',
  },
  refusals: {
    'conversation-changed':
      'En la página hay otra conversación abierta, así que no se insertó nada. Vuelve atrás o copia el texto.',
    'no-composer':
      'No se encontró el campo de respuesta. Ábrelo en la página e inténtalo de nuevo, o copia el texto.',
    'note-mode':
      'El campo de la página está en nota interna. Cámbialo a respuesta e inténtalo de nuevo, o copia el texto.',
    'mode-unknown': '¿Llega al cliente el campo de la página? Attune no puede verlo aquí.',
    'too-long':
      'Este texto es más largo de lo que permite el campo de respuesta. Tu borrador sigue igual. Copia el texto y acórtalo.',
    ignored: 'El campo de respuesta no aceptó el texto. Tu borrador sigue igual. Copia el texto y pégalo.',
    'changed-otherwise':
      'El campo de respuesta cambió en el mismo momento. Revisa tu borrador y copia el texto si falta.',
    unreachable: 'La página no respondió. Mira si el texto está en el campo de respuesta; si no, cópialo.',
  },
  modeAnswers: { yes: 'Sí, insertar', no: 'No, copiar' },
  states: {
    reading: { title: 'Leyendo el chat', text: 'Un momento.' },
    noLine: { title: 'Te toca', text: 'El cliente espera respuesta. Attune no tiene una frase para esto.' },
    quiet: {
      title: 'Leyendo contigo',
      text: 'Ahora no hay nada que aconsejar. El consejo llega cuando hay algo cierto que decir.',
    },
    dismissed: { title: 'Leyendo contigo', text: 'Has descartado el consejo para este momento.' },
    paused: { title: 'En pausa en este chat', text: 'No llega ningún consejo hasta que lo reanudes.' },
    noChat: {
      title: 'Aquí no hay ningún chat',
      text: 'Abre una conversación en tu helpdesk y Attune la leerá contigo.',
    },
    cannotRead: {
      title: 'Este chat no se puede leer',
      text: 'La página no muestra los mensajes de una forma que Attune conozca. Puedes pegar el chat.',
    },
    reconnecting: {
      title: 'Reconectando',
      text: 'La página no responde por ahora. Si sigue así, recárgala; tu borrador no se toca.',
    },
    outdated: {
      title: 'Falta una parte de Attune',
      text: 'Es probable que Attune se haya actualizado con este panel abierto. Recárgalo; tu borrador no se toca.',
    },
    unreadLanguage: {
      title: 'Leyendo contigo',
      text: 'El cliente escribe en un idioma que Attune no lee, por eso no hay consejo.',
    },
    failed: {
      title: 'Attune se ha detenido',
      text: 'Algo falló en este panel. Ciérralo y ábrelo de nuevo.',
    },
  },
  pause: 'Pausar en este chat',
  resume: 'Reanudar',
  reload: 'Recargar el panel',
  paste: {
    open: 'Pegar un chat',
    heading: 'Pegar un chat',
    label: 'El chat, cada mensaje como «Nombre: texto»',
    speakers: '¿Quién es el cliente?',
    noSpeakers: 'Aún no se encontró a nadie. Empieza cada mensaje con el nombre y dos puntos.',
    submit: 'Leer este chat',
    cancel: 'Cancelar',
    pasted: 'Chat pegado',
    close: 'Volver a la página',
  },
  settings: {
    open: 'Ajustes y teclas',
    heading: 'Ajustes',
    back: 'Volver',
    language: 'Idioma de Attune',
    browserLanguage: 'Como el navegador',
    theme: 'Colores',
    themes: { auto: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    singleKeys: 'Las teclas sueltas actúan en el panel',
    shortcut: 'Abrir el panel',
    noShortcut: 'ninguna tecla asignada',
    changeShortcut: {
      chromium: 'Para cambiarla, abre chrome://extensions/shortcuts.',
      firefox: 'Para cambiarla, abre about:addons, la rueda y «Administrar atajos de extensiones».',
    },
    privacy: 'Todo queda en este navegador. Mientras el panel está cerrado, no se lee nada.',
    notSaved: 'El navegador no pudo guardarlo. Vale hasta que se cierre el panel.',
  },
  keys: {
    heading: 'Teclas en el panel',
    tick: 'marcar una opción',
    another: 'otras palabras',
    insert: 'insertar la respuesta',
    copy: 'copiar la respuesta',
    dismiss: 'descartar',
    help: 'ajustes y teclas',
  },
  announce: {
    advice: (cause) => `Nuevo consejo. ${cause}.`,
    options: (count) => plural(count, { one: '1 opción.', other: `${count} opciones.` }),
  },
};
