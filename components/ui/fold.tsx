import type { ReactNode } from 'react';
import css from './fold.module.css';

interface FoldProps {
  /** What stands there, folded or not. */
  readonly line: ReactNode;
  /** Name of the line for a screen reader, where its words alone do not tell what unfolds. */
  readonly label?: string;
  /** What unfolds, for those who point at the line. */
  readonly title?: string;
  /** What unfolds. */
  readonly children: ReactNode;
  /** Told when it has been unfolded, or folded again. */
  onTurn?(isOpen: boolean): void;
}

/** A line that unfolds, with a key or a click. */
export function Fold({ line, label, title, children, onTurn }: FoldProps) {
  return (
    <details className={css.fold} onToggle={({ currentTarget }) => onTurn?.(currentTarget.open)}>
      <summary aria-label={label} title={title}>
        <span>{line}</span>
      </summary>
      <div className={css.body}>{children}</div>
    </details>
  );
}
