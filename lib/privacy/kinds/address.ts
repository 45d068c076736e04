import { blank, capitals, end, letters, start } from '../letters.ts';
import type { Candidate, Shape } from '../types.ts';
import { allWords } from '../words/all.ts';
import { isCounted } from './codes.ts';
import { afterWord } from './context.ts';

const cap = `[${capitals}][${letters}'’-]{1,30}`;
const first = '(?:Den|Bad|San|Santa|Los|Las|La|Le|Les|St\\.?|Sankt|Saint|Sint|New|El|Ciudad|Villa|Los)';
const joined = '(?:am|an der|aan den|aan de|sur|de la|de los|de|del|in)';
/** A town: one capitalised word, two after `Den` or `San`, three with `am` or `sur`. */
const town = `(?:${first}[ -])?${cap}(?: ${joined} ${cap})?`;
const comma = `(?:,?${blank}|,?${blank}?\\n)`;
const ukPostcode = '(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2})';
const usStates =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])';
const dutchPostcode = '(?:[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![A-Za-z\\d]))';
const place = `(?:${comma}(?:${dutchPostcode}|(?:[A-Z]{1,2}-)?\\d{4,5})(?: ${town})?)`;
const britishPlace = `(?:(?:,?${blank}(?:[Aa]pt|[Ff]lat|[Ss]uite|[Uu]nit)\\.? ?#?\\w{1,5})?(?:,?${blank}${cap}(?: ${cap})?){0,3},?${blank}(?:${ukPostcode}|${usStates} \\d{5}(?:-\\d{4})?)(?!\\w))`;

const houseNumber = `\\d{1,4}(?:${blank}?[a-zA-Z](?![${letters}\\d]))?(?:[-/]\\d{1,4})?(?:${blank}(?:bis|hs|bus \\d{1,3}))?(?![\\d${letters}]|[.,:]\\d)`;

/** Endings that make a street whether or not it has its capital, and those that need it. */
const surelyStreet =
  'straat|laan|plein|gracht|kade|singel|plantsoen|straße|strasse|str\\.|allee|gasse|chaussee|steeg|dreef';
const maybeStreet =
  'weg|dijk|hof|pad|markt|platz|ring|damm|ufer|park|baan|haven|wal|lei|stieg|kamp|boulevard|voorhout|graben|promenade';
const adjective =
  '(?:Lange|Korte|Oude|Nieuwe|Grote|Kleine|Eerste|Tweede|Derde|Alte[rns]?|Neue[rns]?|Große[rns]?|Kleine[rns]?|Am|An der|Auf der|Im|Zum|Zur|Burgemeester|Burg\\.|Prof\\.|Dr\\.|Sint|Sankt|Noorder|Zuider|Van|Van der|Jan|Koningin|Prins|Prinses)';

/** What is a street by itself after `Am` or `Lange`. */
const alone = '(?:Markt|Platz|Hof|Weg|Ring|Park|Damm|Ufer|Graben|Voorhout|Dijk|Haven|Kamp|Wal|Berg|Tor|Bach)';

const notStreets =
  /(?:onder|snel|auto|heim|rück|aus|um|arbeits|halber|hal(?:ver)?|tijd)weg|(?:super|floh|media|bau|arbeits|jahr|jaar)mar[kr]t|(?:bahn|fried|bauern|innen)hof|(?:park|arbeits|spiel|sitz|lieblings|speicher|camping|stell|steh)platz|(?:ohr|ehe|schlüssel)ring|snelbaan|rijbaan|autobahn/i;

/** Not `onderweg 2 uur`: neither a way that is none, nor a number that counts. */
function streetLength(candidate: Candidate): number {
  return notStreets.test(candidate.value) || isCounted(candidate) ? 0 : candidate.value.length;
}

const germanic = `(?:(?:${adjective} ){0,3}(?:[${letters}][${letters}-]{2,30}(?:${surelyStreet})|[${capitals}][${letters}-]{2,30}(?:${maybeStreet}))|(?:${adjective} ){1,3}(?:[${capitals}][${letters}]{1,20} )?${alone}|(?:${cap} ){1,3}(?:[Ss]traat|[Ll]aan|[Ww]eg|[Pp]lein|Straße|Str\\.|Platz|Allee))`;
const streetsUk =
  '(?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Dr\\.?|Close|Way|Court|Ct\\.?|Crescent|Square|Sq\\.?|Place|Gardens|Terrace|Boulevard|Blvd\\.?|Hill|Grove|Mews|Row|Parkway|Pkwy|Walk|Circle|Highway)';
