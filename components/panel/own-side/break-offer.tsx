import { useStore } from 'zustand';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';
import { usePanel } from '../panel-context.tsx';
import css from './own-side.module.css';
import { useOwnSide } from './use-own-side.ts';

/** After three heavy chats in a row: a few minutes away, if the agent can take them. */
export function BreakOffer() {
  const { ownSide, dismiss } = useWords();
  const { store } = usePanel();
  const isOn = useOwnSide('pause');
  const isOffered = useStore(store.api, (model) => model.breakOffer.isOpen);
  if (!isOn || !isOffered) return null;
  const words = ownSide.pause;
  return (
    <div className={css.quiet} data-part="pause">
      <output>
        {words.offer} {words.hint}
      </output>
      <p className={css.actions}>
        <Button look="quiet" label={`${dismiss}: ${words.offer}`} onClick={() => store.dismissBreak()}>
          {dismiss}
        </Button>
      </p>
    </div>
  );
}
