import type { FactPattern } from './facts-patterns.ts';

/** Numbers that look the same in every language. */
export const codePatterns: readonly FactPattern[] = [
  {
    kind: 'tracking',
    pattern:
      /\b(?<fact>3S[A-Z0-9]{9,13}|JVGL\d{10,20}|JJD\d{10,20}|1Z[A-Z0-9]{16}|[A-Z]{2}\d{9}[A-Z]{2})\b/dgi,
  },
  {
    kind: 'tracking',
    pattern:
      /\b(?:track(?:ing|\s?(?:&|and|en)\s?trace)?[\s-]?(?:number|code|nummer|no\.?)|sendungsnummer|num[ée]ro de suivi|n[uú]mero de seguimiento)(?: is| ist| est| es|:)? #?(?<fact>[A-Z0-9]{8,30})\b/dgi,
  },
  {
    kind: 'order',
    pattern:
      /\b(?:order|bestel|booking|reference|purchase|bestelling|kenmerk|bestell|bestellung|auftrags?|commande|r[ée]f[ée]rence|pedido|referencia)[\s-]?(?:number|no\.?|nr\.?|nummer|id|code|num[ée]ro|n[°º]|n[uú]mero)?(?: is| ist| lautet| est(?: le)?| es(?: el)?|:)?\s?#?(?<fact>(?:[A-Z]{1,4}-?)?\d{4,12}(?:-\d{1,8})?)(?![\d\p{L}])/dgiu,
  },
  { kind: 'order', pattern: /(?<![\w&])#(?<fact>(?:[A-Z]{1,4}-?)?\d{4,12})(?![\d\p{L}])/dgiu },
  // A message that is nothing but a number answers the question for one.
  {
    kind: 'order',
    pattern:
      /^\s*(?:(?:it'?s|het is|dat is|es ist|das ist|c['’]est le|es el)\s)?#?(?<fact>(?:[A-Z]{1,4}-?)?\d{5,12})[.!]?\s*$/dgi,
  },
  {
    // A price by the month is no sum that was paid or is owed.
    kind: 'amount',
    pattern:
      /(?<![a-zÀ-ÿ\d.,])(?<fact>(?:[€$£]|EUR|GBP|USD|CHF)\s?(?:\d{1,3}(?:[.,]\d{3})+|\d{1,6})(?:[.,]\d{2})?(?![\da-zÀ-ÿ]|[.,]\d)|(?:\d{1,3}(?:[.,]\d{3})+|\d{1,6})(?:[.,](?:\d{2}|-))?\s?(?:[€$£](?![a-zÀ-ÿ\d])|(?:euros?|pounds?|dollars?|EUR|GBP|USD|CHF|Franken|francs)(?![a-zÀ-ÿ])))(?! ?(?:\/|per|pro|im|a|an|par|al|por) ?(?:maand|monat|month|mois|mes|jaar|jahr|year|an|año)(?![a-zÀ-ÿ]))/dgi,
  },
];
