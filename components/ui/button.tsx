import type { ReactNode, Ref } from 'react';
import css from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

/** What a button looks like and does. */
export interface ButtonProps {
  /** @default 'plain' */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
  /** Name for a button that shows its icon only, or more exact words for one that shows few. */
  readonly label?: string;
  /** The key that does the same, as people read it. */
  readonly hotkey?: string;
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  /** Whether what it opens is open. */
  readonly expanded?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children?: ReactNode;
  onClick?(): void;
}

/** A button: with words, or with an icon and a name. */
export function Button({
  look = 'plain',
  type = 'button',
  icon,
  label,
  hotkey,
  expanded,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`${css.button} ${css[look]} ${children ? '' : css.bare}`}
      aria-label={label}
      aria-keyshortcuts={hotkey}
      aria-expanded={expanded}
      title={children ? undefined : label}
    >
      {icon && <Icon name={icon} />}
      {children && <span>{children}</span>}
    </button>
  );
}
