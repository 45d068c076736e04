import type { Conversation, Turn } from '../conversation/types.ts';
import { fillTemplate, slotsOf } from '../playbook/template.ts';
import type { Book, OptionPlan, TopicId, TopicPlan } from '../playbook/types.ts';
import { chosenIn, offeredIn } from './offered.ts';
import { byHelp, type Helped } from './outcomes.ts';

/** The topic of whatever goes wrong twice. */
const secondFailure: TopicId = 'second_failure';

/** The ways out of a topic in the order the agent sees them, and those of a second failure. */
export function waysOut(
  topic: TopicPlan | undefined,
  book: Book | undefined,
  helped?: Helped,
): readonly OptionPlan[] {
  const second = book?.topics.find(({ id }) => id === secondFailure);
  return [
    ...(topic ? byHelp(topic.options, topic.id, helped) : []),
    ...(second && second !== topic ? second.options : []),
  ];
}

/** The way out the customer has named last, in the turns from `first` on; null where none was. Linear in the turns. */
export function chosenLast(
  { turns }: Pick<Conversation, 'turns'>,
  plans: readonly OptionPlan[],
  book: Book,
  first = 0,
): OptionPlan | null {
  const since = firstOffers(turns, plans, book);
  for (let at = turns.length - 1; at >= first; at -= 1) {
    const offered = plans.filter((plan) => (since.get(plan) ?? at) < at);
    const chosen = chosenIn({ turns: turns.slice(at, at + 1) }, offered, book);
    if (chosen) return chosen;
  }
  return null;
}

/** In which turn each way out was put to the customer first. */
function firstOffers(
  turns: readonly Turn[],
  plans: readonly OptionPlan[],
  book: Book,
): ReadonlyMap<OptionPlan, number> {
  const offers = turns.flatMap((turn, at) =>
    offeredIn({ turns: [turn] }, plans, book).map((plan) => [plan, at] as const),
  );
  // Of two entries for one way out a map keeps the last.
  return new Map(offers.reverse());
}

/** What an option is called, in the agent's language where it has a name there; what it depends on is left open. */
export function optionName(plan: OptionPlan, topic: TopicId | undefined, told: Book | undefined): string {
  const topics = told?.topics.filter(({ id }) => id === topic || id === secondFailure) ?? [];
  const own = topics.flatMap(({ options }) => options).find(({ id }) => id === plan.id) ?? plan;
  const wording = [own.offer].flat().at(-1) ?? own.id;
  const gaps = Object.fromEntries(slotsOf(wording).map((slot) => [slot, '…']));
  return fillTemplate(wording, gaps, 'formal') ?? own.id;
}
