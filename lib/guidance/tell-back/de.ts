import type { Address } from '../../conversation/types.ts';
import { capital } from '../../language/capital.ts';
import type { Fact } from '../../language/facts.ts';
import { asYours, your, yourNoun } from './de-nouns.ts';
import type { Deed, NounPhrase, TellBack } from './types.ts';
import { chosen, same, small, spaced } from './words.ts';

const neuter = /^(?:paket|päckchen|paeckchen)$/i;
const isThing = (word: string) => /^(?:paket|päckchen|paeckchen|sendung|lieferung)$/i.test(word);

/** How German tells back what a customer said; `Ihr` has its capital everywhere. */
export const germanTellBack: TellBack = {
  and: ' und ',
  relativeDay: /^(?:(?:vor)?gestern|heute)(?!\p{L})/iu,
  isThing,
  parcel(said, address) {
    const parcel = capital((said ?? 'Paket').toLowerCase().replace('aeck', 'äck'));
    const thing = isThing(parcel) ? parcel : 'Paket';
    const the = (noun: string) => (neuter.test(noun) ? 'das' : 'die');
    return {
      parcel,
      theParcel: `${the(parcel)} ${parcel}`,
      yourParcel: `${your(address)}${neuter.test(parcel) ? '' : 'e'} ${parcel}`,
      firstParcel: `${the(thing)} erste ${thing}`,
    };
  },
  deed: (effort, address) => deedOf(effort, address),
  item: yourNoun,
  service: serviceOf,
  flaw: flawOf,
  occasion: occasionOf,
  status: (said) => said.toLowerCase(),
  promised: (said) => chosen(things, said) ?? {},
  when: (day, time) => spaced(day && whenOf(day), time && `um ${time.replace(/\s*uhr$/i, '')} Uhr`),
  promisedDay: (day) => (isDate(day) ? `den ${dateOf(day)}` : dayOf(day)),
  since: (day) =>
    isDate(day) ? `dem ${dateOf(day)}` : dayOf(day).replace(/^(letzt|vergangen|dies)en /, '$1em '),
  duration: durationOf,
  nth: (said) => ordinals[/^\d/.exec(said)?.[0] ?? ''] ?? umlauts(said.toLowerCase()).replace(/[ns]$/, ''),
};

const things: readonly (readonly [RegExp, NounPhrase])[] = [
  [/ruf/i, { subject: 'ein Rückruf', object: 'einen Rückruf' }],
  [/erstatt|zahlung/i, same('die Rückerstattung')],
  [/gutschrift/i, same('eine Gutschrift')],
  [/mail|antwort|meld/i, same('eine Antwort')],
  [/ersatz/i, same('eine Ersatzlieferung')],
  [/techniker/i, { subject: 'ein Techniker', object: 'einen Techniker' }],
];

const ordinals: Readonly<Record<string, string>> = {
  2: 'zweite',
  3: 'dritte',
  4: 'vierte',
  5: 'fünfte',
  6: 'sechste',
  7: 'siebte',
};

function umlauts(text: string): string {
  return text
    .replace(/ueber/g, 'über')
    .replace(/fuenf/g, 'fünf')
    .replace(/zwoelf/g, 'zwölf')
    .replace(/fuer/g, 'für')
    .replace(/m(?:ae|a)rz/g, 'märz')
    .replace(/frueh/g, 'früh');
}

function deedOf({ kind, text }: Fact, address: Address): Deed | undefined {
  const said = umlauts(text.toLowerCase());
  if (kind === 'effort_waited') return wait(said);
  if (kind === 'effort_asked') return ask(said, address);
  if (kind === 'effort_searched') return search(said, address);
  return contact(said);
}

function wait(said: string): Deed | undefined {
  const howLong = /(?:den ganzen|das ganze|die ganze) (\p{L}+)/u.exec(said);
  if (howLong === null) return undefined;
  const [phrase, noun = ''] = howLong;
  const home = /zu ?hause|daheim/.test(said) ? ' zu Hause' : '';
  const rest = `${phrase.replace(noun, capital(noun))}${home}`;
  return { done: `${rest} gewartet`, doing: `${rest} warten` };
}

