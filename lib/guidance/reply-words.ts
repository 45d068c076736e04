import type { Slot } from '../playbook/template.ts';
import type { Template } from '../playbook/types.ts';
import type { Cause } from './acknowledgement-plan.ts';

/** A question that finds out what is still needed. */
interface Question {
  readonly cause: Cause;
  /** What it asks for: never asked when the chat has it already (C3). */
  readonly asks: Slot | null;
  readonly text: Template;
}

/** What a reply is put together with in one language. */
export interface ReplyWords {
  /** How the agent names themselves as the owner of a step. */
  readonly agent: string;
  /** For the first message of a chat, informal and formal; the richest that can be filled. */
  readonly greeting: { readonly informal: Template; readonly formal: Template };
  readonly partsOfDay: { readonly morning: string; readonly afternoon: string; readonly evening: string };
  /** Before two and before more options. */
  readonly leadIn: { readonly two: string; readonly more: string };
  /** Gives the decision to the customer: after one, two, more options. */
  readonly choice: { readonly one: Template; readonly two: Template; readonly more: Template };
  /** When the options were put to the customer before. */
  readonly offered: Template;
  /** When nothing else is known to ask. */
  readonly open: Template;
  readonly questions: readonly Question[];
}
