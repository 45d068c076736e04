import type { Template } from './types.ts';

/** Values a text may ask for in braces. */
export const slots = [
  // from the chat
  'item',
  'parcel',
  'theParcel',
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
  'promisedDay',
  'occasion',
  'question',
  'name',
  'partOfDay',
  // from the clock and the settings of the playbook
  'cutOff',
  'dispatchDay',
  'arrivalDay',
  'bankDays',
  'refundDay',
  'traceDay',
] as const;

/** The name of a value in braces. */
export type Slot = (typeof slots)[number];

/** The values known at this moment; a missing one is unknown. */
export type SlotValues = Readonly<Partial<Record<Slot, string>>>;

/** How a form of address is chosen in `{je|u}`; null where the language has one form. */
export type Form = 'informal' | 'formal' | null;

/** A template that cannot be right whatever the values are; the message names template, brace and mend. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

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
    throw new TemplateError(`"${wording}" has a brace without its other half: close it or take it out.`);
  const found = new Set<Slot>();
  for (const [, inner = ''] of wording.matchAll(braces)) {
    if (!inner.includes('|')) found.add(knownSlot(inner, wording));
    else if (inner.split('|').length !== 2)
      throw new TemplateError(`"${wording}" has {${inner}}: give two forms, informal|formal.`);
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
  const slot = slots.find((each) => each === name);
  if (slot === undefined)
    throw new TemplateError(
      `"${wording}" asks for {${name}}, which is no value: use one of ${slots.join(', ')}.`,
    );
  return slot;
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
