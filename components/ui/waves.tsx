import css from './waves.module.css';

/** Attune's mark: two waves coming into step. */
export function Waves() {
  return (
    <svg className={css.waves} viewBox="0 0 72 32" aria-hidden="true">
      <path d="M3 16c5.5-14 11-14 16.5 0s11 14 16.5 0 11-14 16.5 0 11 14 16.5 0" />
      <path d="M3 16c5.5-6 11-6 16.5 0s11 6 16.5 0 11-6 16.5 0 11 6 16.5 0" />
    </svg>
  );
}
