/**
 * English words to which AFINN gives a mood that they do not have in customer service. Most name what a chat is about
 * (`cancel`, `error`, `charge`) or are plain politeness (`please`, `help`); some are contractions without their
 * apostrophe (`I'll`, `we'll`), as lib/language/tokens.ts folds them.
 */
const byWeight: readonly (readonly [weight: number, words: string])[] = [
  [
    0,
    'accept accepted active agree agreed alert alerts block blocked blocks bug bugs cancel canceled cancelled cancelling canceling cancels certain certainly chance charge charged charges charging clear cut cuts debt delay delayed delays demand drop dropped emergency error errors expand fire fit free gift gifts help helping hope ill interest interested issue issues join leave leaving like limit limited limits matter miss missed missing mistake mistaken no pay please postpone postponed reach reached reject rejected reset restrict restricted return reward rewards save share shared solution solutions solve sorry stop stopped stops suspect suspend suspended want wants warning warnings worth yeah yes',
  ],
  [1, 'care fine kind ok okay safe'],
  [
    -1,
    'broke broken confused confusing damaged doubt fail failed failing failure fraud hard lost problem problems stolen trouble unclear worried worry wrong',
  ],
  [-2, 'mad nuts overcharged poor rant scammed stuck waste wasted wasting'],
  [
    -3,
    'appalling awful disgrace disgraceful disgusting farce incompetent infuriating joke lies livid pathetic ridiculous rude shambles shocking unacceptable unprofessional useless worthless',
  ],
];

/** The weight of each word. Own list, laid over AFINN. */
export const englishWeights: Readonly<Record<string, number>> = Object.fromEntries(
  byWeight.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight])),
);
