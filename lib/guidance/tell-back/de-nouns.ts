import type { Address } from '../../conversation/types.ts';
import { capital } from '../../language/capital.ts';
import type { NounPhrase } from './types.ts';

/** Masculine, feminine, neuter, plural; two letters where the words leave it open. */
type Gender = 'm' | 'f' | 'n' | 'p' | 'mn' | 'fp' | null;

const masculine =
  /(?:rucksack|koffer|pullover|pulli|mantel|hoodie|schuh|stuhl|sessel|tisch|schrank|drucker|monitor|laptop|fernseher|router|akku|roller|anzug|gürtel|schal|ring|rock|bikini|teppich|ofen|grill|staubsauger|wasserkocher|toaster|mixer|lautsprecher|helm|ball|schlafsack)$/iu;
const feminine =
  /(?:jacke|tasche|lampe|hose|maschine|kamera|uhr|brille|matratze|hülle|huelle|decke|kette|bluse|mütze|muetze|puppe|pumpe|box|bank|vase|kommode|couch|ung|heit|keit|tion|konsole|karte|drohne|bürste|pfanne|tastatur|maus|weste|geige|gitarre|waage|leiter|säge|bohrmaschine)$/iu;
const neuter =
  /(?:handy|kleid|hemd|sofa|bett|regal|tablet|telefon|gerät|geraet|kabel|spielzeug|buch|fahrrad|rad|zelt|kissen|ipad|iphone|smartphone|parfüm|shirt|trikot|armband|radio|notebook|messer|besteck|geschirr)$/iu;

/** The ending an adjective has after "dein" for each gender, as subject and as object. */
const endings = {
  m: [['', 'er'] as const, ['en', 'en'] as const],
  f: [['e', 'e'] as const, ['e', 'e'] as const],
  n: [['', 'es'] as const, ['', 'es'] as const],
  p: [['e', 'en'] as const, ['e', 'en'] as const],
} as const;

/**
 * `meinen blauen Rucksack` gives `dein blauer Rucksack` and `deinen blauen Rucksack`. The subject is there for one thing
 * only: a line has the verb that goes with it.
 */
export function yourNoun(said: string, address: Address): NounPhrase {
  const [determiner = '', ...rest] = said.split(/\s+/);
  const noun = capital(rest.at(-1) ?? '');
  const adjectives = rest.slice(0, -1);
  const inflected = adjectives.filter((word) => /^\p{Ll}.*e[nrs]?$/u.test(word));
  if (adjectives.some((word) => /^\p{Ll}.*em$/u.test(word))) return {};
  const gender = genderOf(determiner, noun, inflected);
  const bare = [...adjectives.filter((word) => !inflected.includes(word)), noun].join(' ');
  if (gender === 'mn') return inflected.length > 0 ? {} : { subject: `${your(address)} ${bare}` };
  if (gender === 'fp') return inflected.length > 0 ? {} : { object: `${your(address)}e ${bare}` };
  if (gender === null) return {};
  const phrase = ([mine, ending]: readonly [string, string]) => {
    const words = adjectives.map((word) =>
      inflected.includes(word) ? word.replace(/e[nrs]?$/, ending) : word,
    );
    return [`${your(address)}${mine}`, ...words, noun].join(' ');
  };
  const [subject, object] = endings[gender];
  return { subject: gender === 'p' ? undefined : phrase(subject), object: phrase(object) };
}

function genderOf(determiner: string, noun: string, inflected: readonly string[]): Gender {
  const ending = /e[nrs]?$/.exec(inflected[0] ?? '')?.[0];
  switch (determiner.toLowerCase()) {
    case 'der':
      return determiner === 'Der' ? 'm' : null;
    case 'den':
    case 'einen':
    case 'meinen':
    case 'unseren':
      return /n$/.test(noun) ? null : 'm';
    case 'das':
      return 'n';
    case 'eine':
      return 'f';
    case 'die':
    case 'meine':
    case 'unsere':
      return ending === 'e' ? 'f' : ending === 'en' ? 'p' : ending ? null : feminine.test(noun) ? 'f' : 'fp';
    case 'ein':
    case 'mein':
    case 'unser':
      return ending === 'er' ? 'm' : ending === 'es' ? 'n' : ending ? null : known(noun);
    default:
      return null;
  }
}

function known(noun: string): Gender {
  if (neuter.test(noun)) return 'n';
  return masculine.test(noun) ? 'm' : 'mn';
}

/** The stem of "your": `dein`, `Ihr`. */
export function your(address: Address): string {
  return address === 'informal' ? 'dein' : 'Ihr';
}

/** `mein`, `unseren` and their like turned to the customer. */
export function asYours(text: string, address: Address): string {
  return text
    .replace(/(?<!\p{L})mein(e[nmrs]?)?(?!\p{L})/giu, (_, ending = '') => `${your(address)}${ending}`)
    .replace(/(?<!\p{L})unse?r(e[nmrs]?)?(?!\p{L})/giu, (_, ending = '') => `${your(address)}${ending}`);
}
