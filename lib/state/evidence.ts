import type { Mark } from '../browser/protocol.ts';
import type { Conversation, Turn } from '../conversation/types.ts';
import type { Cue, Family } from '../cues/types.ts';

/** One cause, and the words of the customer that show it. */
export interface Evidence {
  readonly family: Family;
  readonly text: string;
  readonly mark: Mark;
}

/** From this confidence on a cue is shown: design §4. */
const shown = 0.7;

/** How many customer turns back a cause may lie, and how many causes one glance takes. */
const turnsBack = 3;
const mostCauses = 3;

/** The causes worth showing: those of the last customer turn that gave any, the gravest first, one a family. */
export function evidenceOf(conversation: Conversation): readonly Evidence[] {
  const turn = customerTurns(conversation)
    .slice(-turnsBack)
    .findLast(({ cues }) => cues.some(isShown));
  if (!turn) return [];
  const cues = turn.cues.filter(isShown).sort(byWeight);
  const families = new Set(cues.map(({ family }) => family));
  return [...families].slice(0, mostCauses).flatMap((family) => {
    const cue = cues.find((candidate) => candidate.family === family);
    return cue ? [evidence(turn, cue)] : [];
  });
}

/** The levels of the last customer turns, oldest first: what the little picture draws. */
export function recentLevels(conversation: Conversation, count = 8): readonly number[] {
  return customerTurns(conversation)
    .slice(-count)
    .map(({ level }) => level ?? 0);
}

function customerTurns({ turns }: Conversation): readonly Turn[] {
  return turns.filter(({ message }) => message.role === 'customer');
}

function isShown({ confidence }: Cue): boolean {
  return confidence >= shown;
}

function byWeight(one: Cue, other: Cue): number {
  return other.level - one.level || other.confidence - one.confidence;
}

function evidence({ message }: Turn, { family, span }: Cue): Evidence {
  return { family, text: message.text.slice(...span), mark: { message: message.id, span } };
}
