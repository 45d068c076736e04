import { englishReasons } from './en.ts';
import type { Reasons } from './index.ts';

/** Why the words show it, in German. */
export const germanReasons: Reasons = {
  ...englishReasons,
  'waiting.asks': 'Der Kunde fragt, wie lange es noch dauert.',
  'waiting.silence': 'Der Kunde wartet noch und hat nichts gehört.',
  'waiting.long': 'Der Kunde nennt, wie lange er schon wartet.',
  'waiting.nudge': 'Der Kunde schreibt erneut, weil keine Antwort kam.',
  'unmet_promise.announced': 'Dem Kunden wurde etwas zugesagt, das nicht geschehen ist.',
  'unmet_promise.past_due': 'Ein Termin, der dem Kunden genannt wurde, ist verstrichen.',
  'unmet_promise.again': 'Mehr als eine Zusage an diesen Kunden wurde nicht gehalten.',
  'repeat_contact.often': 'Der Kunde zählt drei oder mehr Versuche.',
  'repeat_contact.again': 'Der Kunde hat schon einmal danach gefragt.',
  'repeat_contact.still_unsolved': 'Was der Kunde gemeldet hat, ist noch immer nicht gelöst.',
  'not_heard.answer_missed': 'Der Kunde sagt, die Antwort gehe an der Frage vorbei.',
  'not_heard.said_before': 'Der Kunde muss wiederholen, was er schon gesagt hat.',
  'recovery_gratitude.solved': 'Der Kunde sagt, dass es gelöst ist.',
  'recovery_gratitude.thanks': 'Der Kunde ist erleichtert oder dankt herzlich.',
  'not_heard.said_again': 'Der Kunde muss wiederholen, was er schon gesagt hat.',
};
