import { type ReactNode, useId } from 'react';
import css from './section.module.css';

interface SectionProps {
  /** Which part of the card this is; tests and the demo find it by this. */
  readonly part: string;
  readonly heading: string;
  /** Small words beside the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the card under its heading. */
export function Section({ part, heading, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id} data-part={part}>
      <div className={css.head}>
        <h2 id={id}>{heading}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
