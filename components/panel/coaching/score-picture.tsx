import type { Score } from '../../../lib/review/scorecard.ts';
import { checkGroups } from '../../../lib/review/types.ts';
import { useWords } from '../../ui/words.tsx';
import { Section } from '../section.tsx';
import css from './score-picture.module.css';
import type { Scored } from './scored.ts';

/** Occasions by subject, met and missed, as bars of one length a case; in words beside them. Nothing is summed up. */
export function ScorePicture({ scores, lore }: Omit<Scored, 'chat'>) {
  const { scorecard } = useWords().coaching;
  const groups = checkGroups
    .map((group) => ({ group, ...countIn(scores.filter(({ check }) => lore.check(check).group === group)) }))
    .filter(({ all }) => all > 0);
  const most = Math.max(1, ...groups.map(({ all }) => all));
  return (
    <Section part="score-picture" heading={scorecard.overview}>
      <dl className={css.groups}>
        {groups.map(({ group, all, met }) => (
          <div key={group}>
            <dt>{scorecard.groups[group]}</dt>
            <dd>
              <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
                <rect className={css.met} width={met} height="1" />
                <rect className={css.missed} x={met} width={all - met} height="1" />
              </svg>
              {scorecard.count(all, met, all - met)}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function countIn(scores: readonly Score[]) {
  const occasions = scores.flatMap((score) => score.occasions);
  return { all: occasions.length, met: occasions.filter(({ outcome }) => outcome === 'met').length };
}
