import type { Template } from './types.ts';

/**
 * Values a text may ask for in braces, and the form each has, so that a line can be built around it. A value is there
 * only when its form is sure. "your" follows the form of address: je|uw, dein|Ihr, ton|votre, tu|su.
 *
 * | slot | en | nl | de | fr | es |
 * |---|---|---|---|---|---|
 * | item | bare, after "your": `blue jacket` | bare, after je/uw: `blauwe jas` | with "your", one thing, subject: `deine blaue Jacke`, `Ihr neuer Rucksack` | with "your", one thing, subject: `votre veste bleue` | with "your", one thing, subject: `tu chaqueta azul` |
 * | itemObject | as item | as item | accusative, one or more, with "your": auf/ohne/für `Ihren neuen Rucksack`, `deine Schuhe` | one or more, after a verb or de/pour/sans/avec: `vos chaussures` | one or more, after a verb or de/para/sin/con: `sus zapatos` |
 * | parcel | bare: `parcel` | bare: `pakket` | bare: `Paket`, `Bestellung` | bare: `colis`, `commande` | bare: `paquete`, `pedido` |
 * | theParcel | `the parcel` | `het pakket` | nominative = accusative: `das Paket`, `die Bestellung` | `le colis`, `la commande` (not after de or à: use yourParcel) | `el paquete` (not after de or a: use yourParcel) |
 * | yourParcel | `your parcel` | `je pakket` | nominative = accusative: `dein Paket`, `Ihre Bestellung` | `ton colis`, `votre commande` | `tu paquete`, `su pedido` |
 * | firstParcel | `the first parcel` | `het eerste pakket` | `das erste Paket` | `le premier colis` | `el primer paquete` |
 * | order | the number as written, all languages ||||||
 * | status | after "marked as": `delivered` | `bezorgd` | after als, auf: `zugestellt` | in quotes, masculine: `livré` | in quotes, masculine: `entregado` |
 * | deliveredWhen | adverb: `yesterday at 14:10`, `on Friday` | `gisteren om 14:10` | `gestern um 14:10 Uhr`, `am Freitag` | `hier à 14h10`, `vendredi`, `le 12 mars` | `ayer a las 14:10`, `el viernes` |
 * | effort, efforts, checks, contacts | past, after "you": `waited in all day and asked the neighbours` | participle, after "hebt": `de hele dag thuis gewacht` | participle, after "Sie haben / du hast": `den ganzen Tag zu Hause gewartet und bei den Nachbarn gefragt` | participle, after "vous avez / tu as": `attendu toute la journée chez vous et demandé aux voisins` | participle, after "ha / has": `esperado todo el día en casa y preguntado a los vecinos` |
 * | effortsDoing, checksDoing | -ing form: `waiting in all day` | as efforts | infinitive, after "Sie mussten / du musstest": `den ganzen Tag zu Hause warten` | infinitive, after "vous avez dû / tu as dû": `attendre toute la journée chez vous` | infinitive, after "ha tenido que / has tenido que": `esperar todo el día en casa` |
 * | duration | after "for": `two weeks` | after al: `twee weken` | accusative, after schon (never seit): `zwei Wochen`, `einen Monat` | after depuis, pendant: `deux semaines` | after hace, "lleva": `dos semanas` |
 * | since | after since: `Monday` | after sinds: `maandag` | after seit: `Montag`, `gestern`, `dem 12. März` | after depuis: `lundi`, `hier`, `le 12 mars` | after desde: `el lunes`, `ayer`, `el 12 de marzo` |
 * | nth | "the {nth} time": `third` | "de {nth} keer": `derde` | "das {nth} Mal", "zum {nth}n Mal": `dritte` | "la {nth} fois": `troisième` | "la {nth} vez", "por {nth} vez": `tercera` |
 * | promised | noun phrase: `a call back` | `een telefoontje` | nominative: `ein Rückruf` | `un rappel` | `una llamada` |
 * | promisedObject | as promised | as promised | accusative: `einen Rückruf` | as promised | as promised |
 * | promisedDay | after "for", or as a noun: `Friday` | after voor: `vrijdag` | after für: `Freitag`, `gestern`, `den 12. März` | after pour: `vendredi`, `le 12 mars` | after para: `el viernes`, `el 12 de marzo` |
 * | occasion | after for: `your son’s birthday` | after voor: `de verjaardag van je zoon` | accusative, after für: `den Geburtstag Ihrer Tochter`, `deine Hochzeit` | after pour: `l’anniversaire de votre fille` | after para: `el cumpleaños de su hija` |
 * | amount | as written, all languages: `£30`, `49,95 €` ||||||
 * | date | after on: `12 March` | after op: `12 maart` | after am: `12. März` | after le: `12 mars` | after el: `12 de marzo` |
 * | flaw | main clause: `the zip is broken` | `de rits is kapot` | `der Reißverschluss ist kaputt` (after a colon, never dass) | `l’écran est fissuré` | `la cremallera está rota` |
 * | service | one thing with its article, subject: `your internet`, `the invoice export`, `our app` | `je internet`, `de app` | nominative: `Ihr Internet`, `die App` | `votre box`, `l’application` (not after de or à) | `su internet`, `la aplicación` (not after de or a) |
 * | thing | the surest name for what it is about, one thing, subject, with its article: `your blue jacket`, `order 4711`, `the parcel`, `your internet` | `je blauwe jas`, `bestelling 4711`, `het pakket` | `Ihre blaue Jacke`, `die Bestellung 4711`, `das Paket` | `votre veste bleue`, `la commande 4711`, `le colis` | `su chaqueta azul`, `el pedido 4711`, `el paquete` |
 * | thingObject | the same after a verb or about, with, for; one or more | as thing, after over, met, voor | accusative, after a verb or für, um, ohne, über | after a verb or de, pour, sans, avec, sur: `votre veste bleue`, `votre commande 4711`, `votre colis` | after a verb or de, para, sin, con, sobre: `su chaqueta azul`, `su pedido 4711`, `su paquete` |
 * | relation | who has died, subject: `your mother` | `je moeder` | nominative: `Ihre Mutter` | `votre mère` | `su madre` |
 * | happened | what the topic says happened, a main clause in small letters, all languages ||||||
 * | offer | the heading of an option, after a colon, all languages ||||||
 * | answerTime | after by: `4 pm today`, `10 am tomorrow` | after uiterlijk: `vandaag 16:00 uur` | after bis: `heute 16:00 Uhr` | after au plus tard: `aujourd’hui à 16 h` | after como muy tarde: `hoy a las 16:00` |
 * | updateTime | after at, by: `10:30 am` | after om: `10:30 uur` | after um: `10:30 Uhr` | after à: `10 h 30` | after a las: `10:30` |
 * | nextDay, dispatchDay, arrivalDay | adverb: `tomorrow`, `on Monday 23 November` | `morgen`, `maandag 23 november` | `morgen`, `am Montag, 23. November` | `demain`, `lundi 23 novembre` | `mañana`, `el lunes 23 de noviembre` |
 * | weekDay, refundDay, traceDay, {?…} of kind day | after by: `Friday 27 November` | after uiterlijk: `vrijdag 27 november` | after bis: `Freitag, 27. November` | after au plus tard: `vendredi 27 novembre` | after como muy tarde: `el viernes 27 de noviembre` |
 * | question | the customer's own question, in quotes, all languages ||||||
 * | quote | the customer's own words for the cause the line answers: a clause of three to nine words, in quotes, all languages ||||||
 * | name | the first name ||||||
 *
 * The gender of `item` is not known to a line: no adjective or participle may agree with it.
 */
