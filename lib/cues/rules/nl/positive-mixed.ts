import type { CueRule } from '../rule.ts';

/** Praise, and something that is still not right. */
export const positiveMixed: readonly CueRule[] = [
  {
    kind: 'positive_mixed.but',
    confidence: 0.76,
    patterns: [
      '(blij|tevreden|mooi|mooie|fijn|fijne|top|leuk|leuke|vriendelijk|vriendelijke|reuzevriendelijk|behulpzaam|lief|snel geleverd|netjes|goed|goede|geweldig|geweldige|prachtig|prachtige|prima|super|heerlijk|aardig|aardige|uitstekend|perfect|toppie|keurig|lekker) ~8 (maar|alleen|enkel|jammer|behalve|helaas|toch) ~8 (niet|geen|niks|niets|nog steeds|nog altijd|kapot|stuk|krom|kras|deuk|mist|ontbreekt|ontbreken|fout|verkeerd|te laat|lang|traag|streng|onduidelijk|crasht|vervelend|duur|klein|los|vies|beschadigd|jammer|verbroken|hapert|lekt|kromgetrokken)',
      '(bedankt|dank je wel|dank u wel|dankjewel|dank|lief) [~6] (maar|alleen|enkel|helaas) ~6 (niet|geen|niks|niets|nog steeds|nog altijd|nog geen|verkeerd|fout)',
      '(goed|snel|netjes|fijn|vriendelijk|top) geholpen ~3 (maar|alleen|helaas) ~8 (niet|geen|niks|nog|steeds|weer|kapot)',
      '(jammer|spijtig|alleen jammer|enige minpunt|enig minpunt|minpunt|minpuntje|enige nadeel|minpuntje) [is|dat|alleen|van] ~6',
      '(verder|voor de rest|op zich|overigens|afgezien daarvan) [is|was|ben|zijn|alles|wel] ~4 (tevreden|prima|goed|top|mooi|blij|niks te klagen|fijn)',
    ],
    unless: [
      '(geen|niet) (haast|probleem|erg|nodig|dringend|minpunt)',
      '(maar) (geen probleem|geen haast|niet erg|dat geeft niet|niet nodig|niet dringend)',
      '(nee|nee dank|nee bedankt) ~ ',
      '(niet|niets|geen) ~2 (blij|tevreden|goed|mooi|fijn)',
      '(uitverkocht|voorraad|mijn maat|andere kleur)',
      'fijne dag',
      '(alleen) nog (een|1|even)',
    ],
    ignoresNegation: true,
    examples: [
      'Mooie kast, alleen zit er een kras op de deur die er niet hoort',
      'Ik ben blij met de snelle levering maar er ontbreekt een schroef, het is niet compleet',
      'Bedankt voor de moeite, maar het werkt nog steeds niet',
      'Heel vriendelijk geholpen, alleen het probleem is niet weg',
      'De app is top, jammer dat hij zo vaak crasht',
      'Fijne service maar de verbinding is traag',
      'lief van je, maar ik heb nog steeds geen internet',
    ],
    lookAlikes: [
      'Ik ben blij maar geen haast hoor',
      'Nee bedankt, dat is niet nodig',
      'Mooie tas, maar mijn maat is niet op voorraad zeker?',
      'Goed, dan wacht ik',
      'Bedankt, alleen nog even een vraag over de prijs',
      'Fijne dag nog, maar niet te hard werken!',
      'Prachtige kleur, ik neem hem',
    ],
  },
];
