import type { Language } from '../../../lib/playbook/language.ts';
import type { TopicId } from '../../../lib/playbook/types.ts';

/** What an agent might type where a way out asks for it, by the id of what is asked. */
type Answers = Readonly<Record<string, string>>;

/** Numbers and days, which every language writes by itself. */
const anywhere: Answers = {
  amount: '15',
  difference: '12',
  remedy_cost: '30',
  courier: '18',
  fee: '8',
  worth: '5',
  hours: '48',
  points: '500',
  latest_day: '2026-03-06',
  answer_day: '2026-03-04',
  remedy_day: '2026-03-03',
  repair_day: '2026-03-13',
  back_day: '2026-03-17',
  sent_day: '2026-02-27',
  ready_time: '16:00',
  direct_line: '020 555 0139',
  reference: 'RF-20914',
};

const words: Readonly<Record<Language, Answers>> = {
  en: {
    remedy: 'a new one by courier',
    reason: 'it has been worn',
    instead: 'a swap for another size',
    who: 'Maria from customer care',
    what: 'the date on the invoice',
    why: 'which batch it came from',
    team: 'the finance team',
    colleague: 'Maria',
    small_thing: 'a handwritten card',
    alternative: 'the same jacket in green',
    condition: 'orders over €50',
  },
  nl: {
    remedy: 'een nieuwe per koerier',
    reason: 'het artikel gedragen is',
    instead: 'ruilen voor een andere maat',
    who: 'Maria van de klantenservice',
    what: 'de datum op de factuur',
    why: 'uit welke partij het komt',
    team: 'de financiële afdeling',
    colleague: 'Maria',
    small_thing: 'een handgeschreven kaartje',
    alternative: 'dezelfde jas in het groen',
    condition: 'bestellingen boven € 50',
  },
  de: {
    remedy: 'Ersatz per Kurier',
    reason: 'die Ware schon getragen wurde',
    instead: 'ein Tausch',
    who: 'Frau Weber',
    what: 'das Datum auf der Rechnung',
    why: 'aus welcher Charge es stammt',
    team: 'Buchhaltung',
    colleague: 'Maria Weber',
    small_thing: 'eine handgeschriebene Karte',
    alternative: 'denselben Rucksack in Grün',
    condition: 'Bestellungen ab 50 €',
    sent_day: '27. Februar',
  },
  fr: {
    remedy: 'un remplacement par coursier',
    reason: 'l’article a été porté',
    instead: 'un échange contre une autre taille',
    who: 'le service clientèle',
    what: 'la date figurant sur la facture',
    why: 'retrouver le lot',
    team: 'le service comptable',
    colleague: 'Maria',
    small_thing: 'une carte écrite à la main',
    alternative: 'la même veste en vert',
    condition: 'les commandes de plus de 50 €',
  },
  es: {
    remedy: 'uno nuevo por mensajero',
    reason: 'el artículo se ha usado',
    instead: 'un cambio por otra talla',
    who: 'María, de atención al cliente',
    what: 'la fecha de la factura',
    why: 'de qué lote procede',
    team: 'el equipo de contabilidad',
    colleague: 'María',
    small_thing: 'una tarjeta escrita a mano',
    alternative: 'la misma chaqueta en verde',
    condition: 'pedidos de más de 50 €',
  },
};

/** Where a topic asks for the same thing in another sense. */
const ofTopic: Readonly<Record<TopicId, Readonly<Partial<Record<Language | 'all', Answers>>>>> = {
  refund_not_arrived: { all: { amount: '49,99' } },
  gesture: {
    en: { what: 'the delivery fee' },
    nl: { what: 'de verzendkosten' },
    de: { what: 'die Versandkosten' },
    fr: { what: 'les frais de livraison' },
    es: { what: 'los gastos de envío' },
  },
};

/** The answers of the agent in the examples of a topic. */
export function answersFor(topic: TopicId, language: Language): Answers {
  return { ...anywhere, ...words[language], ...ofTopic[topic]?.all, ...ofTopic[topic]?.[language] };
}
