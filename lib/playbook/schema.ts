import * as v from 'valibot';
import { languages } from './language.ts';
import { causes, checkIds, lanes, roles, stages, strategies, voices } from './vocabulary.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** Words that are looked for in what was said: a blank at either end is part of them. */
const sought = v.pipe(v.string(), v.regex(/\S/));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/));
/** One text, or several from the richest in facts to the barest: the first whose values are all known is used. */
const wordings = v.union([text, v.pipe(v.array(text), v.minLength(1), v.readonly())]);
const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60));
const money = v.pipe(v.number(), v.minValue(0));
const level = v.picklist([0, 1, 2, 3, 4]);

/** Something only the agent can know; a text asks for it as `{?id}`. */
const ask = v.strictObject({
  id,
  label: text,
  kind: v.picklist(['day', 'time', 'amount', 'number', 'text']),
});

const option = v.strictObject({
  id,
  /** What is offered, as a heading of a few words. One wording asks the agent for nothing: it stands there before an answer. */
  offer: wordings,
  if: v.optional(wordings),
  by: wordings,
  /** Who does it, where it is not the agent. */
  own: v.optional(wordings),
  /** The sentences for the customer: offer, condition and deadline in one. */
  say: wordings,
  /** What to say once the customer has chosen it. */
  confirm: v.optional(wordings),
  /** Words that show it was put to the customer, and that the customer chose it. */
  mentions: v.pipe(v.array(sought), v.minLength(1)),
  /** What it costs, for the limit of the role: an amount, or the id of an asked amount. */
  cost: v.optional(v.union([money, id])),
  asks: v.optional(v.array(ask)),
});

const sign = v.strictObject({
  /** How much each of these speaks for the topic; signs of different halves combine like independent evidence. */
  weight: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)),
  /** Signs of one half say the same thing: only the strongest counts. Without one each counts alone. */
  half: v.optional(id),
  any: v.pipe(v.array(sought), v.minLength(1)),
});

const topic = v.strictObject({
  id,
  name: text,
  /** Whether the agent's side failed: only then may it be owned or regretted. */
  failure: v.picklist(['ours', 'not_ours']),
  /** What the customer is entitled to anyway, for the agent's eyes. */
  floor: v.optional(text),
  /** What happened, as main clauses in small letters: `your {item} arrived damaged`. */
  happened: v.pipe(v.array(text), v.minLength(1)),
  signs: v.array(sign),
  /** A message with one of these speaks of something else: none of its signs count. */
  not: v.optional(v.array(sought)),
  /** What happens after this, said before the customer has to ask. */
  next: v.optional(wordings),
  options: v.pipe(v.array(option), v.minLength(1), v.maxLength(4)),
});

const line = v.strictObject({
  for: v.union([v.picklist(causes), id]),
  levels: v.optional(v.tuple([level, level])),
  strategy: v.picklist(strategies),
  voice: v.optional(v.picklist(voices)),
  stage: v.optional(v.picklist(stages)),
  say: v.pipe(v.array(text), v.minLength(1)),
});

const gesture = v.strictObject({
  id,
  offer: wordings,
  say: wordings,
  /** Topics and causes in which the agent's side failed; a gesture is tied to the failure, never to the anger. */
  for: v.pipe(v.array(id), v.minLength(1)),
  /** The most it may be worth. */
  cap: money,
  asks: v.optional(v.array(ask)),
});

/** What holds a reply together. */
const words = v.strictObject({
  agent: text,
  greeting: v.strictObject({ informal: wordings, formal: wordings }),
  partsOfDay: v.strictObject({ morning: text, afternoon: text, evening: text }),
  leadIn: v.strictObject({ two: text, more: text }),
  choice: v.strictObject({ one: text, two: text, more: text }),
  /** When the options were put to the customer before. */
  offered: text,
  /** When nothing else is known to ask. */
  open: text,
  /** In the lanes, where no list is offered before it is known what helps. */
  gentle: text,
  /** In place of an option above the limit of the role; `{offer}` is its heading. */
  askLead: text,
  /** The last line of a chat that is solved, per voice. */
  closings: v.strictObject({ plain: wordings, warm: wordings, formal: wordings }),
  questions: v.array(
    v.strictObject({
      for: v.picklist(causes),
      /** What it asks for: never asked when the chat has it already (C3). */
      asks: v.optional(text),
      say: v.optional(text),
    }),
  ),
  /** Words that turn the mention of an option into its refusal. */
  refusals: v.array(sought),
});

const settings = v.strictObject({
  address: v.picklist(['informal', 'formal']),
  voice: v.picklist(voices),
  cutOff: clock,
  opens: clock,
  closes: clock,
  expressDays: days,
  bankDays: days,
  traceDays: days,
  /** Hours until a lead or another team has answered. */
  answerHours: v.pipe(v.number(), v.minValue(1), v.maxValue(72)),
  /** Minutes until the next news in an outage. */
  updateMinutes: v.pipe(v.number(), v.minValue(5), v.maxValue(240)),
  /** A code as `EUR`. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

const limits = v.record(v.picklist(roles), money);

/** A file of a team: what it leaves out comes from what Attune brings along. */
export const playbookFile = v.strictObject({
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]*$/)),
  name: text,
  language: v.picklist(languages),
  settings: v.optional(v.partial(settings)),
  limits: v.optional(limits),
  /** From which confidence a topic counts as known. */
  sureFrom: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(0.99))),
  banned: v.optional(v.array(text)),
  /** How grave each check on a reply is, 3 to 1; 0 switches it off. */
  checks: v.optional(v.record(v.picklist(checkIds), v.picklist([0, 1, 2, 3]))),
  /** Named patterns that the signs of this file use as `<name>`. */
  sets: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]*$/)), text)),
  /** What the team wants the agent to see and do in a lane; never put into the reply. */
  cards: v.optional(v.partial(v.strictObject(v.entriesFromList(lanes, text)))),
  words: v.optional(v.partial(words)),
  gestures: v.optional(v.array(gesture)),
  lines: v.optional(v.array(line)),
  topics: v.optional(v.array(topic)),
});

/** A file of a playbook, read. */
export type PlaybookFile = v.InferOutput<typeof playbookFile>;