export const slots = [
  // from the chat
  'item',
  'itemObject',
  'parcel',
  'theParcel',
  'yourParcel',
  'firstParcel',
  'order',
  'status',
  'deliveredWhen',
  'effort',
  'efforts',
  'effortsDoing',
  'checks',
  'checksDoing',
  'contacts',
  'duration',
  'since',
  'nth',
  'promised',
  'promisedObject',
  'promisedDay',
  'occasion',
  'amount',
  'date',
  'flaw',
  'service',
  'thing',
  'thingObject',
  'relation',
  'question',
  'quote',
  'name',
  'partOfDay',
  // from the playbook
  'happened',
  'offer',
  // from the clock and the settings of the playbook
  'cutOff',
  'dispatchDay',
  'arrivalDay',
  'bankDays',
  'refundDay',
  'traceDay',
  'nextDay',
  'weekDay',
  'answerTime',
  'updateTime',
] as const;

/** The name of a value in braces; with a question mark, of one the agent is asked for. */
export type Slot = (typeof slots)[number] | AskedSlot;

/** A value only the agent knows. */
export type AskedSlot = `?${string}`;

/** The values known at this moment; a missing one is unknown. */
export type SlotValues = Readonly<Partial<Record<Slot, string>>>;

/** How a form of address is chosen in `{je|u}`; null where the language has one form. */
export type Form = 'informal' | 'formal' | null;

