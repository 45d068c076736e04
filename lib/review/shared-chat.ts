import * as v from 'valibot';
import { families } from '../cues/types.ts';
import { languages } from '../playbook/language.ts';
import { checkIds } from '../playbook/vocabulary.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const occasion = v.object({
  message: v.string(),
  outcome: v.picklist(['met', 'missed']),
  /** The agent's words as they stand in the message above, redacted. */
  quote: v.nullable(v.string()),
  better: v.nullable(v.string()),
});

const schema = v.object({
  format: v.literal('attune-review'),
  version: v.literal(1),
  /** The language of the conversation. */
  language: v.nullable(v.picklist(languages)),
  messages: v.array(
    v.object({
      /** `m1`, `m2`, …: not the helpdesk's own ids, which lead to the ticket. */
      id: v.string(),
      role: v.picklist(['customer', 'agent', 'bot', 'note', 'system', 'unknown']),
      /** Minutes since the first message with a time; null where the page shows none. */
      minute: v.nullable(count),
      /** Redacted; null where the agent left the message out. */
      text: v.nullable(v.string()),
    }),
  ),
  cues: v.array(
    v.object({
      message: v.string(),
      family: v.picklist(families),
      kind: v.string(),
      level: v.picklist([0, 1, 2, 3, 4]),
      /** The customer's words that show it, redacted. */
      words: v.string(),
    }),
  ),
  scorecard: v.array(
    v.object({
      check: v.picklist(checkIds),
      weight: v.picklist([0, 1, 2, 3]),
      occasions: v.array(occasion),
    }),
  ),
  /** What the agent wrote to the trainer, redacted. */
  note: v.nullable(v.string()),
});

/** A chat that an agent shares for review: everything the file holds, and nothing else. docs/coaching.md explains it. */
export type SharedChat = Readonly<v.InferOutput<typeof schema>>;

/** Reads a shared chat from what a file holds; null for anything else, and for a later version. */
export function parseSharedChat(content: unknown): SharedChat | null {
  const result = v.safeParse(schema, content);
  return result.success ? result.output : null;
}
