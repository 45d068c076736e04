import { type Random, randomFrom } from './random.ts';
import { agentSays, customerSays, drafts, noteSays, type SpokenLanguage } from './sentences.ts';

/** One thing that happens; tickets are counted from 0, and "the ticket in front" is the one the page shows. */
export type Action =
  | {
      readonly kind: 'say';
      readonly ticket: number;
      readonly role: 'customer' | 'agent' | 'note';
      readonly text: string;
    }
  /** Tickets come to the front one right after the other; the last one stays there. */
  | { readonly kind: 'switch'; readonly tickets: readonly number[] }
  /** The agent puts in the reply the panel offers at that moment; the page may swap the reply box meanwhile. */
  | { readonly kind: 'insert'; readonly swap: 'none' | 'keeping' | 'losing' }
  /** The page makes all rows of a ticket anew. */
  | { readonly kind: 'redraw'; readonly ticket: number }
  /** The page puts a new node in place of the reply box in front, with the draft in it. */
  | { readonly kind: 'swap-editor' }
  /** The agent types a line; then the caret stands at that part of the draft, from 0 to 1. */
  | { readonly kind: 'type'; readonly text: string; readonly caret: number }
  | { readonly kind: 'channel'; readonly channel: Channel }
  | { readonly kind: 'reload' }
  /** Nobody does anything until the panel shows what the page shows. */
  | { readonly kind: 'wait' };

export type Channel = 'native_messaging' | 'web' | 'internal';

/** A customer of a walk. `{word}` in what is said stands for a word that only this customer's ticket has. */
export interface WalkTicket {
  readonly language: SpokenLanguage;
  readonly channel: Channel;
  readonly first: string;
}

/** A walk: what is open at the start, with the first ticket in front, and what happens then. */
export interface Walk {
  readonly seed: number;
  readonly tickets: readonly WalkTicket[];
  readonly actions: readonly Action[];
}

/** What may happen; a kind that stands here twice happens twice as often. */
const kinds = [
  ...['say', 'say', 'say', 'say', 'switch', 'switch', 'switch', 'switch', 'insert', 'insert', 'insert'],
  ...['type', 'type', 'redraw', 'redraw', 'swap-editor', 'channel', 'wait', 'wait', 'wait'],
] as readonly string[] as readonly [
  Exclude<Action['kind'], 'reload'>,
  ...Exclude<Action['kind'], 'reload'>[],
];

/** One action in so many reloads the page: it costs more time than all the others. */
const reloadEvery = 40;

/** The walk of a seed: two or three tickets and 8 to 15 actions. */
export function walkOf(seed: number): Walk {
  const random = randomFrom(seed);
  const tickets = Array.from({ length: 2 + random.below(2) }, () => ticketBy(random));
  const actions = Array.from({ length: 8 + random.below(8) }, () => actionBy(random, tickets));
  return { seed, tickets, actions };
}

function ticketBy(random: Random): WalkTicket {
  const language = random.oneOf(['en', 'nl']);
  const channel = random.oneOf(['native_messaging', 'native_messaging', 'web']);
  return { language, channel, first: random.oneOf(customerSays[language]) };
}

function actionBy(random: Random, tickets: readonly WalkTicket[]): Action {
  if (random.below(reloadEvery) === 0) return { kind: 'reload' };
  const kind = random.oneOf(kinds);
  const ticket = random.below(tickets.length);
  switch (kind) {
    case 'say':
      return sayBy(random, ticket, tickets[ticket]?.language ?? 'en');
    case 'switch': {
      const isFlurry = random.below(5) === 0;
      return { kind, tickets: isFlurry ? flurryBy(random, tickets.length) : [ticket] };
    }
    case 'insert':
      return { kind, swap: random.oneOf(['none', 'none', 'keeping', 'losing']) };
    case 'redraw':
      return { kind, ticket };
    case 'type':
      return { kind, text: random.oneOf(drafts), caret: random.below(5) / 4 };
    case 'channel':
      return { kind, channel: random.oneOf(['native_messaging', 'web', 'web', 'internal']) };
    default:
      return { kind };
  }
}

function sayBy(random: Random, ticket: number, language: SpokenLanguage): Action {
  const role = random.oneOf(['customer', 'customer', 'customer', 'agent', 'note']);
  const sentences = { customer: customerSays[language], agent: agentSays[language], note: noteSays };
  return { kind: 'say', ticket, role, text: random.oneOf(sentences[role]) };
}

function flurryBy(random: Random, count: number): readonly number[] {
  return Array.from({ length: 3 + random.below(6) }, () => random.below(count));
}
