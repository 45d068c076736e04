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
  {
    language: 'fr',
    check: 'C22',
    scene: 'parcel',
    draft: '1. Une nouvelle veste\n2. Votre argent',
    isMissed: true,
    why: 'None of the words by which the French playbook knows its ways out stands in the list, and nothing else shows that it offers.',
  },
  {
    language: 'es',
    check: 'C15',
    scene: 'software',
    draft: 'Revertimos la versión ahora mismo.',
    isMissed: true,
    why: 'The present and the past of “we” are written alike; only the commonest verbs are taken for a step.',
  },
  {
    language: 'es',
    check: 'C3',
    scene: 'told',
    draft: 'Nos falta su correo para seguir.',
    isMissed: true,
    why: 'It asks without a question and without a verb of asking.',
  },
  {
    language: 'es',
    check: 'C6',
    scene: 'safety',
    draft: 'Sigo aquí con usted. Ahora mismo entra una compañera formada para esto.',
    isMissed: false,
    why: 'Where a life may be at stake the team’s card comes first; the check asks for an acknowledgement all the same.',
  },
];