/** The last word is the noun; the others are written small but for "Ihr". */
function withNoun(said: string, address: Address): string {
  const words = said.split(/\s+/);
  return asYours([...words.slice(0, -1), capital(words.at(-1) ?? '')].join(' '), address);
}

function ask(said: string, address: Address): Deed | undefined {
  const whom = withNoun(said, address);
  if (/^mit /.test(said)) return { done: `${whom} gesprochen`, doing: `${whom} sprechen` };
  if (said === 'nachbarn') return { done: 'die Nachbarn gefragt', doing: 'die Nachbarn fragen' };
  const isSure = /^(?:beim?|den|die|das|alle|meinen?|unseren?|beide) /.test(said);
  return isSure ? { done: `${whom} gefragt`, doing: `${whom} fragen` } : undefined;
}

function search(said: string, address: Address): Deed {
  if (/^(?:ü|ue)berall$/.test(said)) return { done: 'überall gesucht', doing: 'überall suchen' };
  const where = withNoun(said, address);
  return { done: `${where} geschaut`, doing: `${where} schauen` };
}

const contacts: readonly (readonly [RegExp, Deed])[] = [
  [/angerufen$/, { done: 'angerufen', doing: 'anrufen' }],
  [/telefoniert$/, { done: 'telefoniert', doing: 'telefonieren' }],
  [/angeschrieben$/, { done: 'uns angeschrieben', doing: 'uns anschreiben' }],
  [/geschrieben$/, { done: 'geschrieben', doing: 'schreiben' }],
  [/gemailt$/, { done: 'gemailt', doing: 'mailen' }],
  [/kontaktiert$/, { done: 'uns kontaktiert', doing: 'uns kontaktieren' }],
  [/nachgefragt$/, { done: 'nachgefragt', doing: 'nachfragen' }],
  [/gechattet$/, { done: 'mit uns gechattet', doing: 'mit uns chatten' }],
];

function contact(said: string): Deed | undefined {
  const verb = chosen(contacts, said);
  const count = /(?:mindestens )?(?:mehrmals|mehrfach|\p{L}+?mal|(?:\p{L}+|\d+) ?x? ?male?)(?!\p{L})/u.exec(
    said.replace(/^(?:schon|bereits) /, ''),
  )?.[0];
  if (verb === undefined || count === undefined) return undefined;
  const times = count.replace(/(\d+) ?x? ?male?$/, '$1-mal').replace(/(\p{L}) ?male?$/u, '$1mal');
  const often = (deed: string) =>
    deed.startsWith('uns ') ? `uns ${times} ${deed.slice(4)}` : `${times} ${deed}`;
  return { done: often(verb.done), doing: often(verb.doing) };
}

const serviceArticles: readonly (readonly [RegExp, string])[] = [
  [
    /(?:app|website|webseite|homepage|seite|leitung|verbindung|anmeldung|schnittstelle|software|synchronisierung|synchronisation|suche|zahlung|kasse|sim-karte|mailbox)$/i,
    'die',
  ],
  [/(?:internet|wlan|wifi|netz|telefon|portal|konto|modem|programm|plugin|fernsehen|dashboard)$/i, 'das'],
  [/(?:anschluss|export|import|server|router|drucker|checkout|newsletter|bericht|login|log-in)$/i, 'der'],
];

function serviceOf(said: string, address: Address): string | undefined {
  const [, determiner, name = ''] =
    /^(?:(der|die|das|meine?|unsere?|euer|eure|ihre?)\s+)?(\S+)$/iu.exec(said) ?? [];
  if (name === '') return undefined;
  const noun = capital(name)
    .replace(/^W-?lan$/i, 'WLAN')
    .replace(/^Wifi$/, 'WiFi')
    .replace(/^E-mail$/, 'E-Mail')
    .replace(/^Sim-karte$/, 'SIM-Karte');
  const article = determiner?.toLowerCase() ?? chosen(serviceArticles, name);
  if (article === undefined) return undefined;
  if (/^(?:euer|eure|ihre?)$/.test(article)) return `unser${/e$/.test(article) ? 'e' : ''} ${noun}`;
  return `${asYours(article, address)} ${noun}`;
}

