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
      /\btrack(?:ing|\s?(?:&|and|en)\s?trace)?[\s-]?(?:number|code|nummer|no\.?)(?: is|:)? #?(?<fact>[A-Z0-9]{8,30})\b/dgi,
  },
  {
    kind: 'order',
    pattern:
      /\b(?:order|bestel|booking|reference|purchase|bestelling|kenmerk)[\s-]?(?:number|no\.?|nr\.?|nummer|id|code)?(?: is|:)?\s?#?(?<fact>(?:[A-Z]{1,4}-?)?\d{4,12}(?:-\d{1,8})?)(?![\d\p{L}])/dgiu,
  },
  { kind: 'order', pattern: /(?<![\w&])#(?<fact>(?:[A-Z]{1,4}-?)?\d{4,12})(?![\d\p{L}])/dgiu },
  // A message that is nothing but a number answers the question for one.
  {
    kind: 'order',
    pattern: /^\s*(?:(?:it'?s|het is|dat is)\s)?#?(?<fact>(?:[A-Z]{1,4}-?)?\d{5,12})[.!]?\s*$/dgi,
  },
  {
    kind: 'money',
    pattern:
      /(?<fact>[€$£]\s?\d{1,6}(?:[.,]\d{2})?|\b\d{1,6}(?:[.,]\d{2})? ?(?:euros?|pounds?|dollars?|EUR|GBP|USD)\b)/dgi,
  },
];
