import type { causes as shape } from '../en/causes.ts';

/** What the customer suffers from, in Spanish. */
export const causes: typeof shape = {
  lanes: {
    safety: {
      title: 'Lee tú la línea marcada',
      text: 'Alguien puede estar en peligro. Sigue el procedimiento de tu equipo; aquí Attune no propone texto.',
    },
    abuse: {
      title: 'No tienes por qué aguantar esto',
      text: 'Sigue los pasos de tu equipo y pide apoyo.',
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
    more: (count) => `y ${count} más`,
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
      shouting: 'Escribe a gritos',
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
};
