import { englishReasons } from './en.ts';
import type { Reasons } from './index.ts';

/** Why the words show it, in Spanish. */
export const spanishReasons: Reasons = {
  ...englishReasons,
  'waiting.asks': 'El cliente pregunta cuánto va a tardar todavía.',
  'waiting.silence': 'El cliente sigue esperando y no ha tenido noticias.',
  'waiting.long': 'El cliente dice cuánto tiempo lleva esperando.',
  'waiting.nudge': 'El cliente escribe de nuevo porque no hubo respuesta.',
  'unmet_promise.announced': 'Se le anunció al cliente algo que no ocurrió.',
  'unmet_promise.past_due': 'Ha pasado una fecha que se le dio al cliente.',
  'unmet_promise.again': 'Se ha incumplido más de una promesa hecha a este cliente.',
  'repeat_contact.often': 'El cliente cuenta tres intentos o más.',
  'repeat_contact.again': 'El cliente ya lo había pedido antes.',
  'repeat_contact.still_unsolved': 'Lo que el cliente comunicó sigue sin resolverse.',
  'not_heard.answer_missed': 'El cliente dice que la respuesta no responde a su pregunta.',
  'not_heard.said_before': 'El cliente tiene que repetir lo que ya dijo.',
  'recovery_gratitude.solved': 'El cliente dice que está resuelto.',
  'recovery_gratitude.thanks': 'El cliente se muestra aliviado o da las gracias de corazón.',
  'not_heard.said_again': 'El cliente tiene que repetir lo que ya dijo.',
};
