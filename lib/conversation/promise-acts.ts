import type { Language } from '../playbook/language.ts';

/** A kind of thing that the agent's side says it will do, and the words that show it was done. */
export interface PromiseAct {
  readonly id: 'call' | 'write' | 'reply' | 'refund' | 'send' | 'check';
  readonly promised: readonly string[];
  readonly done: readonly string[];
}

/** How promises sound in one language, in the pattern language of lib/language/pattern.ts. */
export interface PromiseWords {
  readonly acts: readonly PromiseAct[];
  /** Sentences that offer, ask or suppose instead of promising. */
  readonly unless: readonly string[];
}

const englishWho =
  '(i will|ill|we will|well|i shall|we shall|im going to|i am going to|were going to|we are going to|(my|our|a|the) (colleague|colleagues|team|supervisor|manager|warehouse|department) will|(someone|somebody|they|he|she) will) [also|be|now|personally|then|immediately|make sure to]';
const englishDone =
  '(i|we|ive|weve|i have|we have|my colleague|my colleague has|it has been|has been|was) [just|now|already|been]';

const english: PromiseWords = {
  unless: [
    'if ~8 (i will|ill|we will|well)',
    '(would|if) (you|u) (like|prefer|want|wish) ~',
    '(will|ill|well|shall) (not|never)',
    '(shall|should|can|could|may) (i|we) ~',
    '(i|we) (would|could|might|may) ~',
    '[~8] ?',
  ],
  acts: [
    {
      id: 'call',
      promised: [`${englishWho} (call|calling|phone|ring|give you a (call|ring))`],
      done: [`${englishDone} (called|phoned|rung|rang|tried to (call|reach) you)`],
    },
    {
      id: 'write',
      promised: [
        `${englishWho} (email|emailing|e mail|mail|mailing|text|message|write|send [you] (an|a) (email|e mail|mail|message|text|confirmation|link|label))`,
      ],
      done: [
        `${englishDone} (emailed|mailed|texted|messaged|written|wrote|sent) [you|it|the|an|a] [email|mail|message|confirmation|link|label]`,
      ],
    },
    {
      id: 'reply',
      promised: [
        `${englishWho} (get back to|come back to|update|let you know|keep you (posted|updated|informed)|inform|follow up|report back|contact|reach out|be in touch|be back)`,
      ],
      done: [
        '(as promised|heres [the|an|your] update|here is [the|an|your] update|good news|i have an update|(im|i am) back)',
      ],
    },
    {
      id: 'refund',
      promised: [
        `${englishWho} (refund|refunding|reimburse|credit|pay [you] back|(process|issue|arrange|start|initiate|release) (a|the|your) [full] refund)`,
      ],
      done: [`${englishDone} [~3] (refunded|reimbursed|credited|paid back|processed|issued|released) `],
    },
    {
      id: 'send',
      promised: [
        `${englishWho} (send|sending|ship|shipping|dispatch|post|deliver|replace|reship|resend) [you|out]`,
      ],
      done: [`${englishDone} [~3] (sent|shipped|dispatched|posted|delivered|replaced)`],
    },
    {
      id: 'check',
      promised: [
        `${englishWho} (check|checking|look into|looking into|look at|investigate|find out|ask|forward|escalate|raise|open|start|trace|sort|fix|solve|resolve|arrange)`,
      ],
      done: [
        `${englishDone} [~2] (checked|looked|investigated|found|asked|forwarded|escalated|raised|opened|started|traced|sorted|fixed|solved|resolved|arranged)`,
      ],
    },
  ],
};

const dutchWho =
  '(ik|we|wij|mijn collega|een collega|collega|er|iemand|onze (afdeling|collega|medewerker)|het magazijn|de afdeling)';
const dutchWill = `(${dutchWho} (zal|zullen|ga|gaan|gaat|wordt|word)|(zal|zullen|ga|gaan) (ik|we|wij))`;
const dutchDone =
  '(ik|we|wij|mijn collega|het|dat|dit|u bent|je bent) [heb|hebben|heeft|is|zijn] [u|je] [zojuist|net|al|nu|inmiddels]';

