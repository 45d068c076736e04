import type { ReactNode } from 'react';
import css from './fold.module.css';

interface FoldProps {
  /** What stands there, folded or not. */
  readonly line: ReactNode;
  /** Name of the line for a screen reader, where its words alone do not tell what unfolds. */
  readonly label?: string;
  /** What unfolds, for those who point at the line. */
  readonly title?: string;
  /** Whether it is unfolded, to begin with or where somebody else remembers that. @default false */
  readonly isOpen?: boolean;
  /** Told when it is unfolded or folded. */
  onToggle?(isOpen: boolean): void;
  /** What unfolds. */
  readonly children: ReactNode;
}

/** A line that unfolds, with a key or a click. */
export function Fold({ line, label, title, isOpen, onToggle, children }: FoldProps) {
  return (
    <details
      className={css.fold}
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
    >
      <summary aria-label={label} title={title}>
        <span>{line}</span>
      </summary>
      <div className={css.body}>{children}</div>
    </details>
  );
}
