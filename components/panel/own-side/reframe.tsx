import { loadReframe, reframeLinesOf } from '../../../lib/guidance/reframe/load.ts';
import { reframeOf } from '../../../lib/guidance/reframe/reframe.ts';
import type { Chat } from '../../../lib/state/chat.ts';
import { useInterfaceLanguage, useWords } from '../../ui/words.tsx';
import css from './own-side.module.css';
import { useLoaded } from './use-loaded.ts';
import { useOwnSide } from './use-own-side.ts';

/** A hard message from the customer’s side (F7), in one quiet line for the agent. It cannot be put anywhere. */
export function Reframe({ chat }: { readonly chat: Chat }) {
  const { ownSide } = useWords();
  const isOn = useOwnSide('reframe');
  const lines = useLoaded(useInterfaceLanguage(), reframeLinesOf, loadReframe);
  const line = isOn && lines && reframeOf(chat.conversation, lines);
  if (!line) return null;
  return (
    <p className={css.quiet} data-part="reframe">
      <strong>{ownSide.reframe}:</strong> {line}
    </p>
  );
}
