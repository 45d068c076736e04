import type { causes as shape } from '../en/causes.ts';

/** What the customer suffers from, in Dutch. */
export const causes: typeof shape = {
  lanes: {
    safety: {
      title: 'Lees de gemarkeerde regel zelf',
      text: 'Mogelijk is iemand in gevaar. Volg de procedure van je team; Attune stelt hier geen woorden voor.',
    },
    abuse: {
      title: 'Dit hoef je niet te accepteren',
      text: 'Volg de stappen van je team en vraag om steun.',
    },
    grief: { title: 'Er is iemand overleden', text: 'Neem de tijd. Attune biedt hier geen opties aan.' },
    vulnerability: {
      title: 'De klant vertelt iets persoonlijks',
      text: 'Vraag hoe je het makkelijker kunt maken. Er wordt niets van bewaard.',
    },
  },
  forecast: {
    outlooks: { may_escalate: 'Kan erger worden', likely_escalates: 'Wordt waarschijnlijk erger' },
    factors: {
      threat: 'praat over vertrekken of verdere stappen',
      promise_broken: 'een toezegging is niet nagekomen',
      accusing: 'het niveau is hoog',
      not_heard: 'voelt zich niet gehoord',
      rising: 'de spanning loopt op',
      tense_before: 'het was al eerder gespannen in deze chat',
      cause_again: 'dezelfde oorzaak kwam terug',
      refused: 'het laatste antwoord was een nee',
      left_waiting: 'meerdere berichten wachten op antwoord',
    },
  },
  cause: {
    heading: 'Oorzaak',
    why: 'Waarom',
    more: (count) => `en nog ${count}`,
    reveal: (quote) => `Toon “${quote}” op de pagina`,
    families: {
      repeat_contact: 'Moet hier opnieuw om vragen',
      waiting: 'Wacht al lang',
      unmet_promise: 'Kreeg niet wat er was toegezegd',
      not_heard: 'Voelt zich niet gehoord',
      recovery_gratitude: 'Is dankbaar',
      effort_runaround: 'Wordt van het kastje naar de muur gestuurd',
      bot_loop: 'Komt niet voorbij de chatbot',
      policy_unfair: 'Vindt het oneerlijk',
      money_worry: 'Maakt zich zorgen om geld',
      churn_threat: 'Dreigt te vertrekken',
      legal_public_threat: 'Praat over juridische of openbare stappen',
      time_pressure: 'Heeft haast',
      sarcasm: 'Mogelijk ironisch',
      helpless_resigned: 'Geeft het op',
      quiet_disengagement: 'Haakt stilletjes af',
      profanity_abuse: 'Vloekt of scheldt',
      shouting: 'Verheft de stem',
      anxiety_worry: 'Maakt zich zorgen',
      grief_bereavement: 'Heeft iemand verloren',
      vulnerability: 'Vertelt over iets zwaars',
      safety: 'Iemand is mogelijk in gevaar',
      confusion: 'Begrijpt niet hoe het werkt',
      disappointment_loyalty: 'Is teleurgesteld',
      privacy_security_fear: 'Vreest voor account of gegevens',
      dignity: 'Voelt zich respectloos behandeld',
      positive_mixed: 'Is blij, maar niet met alles',
      possible_frustration: 'Mogelijk gefrustreerd',
    },
  },
};
