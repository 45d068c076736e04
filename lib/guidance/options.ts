import type { Address } from '../conversation/types.ts';
import { fillTemplate, isAsked, type SlotValues, slotsOf } from '../playbook/template.ts';
import type { Ask, Book, Gesture, OptionPlan, Playbook, Template } from '../playbook/types.ts';
import type { Role } from '../playbook/vocabulary.ts';
import { type AnswerContext, answerKey, askedValues } from './asked-values.ts';
import type { Limit, Option } from './types.ts';

/** What options are filled with. */
export interface OptionContext {
  readonly book: Book;
  readonly playbook: Pick<Playbook, 'limits'>;
  readonly role: Role;
  readonly address: Address;
  readonly values: SlotValues;
  /** What the agent has answered, and how it is written. */
  readonly answered: AnswerContext;
}

/** The ways out, filled; one that lacks a value nobody can be asked for is left out rather than shown with a gap. */
export function fillOptions(plans: readonly OptionPlan[], context: OptionContext): readonly Option[] {
  return plans.flatMap((plan) => fillOption(plan, context) ?? []);
}

/** A small caring extra as an option of its own, held to its own cap. */
export function fillGesture(gesture: Gesture, context: OptionContext): Option | null {
  const { offer, say, id, asks, cap } = gesture;
  const cost = asks?.find(({ kind }) => kind === 'amount')?.id;
  const filled = fillOption({ id, offer, by: offer, say, mentions: [id], asks, cost }, context);
  if (!filled) return null;
  const limit = filled.limit && { ...filled.limit, max: cap, isAbove: (filled.limit.cost ?? 0) > cap };
  return { ...filled, limit, text: limit?.isAbove ? null : filled.text };
}

/** What to say of an option once the customer has chosen it; null while something it needs is unknown. */
export function confirmation(plan: OptionPlan, context: OptionContext): string | null {
  const { address } = context;
  const values = valuesFor(plan, context);
  if (limitOf(plan, context)?.isAbove) return fillOption(plan, context)?.text ?? null;
  return plan.confirm === undefined ? null : fillTemplate(plan.confirm, values, address);
}

/** What is known with what was answered for this option. */
function valuesFor(plan: OptionPlan, { values, answered }: OptionContext): SlotValues {
  return { ...values, ...askedValues(plan, answered) };
}

function fillOption(plan: OptionPlan, context: OptionContext): Option | null {
  const { address } = context;
  const values = valuesFor(plan, context);
  const fill = (template: Template) => fillTemplate(template, values, address);
  const show = (template: Template) =>
    fill(template) ?? fillTemplate(template, withGaps(template, values), address);
  const [offer, deadline] = [show(plan.offer), show(plan.by)];
  const owner = plan.own === undefined ? null : show(plan.own);
  const asks = (plan.asks ?? []).filter(({ id }) => isUsed(id, plan));
  const canBeSaid = asks.length > 0 ? show(plan.say) : fill(plan.say);
  if (!offer || !deadline || !canBeSaid || (plan.own && !owner)) return null;
  const limit = limitOf(plan, context);
  const text = limit?.isAbove ? askLead(plan, context) : fill(plan.say);
  const condition = plan.if === undefined ? null : show(plan.if);
  return { id: plan.id, offer, condition, deadline, owner, text, asks, limit };
}

/** The question to the lead in the option's place; null where its heading has a value that is not known. */
function askLead(plan: OptionPlan, context: OptionContext): string | null {
  const { book, address } = context;
  const values = valuesFor(plan, context);
  const heading = fillTemplate(plan.offer, values, address);
  return heading && fillTemplate(book.words.askLead, { ...values, offer: lowered(heading) }, address);
}

/** Values in which everything asked stands as a gap to be filled: for the panel's eyes, never for the reply. */
function withGaps(template: Template, values: SlotValues): SlotValues {
  const texts = typeof template === 'string' ? [template] : template;
  const gaps = texts.flatMap(slotsOf).filter((slot) => isAsked(slot) && values[slot] === undefined);
  return { ...values, ...Object.fromEntries(gaps.map((slot) => [slot, '…'])) };
}

function isUsed(id: Ask['id'], plan: OptionPlan): boolean {
  const asked = `?${id}`;
  if (plan.cost === id) return true;
  return [plan.offer, plan.if, plan.by, plan.own, plan.say]
    .flatMap((template) => template ?? [])
    .some((text) => slotsOf(text).some((slot) => slot === asked));
}

function limitOf({ id, cost }: OptionPlan, { playbook, role, answered }: OptionContext): Limit | null {
  if (cost === undefined) return null;
  const max = playbook.limits[role];
  const known = typeof cost === 'number' ? cost : amountOf(answered.answers[answerKey(id, cost)]);
  return { cost: known, max, isAbove: known !== null && known > max };
}

/** A number as people type it, `12,50` or `12.50`; null when it is none. */
export function amountOf(typed: string | undefined): number | null {
  const number = Number(typed?.trim().replace(',', '.'));
  return typed?.trim() && Number.isFinite(number) && number >= 0 ? number : null;
}

function lowered(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