/** A template that cannot be right whatever the values are; the message names template, brace and mend. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly kind: BraceProblem;
  /** What stands in the brace; of one without its other half, the whole wording. */
  readonly found: string;

  constructor(kind: BraceProblem, found: string, message: string) {
    super(message);
    this.kind = kind;
    this.found = found;
  }
}

/** What can be wrong with a brace. */
export type BraceProblem = 'open_brace' | 'brace_forms' | 'unknown_value';

const braces = /\{([^{}]*)\}/g;
const sentenceStart = /^\p{Ll}|[.!?] \p{Ll}/gu;

/** The values a wording asks for, each once. Throws TemplateError when a brace is unknown, empty or unbalanced. */
export function slotsOf(wording: string): readonly Slot[] {
  const known = read.get(wording) ?? readSlots(wording);
  read.set(wording, known);
  return known;
}

/** Templates are few and read again at every advice. */
const read = new Map<string, readonly Slot[]>();

function readSlots(wording: string): readonly Slot[] {
  if (/[{}]/.test(wording.replaceAll(braces, '')))
    throw new TemplateError(
      'open_brace',
      wording,
      `"${wording}" has a brace without its other half: close it or take it out.`,
    );
  const found = new Set<Slot>();
  for (const [, inner = ''] of wording.matchAll(braces)) {
    if (!inner.includes('|')) found.add(knownSlot(inner, wording));
    else if (inner.split('|').length !== 2)
      throw new TemplateError(
        'brace_forms',
        inner,
        `"${wording}" has {${inner}}: give two forms, informal|formal.`,
      );
  }
  return [...found];
}

/**
 * Fills the first wording of a template whose values are all known; null when there is none, so that a brace never
 * reaches a customer. Sentences start with a capital. Throws TemplateError like `slotsOf`.
 */
export function fillTemplate(template: Template, values: SlotValues, form: Form): string | null {
  const wordings = typeof template === 'string' ? [template] : template;
  const wording = wordings.find((each) => slotsOf(each).every((slot) => isUsable(values[slot])));
  if (wording === undefined) return null;
  return capitalised(wording.replaceAll(braces, (_, inner: string) => filling(inner, values, form)));
}

function knownSlot(name: string, wording: string): Slot {
  if (isAsked(name)) return name;
  const slot = slots.find((each) => each === name);
  if (slot === undefined)
    throw new TemplateError(
      'unknown_value',
      name,
      `"${wording}" asks for {${name}}, which is no value: use one of ${slots.join(', ')}.`,
    );
  return slot;
}

/** Whether a value is one the agent is asked for. */
export function isAsked(name: string): name is AskedSlot {
  return /^\?[a-z][a-z0-9_]*$/.test(name);
}

/** A value with a brace of its own (a customer can type one) counts as unknown. */
function isUsable(value: string | undefined): boolean {
  return value !== undefined && value !== '' && !/[{}]/.test(value);
}

function filling(inner: string, values: SlotValues, form: Form): string {
  if (!inner.includes('|')) return values[knownSlot(inner, inner)] ?? '';
  const [informal = '', formal = ''] = inner.split('|');
  return form === 'informal' ? informal : formal;
}

function capitalised(text: string): string {
  return text.replace(sentenceStart, (start) => start.toUpperCase());
}
