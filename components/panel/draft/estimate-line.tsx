import type { Estimate } from '../../../lib/review/estimate.ts';
import type { CheckReasons } from '../../../lib/review/reasons/reasons.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/words.tsx';
import css from './estimate-line.module.css';

interface EstimateProps {
  readonly estimate: Estimate;
  readonly reasons: CheckReasons | null;
}

/** Where the draft is likely to take the tension, with what speaks for it. Nothing where nothing does: it is never bare. */
export function EstimateLine({ estimate: { direction, factors }, reasons }: EstimateProps) {
  const { draft } = useWords();
  if (factors.length === 0 || !reasons) return null;
  return (
    <div className={css.estimate} data-direction={direction}>
      <Icon name={direction} />
      <div>
        <p>{draft.estimates[direction]}</p>
        <ul>
          {factors.map(({ check, outcome }, place) => (
            <li key={check} data-check={check}>
              {factors[place - 1]?.outcome === outcome
                ? reasons[check].name
                : draft.factors[outcome](reasons[check].name)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
