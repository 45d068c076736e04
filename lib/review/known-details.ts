import { isCustomers } from '../conversation/customers.ts';
import type { FactKind } from '../language/facts.ts';
import type { Situation } from './situation.ts';

/** What a reply may ask a customer for. */
export type Known = 'order' | 'email' | 'phone' | 'photo' | 'name' | 'address' | 'story';

const facts: Readonly<Partial<Record<FactKind, Known>>> = { order: 'order', tracking: 'order' };

// Each pattern is linear: classes that cannot match the same letter follow one another.
const written: readonly (readonly [Known, RegExp])[] = [
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}\.\w/],
  ['phone', /(?:^|[^\w])(?:\+|00)\d[\d ()/-]{7,16}\d/],
  // A national number starts with one nought and has nine digits (Switzerland) to twelve (Germany); a date is none.
  [
    'phone',
    /(?:^|[\s:(])(?!\d{2}[./-]\d{2}[./-](?:19|20)\d\d(?!\d))0[1-9](?:[ ./()-]{0,2}\d){7,10}(?![ ./-]?\d)/,
  ],
  // A Spanish one has no nought: known by its groups, or by a word before it.
  [
    'phone',
    /(?:^|[\s:(])(?<!(?:pedido|factura|seguimiento|referencia|envío)[\s:]{1,2})(?:[679]\d{2} \d{3} \d{3}|[679]\d{2} \d{2} \d{2} \d{2}|9\d \d{3} \d{2} \d{2})(?![ .,]?\d| ?€)/,
  ],
  [
    'phone',
    /\b(?:tel[eé]fono|tel|tlf|m[oó]vil|whatsapp|ll[aá]m(?:ar|eme|ame|adme))\b(?:(?!pedido|factura|seguimiento|referencia)[^\d\n]){0,24}[679]\d{8}(?!\d)/iu,
  ],
  ['photo', /\.(?:jpe?g|png|heic|webp)\b/i],
];

/** Words of a customer from which the story counts as told: what it is about is clear, or not. */
const storyWords = 8;
const longStoryWords = 20;

/** What is in the thread already, so that nobody asks for it again (C3, F36). */
export function knownDetails({ conversation, desk, topic }: Situation): ReadonlySet<Known> {
  const texts = conversation.turns.filter(isCustomers).map(({ message }) => message.text);
  const known = new Set<Known>(desk.facts.flatMap(({ kind }) => facts[kind] ?? []));
  for (const [kind, pattern] of written) if (texts.some((text) => pattern.test(text))) known.add(kind);
  if (conversation.customer !== null) known.add('name');
  const isClear = conversation.topic !== null || topic !== null;
  const least = isClear ? storyWords : longStoryWords;
  if (texts.some((text) => text.split(/\s+/).length >= least)) known.add('story');
  return known;
}
