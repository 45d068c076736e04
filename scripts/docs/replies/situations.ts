import type { Address } from '../../../lib/conversation/types.ts';
import type { Family, Level } from '../../../lib/cues/types.ts';
import type { FactKind } from '../../../lib/language/facts.ts';
import type { TopicId } from '../../../lib/playbook/types.ts';

/** A moment of a chat for which the page shows the reply. */
export interface Situation {
  readonly name: string;
  readonly level: Level;
  /** What the customer has said, beside what goes with the topic. */
  readonly facts: readonly FactKind[];
  /** Whether the customer has said what goes with the topic. */
  readonly isTold: boolean;
  readonly families: readonly Family[];
  readonly address: Address;
  /** Whether the page shows a name, which only then is greeted. */
  readonly hasName: boolean;
  /** Whether an agent has written before. */
  readonly isAnswered: boolean;
}

/** From calm to let down twice, with more and less to go on. */
export const situations: readonly Situation[] = [
  {
    name: 'Calm, names what it is about',
    level: 1,
    facts: ['item', 'order'],
    isTold: true,
    families: [],
    address: 'informal',
    hasName: true,
    isAnswered: false,
  },
  {
    name: 'Upset, has made an effort, names nothing',
    level: 2,
    facts: ['effort_contacted'],
    isTold: false,
    families: ['waiting'],
    address: 'formal',
    hasName: false,
    isAnswered: false,
  },
  {
    name: 'Angry, names the order, in the middle of a chat',
    level: 3,
    facts: ['order', 'duration'],
    isTold: true,
    families: ['waiting'],
    address: 'informal',
    hasName: true,
    isAnswered: true,
  },
  {
    name: 'A promise was broken',
    level: 4,
    facts: ['item', 'promised', 'promised_day'],
    isTold: false,
    families: ['unmet_promise'],
    address: 'formal',
    hasName: true,
    isAnswered: true,
  },
];

/** What a customer says of a topic beside the thing and its order. */
export const factsOf: Readonly<Record<TopicId, readonly FactKind[]>> = {
  cannot_do: ['amount'],
  parcel_delivered_not_received: ['parcel', 'delivered', 'delivered_day', 'delivered_time'],
  parcel_late: ['parcel'],
  damaged_item: ['flaw'],
  defective_after_use: ['flaw'],
  refund_not_arrived: ['amount'],
  double_or_wrong_charge: ['amount'],
  out_of_stock_after_pay: ['amount'],
  discount_or_price_dispute: ['amount'],
  account_or_loyalty_points: ['since'],
  gift_or_event_deadline: ['occasion', 'date'],
};