const streetsFr =
  '(?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d|[Bb]lvd|[Pp]lace|[Cc]hemin|[Aa]llées?|[Ii]mpasse|[Qq]uai|[Rr]oute|[Cc]ours|[Ss]quare|[Pp]assage|[Ff]aubourg|[Ss]entier|[Rr]uelle|[Ee]splanade|[Rr]ésidence)';
const ofFr = "(?:(?:de la |de l['’]|des |du |de |d['’]|la |le |les |l['’]|à )){0,2}";
const streetsEs =
  '(?:[Cc]alle|[Cc]/|[Aa]v(?:da|enida)?\\.?|[Pp]laza|[Pp]za\\.?|[Pp]aseo|[Cc]amino|[Rr]onda|[Cc]arretera|[Cc]tra\\.?|[Tt]raves[ií]a|[Gg]ran [Vv][ií]a|[Uu]rbanización)';
const ofEs = '(?:(?:de la|de las|de los|del|de|la|el|los|las) ){0,2}';

/** Streets with their number, with the place after them, and postcodes. */
export const addressShapes: readonly Shape[] = [
  {
    kind: 'address',
    pattern: new RegExp(`${start}(?<taken>${germanic} ${houseNumber}${place}?)`, 'dg'),
    measure: streetLength,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![\\w.,/-])(?<taken>\\d{1,5}[A-Za-z]?,?${blank}(?:(?:[NSEW]\\.? )?${cap} ){1,3}${streetsUk}(?![${letters}])${britishPlace}?)`,
      'dg',
    ),
    measure: streetLength,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![\\w.,/-])(?<taken>\\d{1,4}[a-z]? (?!way|sided|hour|hours|more|other|the|main|busy|block|blocks|such)[a-z]{3,20} (?:street|road|avenue|lane)(?![${letters}])${britishPlace}?)`,
      'dg',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![\\w.,/-])(?<taken>\\d{1,4}(?: ?(?:bis|ter|quater|[A-Da-d]))?,? ${streetsFr} ${ofFr}${cap}(?:(?: (?:de|des|du|la|le|et|d'))? ${cap}){0,3}${place}?)`,
      'dg',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `${start}(?<taken>${streetsEs} ${ofEs}${cap}(?: (?:(?:de la|de los|de|del|y) )?${cap}){0,3},? (?:n[ºo°]\\.? ?|núm\\.? ?|número )?\\d{1,4}(?!\\d|[.,:]\\d)(?:,? \\d{1,2}[ºª°] ?(?:izq|dcha|drcha|[A-Z])?)?${place}?)`,
      'dg',
    ),
    measure: streetLength,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `${start}(?<taken>(?:[Pp]ostbus|[Pp]ostfach|P\\.?O\\.? [Bb]ox|PO box|[Bb]oîte [Pp]ostale|BP|[Aa]partado)(?: de [Cc]orreos)? \\d{1,6}${place}?)`,
      'dg',
    ),
    measure: (candidate) => (isCounted(candidate) ? 0 : candidate.value.length),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `${afterWord(allWords('postcode'))}(?<taken>(?:[A-Z]{1,2}-)?\\d{4,5}(?!\\d)(?: ?[A-Z]{2}(?![A-Za-z]))?|${ukPostcode})${end}(?<town> [A-Z])?`,
      'dgi',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<=(?:PLZ|[Pp]ostleitzahl|[Pp]ostcode|[Cc]ode postal|[Cc]ódigo postal)[: ]{1,2})(?<taken>(?:[A-Z]{1,2}-)?\\d{4,5} ${town})`,
      'dg',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(`(?<![\\w.,€$£-])(?<taken>${dutchPostcode}(?: ${town})?)`, 'dg'),
    measure: (candidate) =>
      isCounted({ ...candidate, ...afterDigits(candidate) }) ? 0 : candidate.value.length,
  },
  {
    kind: 'address',
    pattern: /(?<![\w-])(?<taken>[A-Z]{1,2}\d[A-Z\d]? \d(?!GB|HZ|TB|GW)[ABD-HJLNP-UW-Z]{2})(?!\w)/dg,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?:^|\\n|, ?|(?<![${letters}])(?:in|aus|nach|à|en|a) )(?<taken>(?:[DFE]-)?(?!\\d{2}000)\\d{5} ${town})(?=${blank}{0,2}(?:[.,;!?\\n)]|$))`,
      'dg',
    ),
    measure: (candidate) =>
      isCounted({ ...candidate, ...afterDigits(candidate) }) ? 0 : candidate.value.length,
  },
];

/** What stands after the digits of a postcode: the letters could be a unit. */
function afterDigits({ value, after }: Candidate): { readonly after: string } {
  return { after: value.replace(/^[^\d]{0,3}\d+/, '') + after };
}
