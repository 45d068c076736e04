import type { Conversation } from '../../lib/conversation/types.ts';
import type { TopicChat } from './read-chats.ts';

/** How the topics of some conversations were recognised, as counts. */
export interface Tally {
  readonly about: number;
  /** Of those about a topic: named right, named wrong, and not named because not sure. */
  readonly right: number;
  readonly wrong: number;
  readonly unsure: number;
  /** Of the unsure: the right one among the two the panel offers. */
  readonly offered: number;
  readonly none: number;
  /** Of those about none: how many were named nevertheless. */
  readonly claimed: number;
  /** `right topic > named topic`, how often. */
  readonly confused: ReadonlyMap<string, number>;
}

/** Counts how each conversation was read. */
export function tally(read: readonly (readonly [TopicChat, Conversation])[]): Tally {
  const about = read.filter(([{ topics }]) => topics.length > 0);
  const none = read.filter(([{ topics }]) => topics.length === 0);
  const named = about.filter(([, { topic }]) => topic !== null);
  const right = named.filter(([chat, { topic }]) => topic && chat.topics.includes(topic.id));
  const unsure = about.filter(([, { topic }]) => topic === null);
  const confused = new Map<string, number>();
  for (const [chat, { topic }] of read) {
    if (topic === null || chat.topics.includes(topic.id)) continue;
    const pair = `${chat.topics[0] ?? 'none'} > ${topic.id}`;
    confused.set(pair, (confused.get(pair) ?? 0) + 1);
  }
  return {
    about: about.length,
    right: right.length,
    wrong: named.length - right.length,
    unsure: unsure.length,
    offered: unsure.filter(([chat, { topics }]) =>
      topics.slice(0, 2).some(({ id }) => chat.topics.includes(id)),
    ).length,
    none: none.length,
    claimed: none.filter(([, { topic }]) => topic !== null).length,
    confused,
  };
}
