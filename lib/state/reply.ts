import { composeReply } from '../guidance/compose-reply.ts';
import type { Advice } from '../guidance/types.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Chat } from './chat.ts';

/** The whole reply as the agent has put it together: the chosen wording and the ticked options. */
export function replyOf({ wording, ticked }: Chat, advice: Advice, { books }: Playbook): string {
  const book = books[advice.language];
  if (!book) return advice.reply;
  return composeReply({
    advice,
    book,
    acknowledgement: advice.acknowledgements[wording]?.text ?? null,
    options: advice.options.filter(({ id }) => ticked.includes(id)),
  });
}
