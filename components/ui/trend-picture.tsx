import css from './trend-picture.module.css';
import { useWords } from './words.tsx';

const width = 64;
const height = 24;

/** The levels of the last customer turns as a small line; says them in words as well. Shows nothing before the second. */
export function TrendPicture({ levels }: { readonly levels: readonly number[] }) {
  const words = useWords();
  const points = levels.map((level, index) => pointOf(level, index, levels.length));
  const last = points.at(-1);
  if (!last || points.length < 2) return null;
  return (
    <svg
      className={css.picture}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.trendPicture(levels.join(', '))}
    >
      <path className={css.floor} d={`M3 ${height - 3}H${width - 3}`} />
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      <circle cx={last.x} cy={last.y} r="2.5" />
    </svg>
  );
}

function pointOf(level: number, index: number, count: number) {
  return { x: 4 + (index * (width - 8)) / (count - 1), y: height - 4 - (level * (height - 8)) / 4 };
}
