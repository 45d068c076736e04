import type { Lane } from '../playbook/vocabulary.ts';
import type { Conversation } from './types.ts';

/** The lanes in which a person matters more than the matter. In `abuse` what the customer came for is still served. */
const sensitiveLanes: readonly Lane[] = ['safety', 'grief', 'vulnerability'];

/** Whether a conversation is to be handled with care: nothing is weighed in it then, and it is passed on with a word of care. */
export function isSensitive({ lanes }: Pick<Conversation, 'lanes'>): boolean {
  return lanes.some((lane) => sensitiveLanes.includes(lane));
}
