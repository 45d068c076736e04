import type { Chat } from '../../../lib/state/chat.ts';
import { helpedChat } from '../../../lib/state/helped-chats.ts';
import { useInterfaceLanguage, useWords } from '../../ui/words.tsx';
import { usePanel } from '../panel-context.tsx';
import css from './own-side.module.css';
import { useOwnSide } from './use-own-side.ts';

/** A hard chat that has come down: from where, what it was about, and what the customer chose. */
export function CameDown({ chat }: { readonly chat: Chat }) {
  const { ownSide, levels, cause } = useWords();
  const { books } = usePanel();
  const isOn = useOwnSide('helped');
  const told = useInterfaceLanguage();
  const helped = isOn ? helpedChat(chat, books.playbook, told) : null;
  if (!helped) return null;
  return (
    <output className={css.quiet} data-part="came-down">
      {ownSide.helped(levels[helped.from], levels[helped.to], cause.families[helped.cause], helped.option)}
    </output>
  );
}
