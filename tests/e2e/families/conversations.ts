import type { Family } from '../../../lib/cues/types.ts';
import type { Lane } from '../../../lib/playbook/vocabulary.ts';
import type { Row } from '../../../scripts/support/helpdesk-page.ts';

/** A conversation in which a family shows on the last turn, in English and in Dutch. */
export interface FamilyConversation {
  readonly family: Family;
  readonly lane?: Lane;
  readonly en: readonly Line[];
  readonly nl: readonly Line[];
}

type Line = string | readonly ['agent' | 'bot', string];

const names = { customer: 'Nora Whitfield', agent: 'Robin', bot: 'Helper' } as const;

/** The rows of a written-down conversation; what stands alone was written by the customer. */
export function rowsOf(lines: readonly Line[]): readonly Row[] {
  return lines.map((line): Row => {
    const [role, text] = typeof line === 'string' ? (['customer', line] as const) : line;
    return { role, text, author: names[role] };
  });
}

/** One conversation a family; those of the lanes among them. */
export const familyConversations: readonly FamilyConversation[] = [
  {
    family: 'repeat_contact',
    en: ['This is the third time I am writing about the same broken lamp.'],
    nl: ['Dit is de derde keer dat ik over dezelfde kapotte lamp schrijf.'],
  },
  {
    family: 'waiting',
    en: ['I have been waiting for my refund for three weeks now.'],
    nl: ['Ik wacht al drie weken op mijn terugbetaling.'],
  },
  {
    family: 'unmet_promise',
    en: ['Your colleague promised me a call by Friday and nobody called.'],
    nl: ['Uw collega beloofde mij vrijdag te bellen en er heeft niemand gebeld.'],
  },
  {
    family: 'effort_runaround',
    en: ['I keep being sent from one department to another.'],
    nl: ['Ik word van het kastje naar de muur gestuurd.'],
  },
  {
    family: 'bot_loop',
    en: ['Your chatbot keeps showing me the same menu over and over.'],
    nl: ['Die chatbot van jullie geeft steeds hetzelfde menu.'],
  },
  {
    family: 'not_heard',
    en: ['Which size is the blue one?', ['agent', 'We ship within two days.'], 'That is not what I asked.'],
    nl: ['Welke maat is de blauwe?', ['agent', 'Wij verzenden binnen twee dagen.'], 'Dat vroeg ik niet.'],
  },
  {
    family: 'policy_unfair',
    en: ['So why should I pay for your mistake? That is not fair.'],
    nl: ['Waarom moet ik betalen voor jullie fout? Dat is niet eerlijk.'],
  },
  {
    family: 'money_worry',
    en: ['You charged me twice and now I cannot pay my rent.'],
    nl: ['Er is dubbel afgeschreven en nu kan ik de huur niet betalen.'],
  },
  {
    family: 'churn_threat',
    en: ['If this is how it goes I am switching to a competitor.'],
    nl: ['Als het zo gaat, stap ik over naar een concurrent.'],
  },
  {
    family: 'legal_public_threat',
    en: ['Then you will hear from my lawyer.'],
    nl: ['Dan hoort u van mijn advocaat.'],
  },
  {
    family: 'time_pressure',
    en: ['I need it before my wedding tomorrow.'],
    nl: ['Ik heb het morgen nodig voor mijn bruiloft.'],
  },
  {
    family: 'sarcasm',
    en: ['Great service, I have been waiting for three weeks now.'],
    nl: ['Lekker hoor, ik wacht nu al drie weken.'],
  },
  {
    family: 'helpless_resigned',
    en: ['I give up, I do not know what else to do.'],
    nl: ['Ik geef het op, ik weet het niet meer.'],
  },
  {
    family: 'quiet_disengagement',
    en: [
      'Can you still change the address on my order?',
      ['agent', 'Unfortunately we cannot change an address.'],
      'ok fine',
    ],
    nl: [
      'Kunnen jullie het adres van mijn bestelling nog wijzigen?',
      ['agent', 'Helaas kunnen wij een adres niet wijzigen.'],
      'ok prima',
    ],
  },
  {
    family: 'profanity_abuse',
    lane: 'abuse',
    en: ['So what are you wearing right now?'],
    nl: ['Ik weet waar je werkt en dat ga je merken.'],
  },
  {
    family: 'shouting',
    en: ['I HAVE BEEN WAITING FOR THREE WEEKS'],
    nl: ['IK WACHT NU AL DRIE WEKEN OP ANTWOORD'],
  },
  {
    family: 'anxiety_worry',
    en: ['I am really worried that my savings are gone.'],
    nl: ['Ik maak me echt zorgen dat mijn spaargeld weg is.'],
  },
  {
    family: 'grief_bereavement',
    lane: 'grief',
    en: ['My husband passed away last month and the account was his.'],
    nl: ['Mijn man is vorige maand overleden en de rekening stond op zijn naam.'],
  },
  {
    family: 'vulnerability',
    lane: 'vulnerability',
    en: ['I am blind and I cannot read the letter you sent.'],
    nl: ['Ik ben blind en kan de brief niet lezen.'],
  },
  {
    family: 'safety',
    lane: 'safety',
    en: ['I do not want to live anymore.'],
    nl: ['Ik wil niet meer leven.'],
  },
  {
    family: 'confusion',
    en: ['I do not understand how this works.'],
    nl: ['Ik snap niet hoe dit werkt.'],
  },
  {
    family: 'disappointment_loyalty',
    en: ['I have been a loyal customer for ten years and I am so disappointed.'],
    nl: ['Ik ben al tien jaar klant en ik ben erg teleurgesteld.'],
  },
  {
    family: 'privacy_security_fear',
    en: ['Somebody hacked my account.'],
    nl: ['Mijn account is gehackt.'],
  },
  {
    family: 'dignity',
    en: ['Are you calling me a liar?'],
    nl: ['Noemt u mij nu een leugenaar?'],
  },
  {
    family: 'recovery_gratitude',
    en: ['My lamp flickers.', ['agent', 'Please turn it once.'], 'That worked, thank you so much!'],
    nl: ['Mijn lamp knippert.', ['agent', 'Draai hem eens aan.'], 'Dat werkt, heel erg bedankt!'],
  },
  {
    family: 'positive_mixed',
    en: ['I love the lamp, but the cable is too short.'],
    nl: ['Ik ben heel blij met de lamp, alleen jammer dat het snoer te kort is.'],
  },
];
