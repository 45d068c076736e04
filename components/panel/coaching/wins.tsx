import { Fold } from '../../ui/fold.tsx';
import { useWords } from '../../ui/words.tsx';
import { Section } from '../section.tsx';
import { Because } from './because.tsx';
import { OccasionQuote } from './occasion-quote.tsx';
import css from './scorecard-view.module.css';
import type { Scored } from './scored.ts';

/** What went well: one line a check, which unfolds its reason and the words. */
export function Wins({ chat, scores, lore }: Scored) {
  const { scorecard } = useWords().coaching;
  const won = scores
    .map(({ check, occasions }) => ({ check, met: occasions.filter(({ outcome }) => outcome === 'met') }))
    .filter(({ met }) => met.length > 0);
  return (
    <Section part="wins" heading={scorecard.wins}>
      {won.length === 0 && <p>{scorecard.noWins}</p>}
      <ul className={css.wins}>
        {won.map(({ check, met }) => (
          <li key={check} data-check={check}>
            <Fold line={lineOf(lore.check(check).name, met.length, scorecard.times)}>
              <div className={css.unfolded}>
                <Because of={() => lore.check(check)} />
                {met.map((occasion) => (
                  <OccasionQuote key={occasion.message} chat={chat} occasion={occasion} />
                ))}
              </div>
            </Fold>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function lineOf(name: string, count: number, times: (count: number) => string): string {
  return count > 1 ? `${name} · ${times(count)}` : name;
}
