import { useStore } from 'zustand';
import { occasions, outcomeName } from '../../lib/guidance/outcomes.ts';
import type { Advice } from '../../lib/guidance/types.ts';
import { useWords } from '../ui/words.tsx';
import css from './helped.module.css';
import { usePanel } from './panel-context.tsx';

/** Fewer occasions say nothing. */
const enoughToShow = 5;

/** How often the customer was calmer after this option, on this machine. */
export function Helped({ advice, option }: { readonly advice: Advice; readonly option: string }) {
  const { outcomes: words } = useWords();
  const { store, books } = usePanel();
  const name = outcomeName(books.playbook.books[advice.language], advice.topic, option);
  const counts = useStore(store.api, ({ helped }) => helped[name]);
  if (!counts || occasions(counts) < enoughToShow) return null;
  const all = occasions(counts);
  return (
    <p className={css.helped} data-part="helped" title={words.easedLong(counts.down, all)}>
      {words.eased(counts.down, all)}
    </p>
  );
}
