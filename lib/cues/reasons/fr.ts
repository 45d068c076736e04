import { englishReasons } from './en.ts';
import type { Reasons } from './index.ts';

/** Why the words show it, in French. */
export const frenchReasons: Reasons = {
  ...englishReasons,
  'waiting.asks': 'Le client demande combien de temps cela va encore prendre.',
  'waiting.silence': 'Le client attend toujours, sans nouvelles.',
  'waiting.long': 'Le client dit depuis combien de temps il attend.',
  'waiting.nudge': 'Le client relance parce qu’aucune réponse n’est venue.',
  'unmet_promise.announced': 'On avait annoncé au client quelque chose qui n’a pas eu lieu.',
  'unmet_promise.past_due': 'Une date donnée au client est passée.',
  'unmet_promise.again': 'Plus d’une promesse faite à ce client n’a pas été tenue.',
  'repeat_contact.often': 'Le client compte trois tentatives ou plus.',
  'repeat_contact.again': 'Le client a déjà posé la question.',
  'repeat_contact.still_unsolved': 'Ce que le client avait signalé n’est toujours pas réglé.',
  'not_heard.answer_missed': 'Le client dit que la réponse passe à côté de sa question.',
  'not_heard.said_before': 'Le client doit répéter ce qu’il a déjà dit.',
  'recovery_gratitude.solved': 'Le client dit que c’est réglé.',
  'recovery_gratitude.thanks': 'Le client est soulagé ou remercie chaleureusement.',
  'not_heard.said_again': 'Le client doit répéter ce qu’il a déjà dit.',
};