const dutch: PromiseWords = {
  unless: [
    '(als|wanneer|indien|mocht) ~8 (ik|we|wij|zal|ga)',
    '(zou|zouden|kan|kunnen) (ik|we|wij|u|je) ~',
    '(ik|we|wij) (zou|zouden|kan|kunnen|mag) ~',
    '(zal|ga|zullen|gaan) (ik|we|wij) ~8 ?',
    '(zal|ga|bel|mail|stuur) ik [u|je] [~2] (niet|geen|nooit)',
    'wilt u dat ~',
    'wil je dat ~',
    '[~8] ?',
  ],
  acts: [
    {
      id: 'call',
      promised: [
        `${dutchWho} (bel|bellen|belt) (u|je|jou) [~4]`,
        `${dutchWill} ~5 (bellen|terugbellen|gebeld|teruggebeld)`,
        `(bel|bellen) (ik|we|wij) (u|je|jou)`,
      ],
      done: [`${dutchDone} ~2 (gebeld|teruggebeld|geprobeerd te bellen)`],
    },
    {
      id: 'write',
      promised: [
        `${dutchWho} (mail|mailen|mailt|app|schrijf) (u|je|jou|het)`,
        `${dutchWill} ~5 (mailen|appen|schrijven)`,
        `${dutchWho} (stuur|sturen|stuurt) (u|je|jou) ~5 (mail|mailtje|email|bericht|bevestiging|link|label)`,
      ],
      done: [`${dutchDone} ~3 (gemaild|gemailed|geappt|geschreven|een mail gestuurd|de mail gestuurd)`],
    },
    {
      id: 'reply',
      promised: [
        `${dutchWill} ~4 (laten weten|op de hoogte houden|terugkoppelen|informeren|contact opnemen|terugkomen)`,
        `${dutchWho} (kom|komen|komt) ~4 (op terug|erop terug|bij u terug|bij je terug|terug bij)`,
        `${dutchWho} (houd|hou|houden) (u|je) op de hoogte`,
        `${dutchWho} (laat|laten) [het] (u|je) [het] ~4 weten`,
        '(u|je) (hoort|krijgt) ~5 (van (mij|ons)|bericht)',
        `${dutchWho} (neem|nemen|neemt) ~4 contact ~3 op`,
      ],
      done: [
        '(zoals beloofd|hier is de update|goed nieuws|ik heb een update|ik heb nieuws|daar ben ik weer)',
      ],
    },
    {
      id: 'refund',
      promised: [
        `${dutchWill} ~5 (terugbetalen|terugstorten|crediteren|vergoeden|terugbetaald|teruggestort)`,
        `${dutchWho} (betaal|betalen|betaalt|stort|storten|boek|boeken) ~5 terug`,
      ],
      done: [`${dutchDone} ~4 (terugbetaald|teruggestort|gecrediteerd|vergoed|teruggeboekt)`],
    },
    {
      id: 'send',
      promised: [
        `${dutchWill} ~5 (opsturen|versturen|verzenden|toesturen|leveren|sturen|nasturen)`,
        `${dutchWho} (stuur|sturen|stuurt|verstuur|versturen|verzend|verzenden) ~5`,
      ],
      done: [`${dutchDone} ~4 (opgestuurd|verstuurd|verzonden|toegestuurd|geleverd|gestuurd)`],
    },
    {
      id: 'check',
      promised: [
        `${dutchWill} ~5 (uitzoeken|nakijken|navragen|checken|controleren|kijken|onderzoeken|oplossen|regelen|doorzetten|doorgeven|melden|aanvragen)`,
        `${dutchWho} (zoek|zoeken) ~3 uit`,
        `${dutchWho} (kijk|vraag|check|controleer|regel|meld) (het|dit|dat) [~2]`,
      ],
      done: [
        `${dutchDone} ~3 (uitgezocht|nagekeken|nagevraagd|gecheckt|gecontroleerd|gekeken|onderzocht|opgelost|geregeld|doorgezet|doorgegeven|gemeld|aangevraagd)`,
      ],
    },
  ],
};

/** The words of promises for each language that has them. */
export const promiseWords: Readonly<Partial<Record<Language, PromiseWords>>> = { en: english, nl: dutch };
