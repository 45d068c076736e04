import type { causes as shape } from '../en/causes.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('fr');

/** What the customer suffers from, in French. */
export const causes: typeof shape = {
  lanes: {
    safety: {
      title: 'Lisez vous-même la ligne marquée',
      text: 'Quelqu’un est peut-être en danger. Suivez la procédure de votre équipe ; Attune ne propose pas de texte ici.',
    },
    abuse: {
      title: 'Vous n’avez pas à accepter cela',
      text: 'Suivez les étapes de votre équipe et demandez du soutien.',
    },
    grief: {
      title: 'Quelqu’un est décédé',
      text: 'Prenez votre temps. Attune ne propose pas de choix ici.',
    },
    vulnerability: {
      title: 'Le client confie quelque chose de personnel',
      text: 'Demandez comment lui faciliter les choses. Rien n’en est conservé.',
    },
  },
  forecast: {
    outlooks: { may_escalate: 'Peut s’envenimer', likely_escalates: 'Va sans doute s’envenimer' },
    factors: {
      threat: 'parle de partir ou de recours',
      promise_broken: 'une promesse n’a pas été tenue',
      accusing: 'le niveau est élevé',
      not_heard: 'ne se sent pas écouté',
      rising: 'la tension monte',
      tense_before: 'ce tchat a déjà connu de la tension',
      cause_again: 'la même cause revient',
      refused: 'la dernière réponse était un refus',
      left_waiting: 'plusieurs messages attendent une réponse',
    },
  },
  cause: {
    heading: 'Cause',
    why: 'Pourquoi',
    more: (count) => plural(count, { one: `et ${count} autre`, other: `et ${count} autres` }),
    reveal: (quote) => `Montrer « ${quote} » sur la page`,
    families: {
      repeat_contact: 'A déjà dû poser la question',
      waiting: 'Attend depuis longtemps',
      unmet_promise: 'Une promesse n’a pas été tenue',
      not_heard: 'Ne se sent pas entendu',
      recovery_gratitude: 'Remercie',
      effort_runaround: 'Est renvoyé de service en service',
      bot_loop: 'Reste bloqué avec l’assistant',
      policy_unfair: 'Trouve cela injuste',
      money_worry: 'S’inquiète pour son argent',
      churn_threat: 'Menace de partir',
      legal_public_threat: 'Parle de recours juridique ou public',
      time_pressure: 'Manque de temps',
      sarcasm: 'Peut-être ironique',
      helpless_resigned: 'Renonce',
      quiet_disengagement: 'Se retire en silence',
      profanity_abuse: 'Jure ou insulte',
      shouting: 'Écrit en haussant le ton',
      anxiety_worry: 'S’inquiète',
      grief_bereavement: 'A perdu un proche',
      vulnerability: 'Confie une difficulté',
      safety: 'Quelqu’un est peut-être en danger',
      confusion: 'Ne comprend pas comment faire',
      disappointment_loyalty: 'Est déçu',
      privacy_security_fear: 'Craint pour son compte ou ses données',
      dignity: 'Se sent traité sans respect',
      positive_mixed: 'Est content, mais pas de tout',
      possible_frustration: 'Peut-être frustré',
    },
  },
};
