import type { causes as shape } from '../en/causes.ts';

/** What the customer suffers from, in German. */
export const causes: typeof shape = {
  lanes: {
    safety: {
      title: 'Bitte lesen Sie die markierte Zeile selbst',
      text: 'Vielleicht ist jemand in Gefahr. Folgen Sie dem Ablauf Ihres Teams; Attune schlägt hier keine Worte vor.',
    },
    abuse: {
      title: 'Das müssen Sie nicht hinnehmen',
      text: 'Folgen Sie den Schritten Ihres Teams und bitten Sie um Unterstützung.',
    },
    grief: {
      title: 'Jemand ist gestorben',
      text: 'Nehmen Sie sich Zeit. Attune bietet hier keine Optionen an.',
    },
    vulnerability: {
      title: 'Der Kunde erzählt etwas Persönliches',
      text: 'Fragen Sie, wie Sie es leichter machen können. Nichts davon wird gespeichert.',
    },
  },
  forecast: {
    outlooks: { may_escalate: 'Kann sich zuspitzen', likely_escalates: 'Spitzt sich wahrscheinlich zu' },
    factors: {
      threat: 'spricht von Kündigung oder weiteren Schritten',
      promise_broken: 'eine Zusage wurde nicht gehalten',
      accusing: 'die Stufe ist hoch',
      not_heard: 'fühlt sich nicht gehört',
      rising: 'die Spannung steigt',
      tense_before: 'es war in diesem Chat schon einmal angespannt',
      cause_again: 'dieselbe Ursache kam wieder auf',
      refused: 'die letzte Antwort war ein Nein',
      left_waiting: 'mehrere Nachrichten warten auf Antwort',
    },
  },
  cause: {
    heading: 'Ursache',
    why: 'Warum',
    more: (count) => `und ${count} weitere`,
    reveal: (quote) => `„${quote}“ auf der Seite zeigen`,
    families: {
      repeat_contact: 'Muss deswegen erneut nachfragen',
      waiting: 'Wartet schon lange',
      unmet_promise: 'Eine Zusage wurde nicht eingehalten',
      not_heard: 'Fühlt sich nicht gehört',
      recovery_gratitude: 'Ist dankbar',
      effort_runaround: 'Wird hin und her geschickt',
      bot_loop: 'Kommt am Chatbot nicht vorbei',
      policy_unfair: 'Findet es ungerecht',
      money_worry: 'Sorgt sich um Geld',
      churn_threat: 'Droht zu gehen',
      legal_public_threat: 'Spricht von rechtlichen oder öffentlichen Schritten',
      time_pressure: 'Steht unter Zeitdruck',
      sarcasm: 'Vielleicht ironisch',
      helpless_resigned: 'Gibt auf',
      quiet_disengagement: 'Zieht sich still zurück',
      profanity_abuse: 'Flucht oder beleidigt',
      shouting: 'Wird laut',
      anxiety_worry: 'Macht sich Sorgen',
      grief_bereavement: 'Hat jemanden verloren',
      vulnerability: 'Erzählt von einer Belastung',
      safety: 'Jemand ist vielleicht in Gefahr',
      confusion: 'Versteht nicht, wie es geht',
      disappointment_loyalty: 'Ist enttäuscht',
      privacy_security_fear: 'Fürchtet um Konto oder Daten',
      dignity: 'Fühlt sich respektlos behandelt',
      positive_mixed: 'Ist zufrieden, aber nicht mit allem',
      possible_frustration: 'Möglicherweise frustriert',
    },
  },
};
