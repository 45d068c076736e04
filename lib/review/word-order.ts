import type { Language } from '../playbook/language.ts';

/** Puts the subject first again in what is left of a sentence that began with its verb; null where it cannot be proved. */
type Turning = (rest: string) => string | null;

const any = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** Words no subject starts with and no noun phrase goes on with, so that what stands before them is whole. */
const dutchBehind = any(
  `niet nooit nog al nu vandaag morgen gisteren momenteel pas weer wel even ook hier daar er geen niets niks
  het hem te zo echt helemaal gewoon tijdelijk voorlopig`,
);
const dutchLinks = any(
  'op in bij aan voor van met om door tijdens naar over uit per de een je jou u uw mijn onze dit dat die alles iets',
);
const germanBehind = any(
  `nicht nie niemals noch schon heute gestern erst nur momentan derzeit aktuell zurzeit immer bereits kein keine
  keinen wieder weiterhin auch bisher bislang gerade jetzt hier dort gar wohl nichts vorerst`,
);
const germanLinks = any(
  `im in am an auf bei beim um mit nach zu zum zur aus vor bis ab ohne über für von vom seit so sehr da weg ein eine
  einen der die das den dem Ihnen Ihren Ihrem dir dich mir mich alles etwas`,
);

/** What a sentence cannot have as its verb: it starts with a word of another kind. */
const noVerb = new RegExp(
  `^${any(`ik je jij u hij zij ze het wij we jullie dit dat die de een als dan en maar want of omdat zodat toen wanneer
  hoe wat wie waar ich du er sie Sie es wir ihr das dies der die ein eine wenn dann und aber oder weil dass ob damit
  was wer wo`)} `,
  'u',
);

/** Dutch verbs behind `je`, which lose their -t there: `heb je` is `je hebt`. */
const dutchYou: Readonly<Record<string, string>> = {
  ben: 'bent',
  had: 'had',
  heb: 'hebt',
  kan: 'kan',
  krijg: 'krijgt',
  kreeg: 'kreeg',
  kun: 'kunt',
  mag: 'mag',
  moest: 'moest',
  moet: 'moet',
  wil: 'wilt',
  word: 'wordt',
  zal: 'zal',
  zul: 'zult',
};

const ends = '(?=[.,;:!?]|$)';

const dutch = {
  /** Words that are a subject wherever they follow the verb. */
  pronoun: /^(\p{L}+) (ik|u|hij|zij|ze|wij|we|jullie|men|er) (?=\p{L})/u,
  you: new RegExp(`^(\\p{L}+) (je|jij) (?=(?:${dutchBehind}|${dutchLinks}) )`, 'u'),
  /** `het` and `dat` may be articles: only a word that follows neither tells. */
  it: new RegExp(`^(\\p{L}+) (het|dat|dit) (?=(?:${dutchBehind}|${dutchLinks})(?:[ .,;:!?]|$))`, 'u'),
  noun: new RegExp(
    `^(\\p{L}+) ((?:de|een|uw|mijn|onze|deze) (?!(?:${dutchBehind}|${dutchLinks}) )\\p{L}+|het (?:pakket|pakketje|product|artikel|systeem|bedrag|account|model|toestel|apparaat|internet|adres|magazijn|depot)) (?=${dutchBehind} )`,
    'u',
  ),
  yours: new RegExp(
    `^(is|zijn|was|waren|heeft|hebben|wordt|worden|staat|ligt|komt|gaat|blijft|werkt) (je (?!(?:${dutchBehind}|${dutchLinks}) )\\p{L}+) (?=${dutchBehind} )`,
    'u',
  ),
  state: new RegExp(
    `^(is|zijn|was|waren) ((?:de|je|uw|mijn|onze|deze) (?!(?:${dutchBehind}|${dutchLinks}) )\\p{L}+|het (?:pakket|pakketje|product|artikel|model|toestel|apparaat)) (?=\\p{L}+${ends})`,
    'u',
  ),
};

const german = {
  pronoun: /^(\p{L}+) (ich|du|er|wir|man|es|Sie|sie) (?!niemand|keiner|jemand)(?=\p{L})/u,
  it: new RegExp(`^(\\p{L}+) (das|dies) (?=(?:${germanBehind}|${germanLinks})(?:[ .,;:!?]|$))`, 'u'),
  /** Nouns have a capital, so the end of the subject is seen. */
  noun: new RegExp(
    `^(\\p{Ll}+) ((?:der|die|das|diese[rs]?|eine?|meine?|deine?|Ihre?|unsere?)(?: \\p{Ll}+e[nrs]?)? \\p{Lu}[\\p{L}-]+(?: \\d+)?) (?=${germanBehind} |(?!niemand|keiner|jemand)\\p{Ll}+${ends})`,
    'u',
  ),
};

function turned(
  rest: string,
  pattern: RegExp,
  verbOf = (verb: string): string | undefined => verb,
): string | null {
  const [whole, verb = '', subject = ''] = pattern.exec(rest) ?? [];
  const behind = verbOf(verb);
  return whole === undefined || behind === undefined
    ? null
    : `${subject} ${behind} ${rest.slice(whole.length)}`;
}

const turnings: Readonly<Partial<Record<Language, readonly Turning[]>>> = {
  nl: [
    (rest) => turned(rest, dutch.pronoun),
    (rest) => turned(rest, dutch.you, (verb) => dutchYou[verb]),
    (rest) => turned(rest, dutch.it),
    (rest) => turned(rest, dutch.noun),
    (rest) => turned(rest, dutch.yours),
    (rest) => turned(rest, dutch.state),
  ],
  de: [
    (rest) => turned(rest, german.pronoun),
    (rest) => turned(rest, german.it),
    (rest) => turned(rest, german.noun),
  ],
};

/** Whether a language puts the verb behind whatever stands first, so that the rest of a sentence begins with it. */
export function putsVerbSecond(language: Language): boolean {
  return turnings[language] !== undefined;
}

/**
 * What is left of a sentence in a verb-second language when its first word went, with the subject before the verb again:
 * `kan ik niets sturen` gives `ik kan niets sturen`. Null where subject and verb are not sure. Linear in the text.
 */
export function upright(rest: string, language: Language): string | null {
  if (noVerb.test(rest)) return null;
  for (const turning of turnings[language] ?? []) {
    const found = turning(rest);
    if (found !== null) return found;
  }
  return null;
}
