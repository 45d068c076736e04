import type { Advice } from '../../lib/guidance/types.ts';
import type { Lane } from '../../lib/playbook/vocabulary.ts';
import { useInterfaceLanguage, useWords } from '../ui/words.tsx';
import { Because } from './coaching/because.tsx';
import css from './lane-card.module.css';
import { usePanel } from './panel-context.tsx';
import { Section } from './section.tsx';

interface LaneCardProps {
  readonly advice: Advice;
  readonly lane: Lane;
}

/** What the team wants done in this lane; in the agent's language where it is written in it. */
export function LaneCard({ advice, lane }: LaneCardProps) {
  const { lanes, forYou, coaching } = useWords();
  const language = useInterfaceLanguage();
  const { books } = usePanel();
  const own = books.playbook.books[language]?.cards[lane];
  const card = own ?? advice.card;
  return (
    <Section part="lane" heading={lanes[lane].title} aside={<span>{forYou}</span>}>
      <div className={css.card} data-lane={lane}>
        {card ? (
          <p lang={own === undefined ? advice.language : language}>{card}</p>
        ) : (
          <p>{lanes[lane].text}</p>
        )}
      </div>
      <Because of={() => ({ why: coaching.reasons.lane })} from={coaching.playbook} />
    </Section>
  );
}
