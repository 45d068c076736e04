import { composeReply } from '../guidance/compose-reply.ts';
import type { Advice } from '../guidance/types.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Chat } from './chat.ts';

/**
 * The whole reply as the agent has put it together: the chosen wording, the ticked options and the extra. Empty where that
 * would be a greeting and a question alone.
 */
export function replyOf({ wording, ticked }: Chat, advice: Advice, { books }: Playbook): string {
  const book = books[advice.language];
  if (!book || advice.lane === 'safety') return '';
  const { gesture, closing } = advice;
  const acknowledgement = advice.acknowledgements[wording]?.text ?? null;
  const options = advice.options.filter(({ id, text }) => text !== null && ticked.includes(id));
  const extra = gesture && ticked.includes(gesture.id) ? gesture.text : null;
  const isBare = acknowledgement === null && closing === null && extra === null && options.length === 0;
  return isBare ? '' : composeReply({ advice, book, acknowledgement, options, extra });
}
