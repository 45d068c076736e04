import type { Dictionary } from '../../../lib/i18n/index.ts';
import type { Estimate, Factor } from '../../../lib/review/estimate.ts';
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
  const words = useWords();
  if (factors.length === 0 || !reasons) return null;
  return (
    <div className={css.estimate} data-direction={direction}>
      <Icon name={direction} />
      <div>
        <p>{words.draft.estimates[direction]}</p>
        <ul>
          {factors.map((factor, place) => (
            <li key={idOf(factor)} data-factor={idOf(factor)}>
              {wordsOf(factor, factors[place - 1], words, reasons)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function idOf(factor: Factor): string {
  return factor.kind === 'cue' ? factor.family : factor.check;
}

/** What is met and what is missed is said once for those that follow each other. */
function wordsOf(
  factor: Factor,
  before: Factor | undefined,
  { draft, cause }: Dictionary,
  reasons: CheckReasons,
): string {
  if (factor.kind === 'cue') return draft.factors.cause(cause.families[factor.family]);
  const { name } = reasons[factor.check];
  const isAlike = before?.kind === 'check' && before.outcome === factor.outcome;
  return isAlike ? name : draft.factors[factor.outcome](name);
}
