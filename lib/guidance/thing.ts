import type { Language } from '../playbook/language.ts';
import type { SlotValues } from '../playbook/template.ts';

/** Names a thing in one language from the values known of it; undefined when none is sure. */
interface Naming {
  readonly subject: (values: SlotValues) => string | undefined;
  readonly object: (values: SlotValues) => string | undefined;
}

const filled = (before: string, value: string | undefined) => value && `${before}${value}`;

/** More than one cannot be the subject of "is". */
const isPlural = (item: string | undefined) => item !== undefined && /[^s]s$|(?:en|'s)$/.test(item);

const namings: Readonly<Record<Language, (your: string) => Naming>> = {
  en: (your) => ({
    subject: ({ item, order, theParcel, service }) =>
      (isPlural(item) ? undefined : filled(`${your} `, item)) ??
      service ??
      filled('order ', order) ??
      theParcel,
    object: ({ item, order, theParcel, service }) =>
      filled(`${your} `, item) ?? service ?? filled('order ', order) ?? theParcel,
  }),
  nl: (your) => ({
    subject: ({ item, order, theParcel, service }) =>
      (isPlural(item) ? undefined : filled(`${your} `, item)) ??
      service ??
      filled('bestelling ', order) ??
      theParcel,
    object: ({ item, order, theParcel, service }) =>
      filled(`${your} `, item) ?? service ?? filled('bestelling ', order) ?? theParcel,
  }),
  de: () => ({
    subject: ({ item, order, theParcel, service }) =>
      item ?? service ?? filled('die Bestellung ', order) ?? theParcel,
    object: ({ itemObject, order, theParcel }) => itemObject ?? filled('die Bestellung ', order) ?? theParcel,
  }),
  fr: (your) => ({
    subject: ({ item, order, theParcel, service }) =>
      item ?? service ?? filled('la commande ', order) ?? theParcel,
    object: ({ itemObject, order, yourParcel }) =>
      itemObject ?? filled(`${your} commande `, order) ?? yourParcel,
  }),
  es: (your) => ({
    subject: ({ item, order, theParcel, service }) =>
      item ?? service ?? filled('el pedido ', order) ?? theParcel,
    object: ({ itemObject, order, yourParcel }) =>
      itemObject ?? filled(`${your} pedido `, order) ?? yourParcel,
  }),
};

const yours: Readonly<Record<Language, { readonly informal: string; readonly formal: string }>> = {
  en: { informal: 'your', formal: 'your' },
  nl: { informal: 'je', formal: 'uw' },
  de: { informal: 'dein', formal: 'Ihr' },
  fr: { informal: 'ta', formal: 'votre' },
  es: { informal: 'tu', formal: 'su' },
};

/** What a reply calls the thing it is about, as subject and as object, from the most specific that the customer named. */
export function thingValues(
  values: SlotValues,
  language: Language,
  address: 'informal' | 'formal' | null,
): Pick<SlotValues, 'thing' | 'thingObject'> {
  const { subject, object } = namings[language](yours[language][address ?? 'formal']);
  return { thing: subject(values), thingObject: object(values) };
}
