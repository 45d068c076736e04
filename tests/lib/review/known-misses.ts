import type { Language } from '../../../lib/playbook/language.ts';
import type { CheckId } from '../../../lib/review/types.ts';

/** A draft a check judges wrongly, kept in view until it is judged right. */
export interface KnownMiss {
  readonly language: Language;
  readonly check: CheckId;
  readonly scene: string;
  readonly draft: string;
  /** What is true: whether the check should find it missed. */
  readonly isMissed: boolean;
  readonly why: string;
}

/** As few as possible; a test fails when one of them is judged right, so that it moves to the examples. */
export const knownMisses: readonly KnownMiss[] = [
  {
    language: 'en',
    check: 'C6',
    scene: 'telecom',
    draft: 'I’m your contact from here on. I’m testing the line now and you know by 10:20.',
    isMissed: false,
    why: 'Taking it on from here answers being passed around, but no word of it acknowledges.',
  },
  {
    language: 'en',
    check: 'C1',
    scene: 'charged',
    draft: 'I’m reversing the second payment today. It’s with you by Thursday.',
    isMissed: true,
    why: 'Two steps are taken for two questions; that nobody said who signed it off is not seen.',
  },
  {
    language: 'en',
    check: 'C23',
    scene: 'charged',
    draft: 'A refund of £150 is on its way to you.',
    isMissed: true,
    why: 'An amount without a step of somebody may be one that is owed or told of.',
  },
  {
    language: 'nl',
    check: 'C7',
    scene: 'answered',
    draft: 'Dat je hier nog op moest wachten is niet netjes; de nieuwe gaat vandaag weg.',
    isMissed: false,
    why: 'Waiting says nothing of a case as a rule; here it is the case.',
  },
];
