import type { GroupWords } from '../review-words.ts';

/** When it is said. */
export const pace: GroupWords<'pace'> = {
  holding: {
    any: [
      '(een|heel even een|1|klein) (moment|momentje|ogenblik|ogenblikje|minuutje) [geduld|graag|alstublieft|aub|a u b|alsjeblieft|ajb|dan]',
      '^ [hoi|oke|ok|ja|prima] [~1] (momentje|ogenblikje|moment|ogenblik|minuutje)',
      '(even|heel even|nog even|een beetje) geduld',
      '(ben|kom) [~2] zo [meteen|weer] (terug|bij (je|u))',
      'zo (terug|weer bij (je|u))',
      '(kun|kan|kunt) (je|u) [~3] [even|heel even|een momentje] wachten',
      '(blijf|blijft) [u|je] [~2] (hangen|aan de lijn|wachten|in de chat|online)',
      '^ [even|heel even] wachten [aub|ajb|alstublieft|alsjeblieft|graag|hoor|$]',
      '^ wacht (even|heel even|een momentje)',
    ],
    unless: ['(moment|ogenblik) (dat|waarop|van|om)', '(dit|elk|ander) moment', 'ik blijf'],
  },
};
