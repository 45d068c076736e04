import type { Token } from '../../language/tokens.ts';

/** Stands for a name, whatever it is: who somebody is must not change how they are read. */
const nameless = '\uFFFC';

/** Given names that people write without a capital, or first in a sentence, folded; the commonest of the five languages. */
const givenNames: ReadonlySet<string> = new Set(
  (
    'aaron adam adrian ahmed aisha alan alba alejandro alex alexander alice alicia amelie amina amy ana andrea andreas andrew ' +
    'angela anita anke ann anna anne annika anouk anthony antoine antonio arthur bart beatriz ben bernd bram brian camille ' +
    'carlos carmen caroline catherine charlotte chloe chris christian christine claire clara claudia daan daniel daniela david ' +
    'deborah dennis diana diego dirk dominik edward elena elias elise elizabeth ella emily emma enrique eric erik ernst esther ' +
    'eva fabian fatima felix fernando finn francisco francois frank franz fred freek gabriel george gerard gloria gonzalo ' +
    'hannah hans heike heinz helen helena henk henry hugo ibrahim ilse ines ingrid irene isabel isabella jack jacob jacques ' +
    'james jan jane janine jason javier jean jennifer jens jeroen jessica joan joao johan johanna john jonas jordi jorge jose ' +
    'joseph juan juana judith julia julien jurgen karen karin karl katharina kate kevin klaus lars laura lea lena leo leon lisa ' +
    'lotte louis louise lucas lucia luis luuk maarten manuel marco maria marianne marie mario marion mark markus marta martin ' +
    'mary mateo matthias matthieu max megan mehmet melissa mia michael miguel mohamed mohammed monica monika nadia nathalie ' +
    'nicolas nicole nina noah nora oliver olivia oscar otto pablo patricia patrick paul paula pauline pedro peter petra ' +
    'philipp pierre piet rachel rafael raquel rebecca richard robert robin rosa ruben ruth sabine samuel sandra sanne sara sarah ' +
    'sebastian sergio silvia simon sofia sophia sophie stefan stephanie steven susan susanne sven teresa thijs thomas tim tobias ' +
    'tom ursula valerie vera victor victoria vincent wendy werner will willem wim yasmin youssef yusuf sue grace'
  ).split(' '),
);

/** Words after which a name comes, even where every noun has a capital. */
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr herr frau familie meneer mevrouw mw dhr monsieur madame mme mlle senor senora sr sra don dona heisse heet bin ist'.split(
    ' ',
  ),
);

/** What follows a name with which somebody presents themselves: `Anna here`. */
const presenting: ReadonlySet<string> = new Set(['here', 'hier']);

/** Capitals that are no names: the English I and what it grows together with. */
const capitalWords: ReadonlySet<string> = new Set(['i', 'im', 'ive', 'ill', 'id', 'ok', 'tv', 'pc', 'ik']);

/**
 * The tokens of a text with its names made alike: known given names, what follows a title, and in languages that write
 * only names so, capitals inside a sentence. Whole words in capitals are loud, not names.
 */
export function withoutNames(
  text: string,
  tokens: readonly Token[],
  capitalsAreNames: boolean,
): readonly Token[] {
  let isInside = false;
  let isCalled = false;
  return tokens.map((token, at) => {
    const { kind, norm } = token;
    const isIntroduced =
      isCalled || (capitalsAreNames && isInside) || presenting.has(tokens[at + 1]?.norm ?? '');
    const isName =
      kind === 'word' &&
      (givenNames.has(norm) || (isCapital(text, token) && isIntroduced && !capitalWords.has(norm)));
    isCalled = kind === 'mark' ? isCalled : titles.has(norm) || (isCalled && isName);
    isInside = kind === 'mark' ? isInside : kind !== 'end';
    return isName ? { ...token, kind: 'sign' as const, norm: nameless, short: nameless } : token;
  });
}

/** A capital first, and not all the word. */
function isCapital(text: string, { from, to }: Token): boolean {
  const first = text.charAt(from);
  if (first === first.toLowerCase()) return false;
  const word = text.slice(from, to);
  return word !== word.toUpperCase();
}