const flawVerb =
  /^(.*?)(\S+) (ist|sind|war|waren|hat|klemmt|hakt|leckt|tropft|flackert|wackelt|lässt|laesst|lädt|laedt|geht)(?= |$)(.*)$/iu;
const damage = /(?<!\p{L})(?:risse?|kratzer|sprung|flecken?|knick|dellen?|beule|macke|loch)(?!\p{L})/giu;

function flawOf(said: string, address: Address): string | undefined {
  const [, stem, piece] =
    /^(kaputt|defekt|zerkratzt|beschädigt|gerissen|gebrochen|gesprungen)es (\S+)$/i.exec(said) ?? [];
  if (stem !== undefined && piece !== undefined) return `das ${capital(piece)} ist ${stem.toLowerCase()}`;
  const [, before, noun, verb, after] = flawVerb.exec(said) ?? [];
  if (before === undefined || noun === undefined || verb === undefined) return undefined;
  const rest = (after ?? '').replace(damage, capital);
  return `${asYours(small(before), address)}${capital(noun)} ${verb}${rest}`;
}

const feasts: readonly (readonly [RegExp, 'en' | 'e' | ''])[] = [
  [/^(?:geburtstag|hochzeitstag|abschlussball|urlaub)$/, 'en'],
  [/^(?:jubil(?:ä|ae)um|vorstellungsgespr(?:ä|ae)ch)$/, ''],
  [/./, 'e'],
];
const articles = { en: 'den', e: 'die', '': 'das' } as const;

/** In the accusative, whatever case the customer used: `zum Geburtstag meiner Tochter`. */
function occasionOf(said: string, address: Address): string | undefined {
  const [, determiner = '', number = '', feast = '', whose, kin = ''] =
    /^(?:(den|die|das|dem|der|meine?[nmr]?|unsere?[nmr]?) )?(\d{1,2}\. )?(\S+)(?: (meine[rs]|unsere[rs]) (\S+))?$/iu.exec(
      said,
    ) ?? [];
  if (feast === '') return undefined;
  const ending = chosen(feasts, feast.toLowerCase()) ?? 'e';
  const lead = /^(?:mein|unser)/i.test(determiner) ? `${your(address)}${ending}` : articles[ending];
  const noun = capital(feast.toLowerCase()).replace('jubilaeum', 'jubiläum').replace('gespraech', 'gespräch');
  if (whose === undefined) return `${lead} ${number}${noun}`;
  if (/s$/i.test(whose) && !/s$/i.test(kin)) return undefined;
  return `${lead} ${number}${noun} ${asYours(whose.toLowerCase(), address)} ${capital(kin)}`;
}

const isDate = (day: string) => /\d/.test(day);

function dateOf(day: string): string {
  return umlauts(day.toLowerCase()).replace(
    /^(\d{1,2})\.? +(\p{L}+)/u,
    (_, number: string, month: string) => `${number}. ${capital(month)}`,
  );
}

/** `gestern Abend`, `Freitag`, `letzten Freitag`. */
function dayOf(day: string): string {
  return umlauts(day.toLowerCase()).replace(
    /(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?<=(?:gestern|heute) )(?:morgen|vormittag|mittag|nachmittag|abend)/gu,
    capital,
  );
}

function whenOf(day: string): string {
  if (isDate(day)) return `am ${dateOf(day)}`;
  const word = dayOf(day);
  return /^\p{Lu}/u.test(word) ? `am ${word}` : word;
}

const dative = /^(?:.*)(?:einer) (?:ganzen|vollen|guten)/;

/** The accusative: `einem Monat` gives `einen Monat`, `zwei Tagen` gives `zwei Tage`. */
function durationOf(said: string): string | undefined {
  const lower = umlauts(said.toLowerCase());
  if (dative.test(lower)) return undefined;
  return lower
    .replace(/(?<!\p{L})einer(?= )/u, 'eine')
    .replace(/(?<!\p{L})eine?m?(?= (?:(?:ganzen|vollen|guten) )?(?:tag|monat)$)/u, 'einen')
    .replace(/(tag|monat)en$/, '$1e')
    .replace(/\p{L}+$/u, capital);
}
