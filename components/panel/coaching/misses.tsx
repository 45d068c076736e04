import type { Occasion } from '../../../lib/review/scorecard.ts';
import { useWords } from '../../ui/words.tsx';
import { Section } from '../section.tsx';
import { Because } from './because.tsx';
import { OccasionQuote } from './occasion-quote.tsx';
import css from './scorecard-view.module.css';
import type { Scored } from './scored.ts';

/** What was missed, the gravest first: the words, why it matters, and a better line where one is proven to be. */
export function Misses({ chat, scores, lore }: Scored) {
  const { scorecard } = useWords().coaching;
  const missed = scores
    .map((score) => ({ ...score, missed: score.occasions.filter(({ outcome }) => outcome === 'missed') }))
    .filter((score) => score.missed.length > 0)
    .sort((one, other) => other.weight - one.weight);
  const firsts = firstPlaces(missed.flatMap((score) => score.missed));
  return (
    <Section part="misses" heading={scorecard.misses}>
      {missed.length === 0 && <p>{scorecard.noMisses}</p>}
      <ul className={css.misses}>
        {missed.map(({ check, missed: occasions }) => (
          <li key={check} data-check={check}>
            <h3>{lore.check(check).name}</h3>
            {occasions.map((occasion) => (
              <div key={occasion.message} className={css.occasion}>
                <OccasionQuote chat={chat} occasion={occasion} />
                {occasion.better !== null && (
                  <p className={css.better}>
                    {firsts.get(occasion.better) === occasion ? (
                      <>
                        <strong>{scorecard.better}</strong>{' '}
                        <span lang={chat.conversation.language ?? undefined}>{occasion.better}</span>
                      </>
                    ) : (
                      scorecard.betterAbove
                    )}
                  </p>
                )}
              </div>
            ))}
            <Because of={() => lore.check(check)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where each better line stands first: one that mends several things is read once. */
function firstPlaces(occasions: readonly Occasion[]): ReadonlyMap<string | null, Occasion> {
  return new Map(occasions.toReversed().map((occasion) => [occasion.better, occasion]));
}
