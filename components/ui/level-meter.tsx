import type { Trend } from '../../lib/conversation/types.ts';
import type { Level } from '../../lib/cues/types.ts';
import css from './level-meter.module.css';
import { useWords } from './words.tsx';

const steps = [0, 1, 2, 3, 4] as const;

/** The level as five rising steps and in words, with where it is going. Shape and words say it, colour only helps. */
export function LevelMeter({ level, trend }: { readonly level: Level; readonly trend: Trend }) {
  const words = useWords();
  const name = words.levels[level];
  return (
    <p className={css.meter} data-level={level}>
      <svg viewBox="0 0 34 16" role="img" aria-label={words.level(level, name)}>
        {steps.map((step) => (
          <rect
            key={step}
            x={step * 7 + 0.75}
            y={11.25 - step * 2.5}
            width="4.5"
            height={4 + step * 2.5}
            rx="1.25"
            data-on={step <= level}
          />
        ))}
      </svg>
      <span>
        <strong aria-hidden="true">{name}</strong> <span className={css.trend}>{words.trends[trend]}</span>
      </span>
    </p>
  );
}
