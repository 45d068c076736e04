import type { panel as shape } from '../en/panel.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('es');

/** The panel around the advice, in Spanish. */
export const panel: typeof shape = {
  otherChat: (name, level) => `Otro chat te necesita: ${name}, ${level}`,
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
      text: 'Abre una conversación en tu herramienta de soporte y Attune la leerá contigo.',
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
  keys: {
    heading: 'Teclas en el panel',
    tick: 'marcar una opción',
    another: 'otras palabras',
    insert: 'insertar la respuesta',
    copy: 'copiar la respuesta',
    mend: 'usar la frase mejor',
    dismiss: 'descartar',
    handOver: 'nota de relevo',
    calm: 'vista tranquila, original',
    help: 'ajustes y teclas',
  },
  announce: {
    advice: (cause) => `Nuevo consejo. ${cause}.`,
    options: (count) => plural(count, { one: '1 opción.', other: `${count} opciones.` }),
  },
};
