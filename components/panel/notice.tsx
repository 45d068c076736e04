import type { ReactNode } from 'react';
import { Waves } from '../ui/waves.tsx';
import css from './notice.module.css';

interface NoticeProps {
  readonly words: { readonly title: string; readonly text: string };
  /** Whether the title is the heading of the whole panel, which it is where no customer is named. @default false */
  readonly isHeading?: boolean;
  readonly children?: ReactNode;
}

/** A calm state of the panel: a picture, a title and a sentence, with a way out where there is one. */
export function Notice({ words, isHeading = false, children }: NoticeProps) {
  const Title = isHeading ? 'h1' : 'h2';
  return (
    <div className={css.notice}>
      <Waves />
      <Title>{words.title}</Title>
      <p>{words.text}</p>
      {children && <div className={css.actions}>{children}</div>}
    </div>
  );
}
