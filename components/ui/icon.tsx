import css from './icon.module.css';

/** Strokes in a box of 16 by 16. */
const strokes = {
  insert: 'M8 2v8M4.5 6.5 8 10l3.5-3.5M3 13.5h10',
  copy: 'M6 5.5h7v8H6zM3 10.5v-8h7',
  another: 'M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3',
  back: 'M13 8H3.5M7.5 4l-4 4 4 4',
  change: 'm3 13 .7-3L10.4 3.3l2.3 2.3L6 12.3z',
  settings: 'M2.5 5H6M10 5h3.5M2.5 11h2M8.5 11h5M6 3.2v3.6h4V3.2zM4.5 9.2v3.6h4V9.2z',
  help: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M6.4 6.4a1.7 1.7 0 1 1 2.4 1.7c-.6.3-.8.6-.8 1.2M8 11.2v.3',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  warning: 'M8 2.5 14 13H2zM8 6.5v3M8 11.2v.3',
  up: 'M4 12 12 4M6 4h6v6',
  same: 'M3 8h10M9.5 4.5 13 8l-3.5 3.5',
  down: 'm4 4 8 8M6 12h6V6',
} as const;

/** The drawings there are. */
export type IconName = keyof typeof strokes;

/** A small drawing beside words, or alone in a button that has a name; never the only carrier of a meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={css.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
