import { englishReasons } from './en.ts';
import type { Reasons } from './index.ts';

/** Why the words show it, in Dutch. */
export const dutchReasons: Reasons = {
  ...englishReasons,
  'waiting.asks': 'De klant vraagt hoelang het nog duurt.',
  'waiting.silence': 'De klant wacht nog en heeft niets gehoord.',
  'waiting.long': 'De klant noemt hoelang het wachten al duurt.',
  'waiting.nudge': 'De klant schrijft opnieuw omdat er geen antwoord kwam.',
  'unmet_promise.announced': 'Er is de klant iets toegezegd dat niet is gebeurd.',
  'unmet_promise.past_due': 'Een datum die de klant kreeg, is voorbij.',
  'unmet_promise.again': 'Meer dan één toezegging aan deze klant is niet nagekomen.',
  'repeat_contact.often': 'De klant telt drie of meer pogingen.',
  'repeat_contact.again': 'De klant heeft hier al eerder om gevraagd.',
  'repeat_contact.still_unsolved': 'Wat de klant eerder meldde, is nog steeds niet opgelost.',
  'not_heard.answer_missed': 'De klant zegt dat het antwoord niet op de vraag past.',
  'not_heard.said_before': 'De klant moet herhalen wat al gezegd was.',
  'recovery_gratitude.solved': 'De klant zegt dat het opgelost is.',
  'recovery_gratitude.thanks': 'De klant is opgelucht of bedankt je hartelijk.',
  'not_heard.said_again': 'De klant moet herhalen wat al gezegd was.',
};
