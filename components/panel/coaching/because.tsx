import type { SourceId } from '../../../lib/cues/sources.ts';
import type { CoachLore, Reason } from '../../../lib/state/coach-lore.ts';
import { useWords } from '../../ui/words.tsx';
import css from './because.module.css';
import { useCoachLore, useIsCoaching } from './use-coaching.ts';

interface BecauseProps {
  /** The reason and what it rests on. */
  of(lore: CoachLore): Partial<Reason>;
  /** Where it comes from beside the studies, in words. */
  readonly from?: string;
}

/** Why something is advised, and what that rests on: in coaching mode only. */
export function Because(props: BecauseProps) {
  return useIsCoaching() ? <Shown {...props} /> : null;
}

function Shown({ of, from }: BecauseProps) {
  const { coaching, states } = useWords();
  const lore = useCoachLore();
  if (lore === 'missing') return <p className={css.because}>{states.outdated.title}</p>;
  if (!lore) return null;
  const { why, sources = [] } = of(lore);
  return (
    <div className={css.because} data-part="because">
      {why && <p>{why}</p>}
      <p className={css.source}>
        {coaching.source} <Titles lore={lore} ids={sources} from={from} />
      </p>
    </div>
  );
}

interface TitlesProps {
  readonly lore: CoachLore;
  readonly ids: readonly SourceId[];
  readonly from?: string;
}

/** Who found it, by the ids of docs/sources.md; where nobody did, that it is practice. */
function Titles({ lore, ids, from }: TitlesProps) {
  const { coaching } = useWords();
  const titled = ids.map((id) => (
    <span key={id} lang="en" data-source={id}>
      {/^F\d/.test(id) ? `${id} · ` : ''}
      {lore.titles[id]}
    </span>
  ));
  const last = from ?? (ids.length === 0 ? coaching.practice : null);
  return [...titled, ...(last ? [<span key="from">{last}</span>] : [])].flatMap((each, place) =>
    place === 0 ? [each] : ['; ', each],
  );
}
