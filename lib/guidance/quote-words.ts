import type { Language } from '../playbook/language.ts';

/** What tells a clause that can be quoted from one that cannot, as norms: small letters, no accents, no apostrophes. */
export interface QuoteWords {
  /** Between two clauses that can stand alone. */
  readonly linkers: ReadonlySet<string>;
  /** Said before a clause and no part of it. */
  readonly fillers: ReadonlySet<string>;
  /** Begin a clause that the one before it can do without. */
  readonly trailers: ReadonlySet<string>;
  /** Begin what belongs to the clause before it. */
  readonly dependents: ReadonlySet<string>;
  /** Begin a question, also one without its mark, a condition or an order. */
  readonly openers: ReadonlySet<string>;
  /** Nobody is quoted with these: coarse words, and verdicts on whoever helps. */
  readonly coarse: RegExp;
}

/** Words with which a clause tells who somebody is or where they live, in every language. */
export const personalWords =
  /(?:^| )(?:my name|mijn naam|mein name|ich heisse|je mappelle|mon nom|me llamo|mi nombre|mr|mrs|ms|dhr|mevr|mevrouw|meneer|herr|frau|mme|madame|monsieur|senor|senora|street|road|avenue|lane|rue|calle|postcode|password|wachtwoord is|passwort ist|iban|bsn|born|geboren|nee? le|naci)(?: |$)|(?:straat|laan|plein|strasse|weg) \d/;

/** Ends of a clause that tells nothing without the next one: German `Letzte Woche hieß es, …`. */
export const unfinished = /(?:^| )(?:(?:hiess|heisst) es|es (?:hiess|heisst))$/;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** How each language divides and opens its clauses. */
export const quoteWords: Readonly<Record<Language, QuoteWords>> = {
  en: {
    linkers: set('and but'),
    trailers: set('while because although since when until'),
    fillers: set('and but or yes yeah well ok okay hi hello hey sorry'),
    dependents: set('that which who whom whose because cause if when while unless although than until'),
    openers: set(
      'who whos what whats where wheres when why how which do does did can could would will is are if unless otherwise sort fix give tell send let please stop absolute total such',
    ),
    coarse:
      /\b(?:fuck\w*|shit\w*|crap\w*|damn\w*|bloody|bullshit|wtf|arse\w*|ass|piss\w*|bastard\w*|idiot\w*|moron\w*|stupid|useless|clowns?|liars?|lies|lying|scam\w*|thie[fv]\w*|theft|fraud\w*|joke|pathetic|incompetent|rubbish|hell)\b/,
  },
  nl: {
    linkers: set('en maar'),
    trailers: set('terwijl omdat hoewel als toen'),
    fillers: set(
      'en maar dus ja nee hallo hoi goedemiddag goedemorgen goedenavond dag sorry ok oke nou tja ook',
    ),
    dependents: set('wat omdat doordat terwijl als toen zodat of dan om'),
    openers: set(
      'wie wat waar waarom hoe wanneer welke kan kunt kun is zijn als anders lees leest zoek los geef doe regel stuur stop',
    ),
    coarse:
      /\b(?:kut\w*|klote\w*|kanker\w*|tering\w*|tyfus\w*|klere\w*|fuck\w*|shit\w*|verdomme|godver\w*|rot\w+|gelul|gezeik|zooi|puinhoop|idiot\w*|sukkels?|prutsers?|oplicht\w*|leugen\w*|liegen|liegt|diefstal|dieven|waardelo\w+|achterlijk\w*|incompetent\w*|belachelijk|schandalig|lachen|lul)\b/,
  },
  de: {
    linkers: set('und aber'),
    trailers: set('weil obwohl wahrend wenn'),
    fillers: set('und aber also ja hallo hi hey moin sorry ok na tja auch sondern'),
    dependents: set('dass weil wenn ob obwohl damit als wie wo denn um bis'),
    openers: set(
      'wer was warum wieso weshalb wann wo wie welche kann konnen ist sind wenn falls sonst ansonsten liest lesen geben sagen schicken machen bearbeitet',
    ),
    coarse:
      /\b(?:scheiss\w*|scheiß\w*|verarsch\w*|arsch\w*|fuck\w*|shit\w*|verdammt\w*|mist|kack\w*|idiot\w*|depp\w*|trottel|unfahig\w*|luge\w*|lugner\w*|lugen|betrug\w*|betruger\w*|abzocke\w*|witz|lacherlich|frechheit|unverschamt\w*|saftladen|schnauze)\b/,
  },
  fr: {
    linkers: set('et mais'),
    trailers: set('parce puisque quand lorsque alors'),
    fillers: set('et mais donc alors oui bonjour bonsoir salut allo ok bon ben bah franchement aussi'),
    dependents: set('que qui dont ou parce car puisque si quand lorsque comme afin'),
    openers: set(
      'qui que quoi quand pourquoi comment ou quel quelle combien est si sinon lisez repondez donnez envoyez arretez faites',
    ),
    coarse:
      /\b(?:putain|merde|merdique|foutage|gueule|fout\w*|con|cons|conne|connards?|bordel|chier|chiant\w*|idiots?|nuls?|nulle|incompetent\w*|menteu\w*|mensonges?|voleurs?|escro\w*|arnaque\w*|honte|honteux|lamentable|ridicule|scandale\w*|moque\w*|foutu\w*)\b/,
  },
  es: {
    linkers: set('y e pero'),
    trailers: set('mientras porque aunque cuando'),
    fillers: set('y e pero pues hola buenas oye ok vale bueno entonces tambien ademas'),
    dependents: set('que quien porque si cuando como aunque donde'),
    openers: set(
      'quien que cuando donde por como cual cuanto es si vaya menuda menudo lea leed denme dadme envien arreglad',
    ),
    coarse:
      /\b(?:mierda\w*|joder|jodid\w*|cono|puta\w*|puto\w*|gilipoll\w*|cabron\w*|idiotas?|inutil\w*|incompetent\w*|mentir\w*|ladron\w*|robo|robar\w*|estafa\w*|timo|timador\w*|verguenza|vergonzos\w*|asco|tomadura|burla\w*|harto|harta|leches|hostia)\b/,
  },
};
