import { useEffect, useId, useState } from 'react';
import {
  loadOutcomes,
  type OutcomeCounts,
  resetOutcomes,
  watchOutcomes,
} from '../../lib/browser/outcomes.ts';
import { occasions } from '../../lib/guidance/outcomes.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import css from './outcomes-section.module.css';

/** What Attune has counted on this machine, and the way to forget it. */
export function OutcomesSection() {
  const { outcomes: words } = useWords();
  const id = useId();
  const counts = useOutcomes();
  const [done, setDone] = useState<'wasReset' | 'notReset' | null>(null);
  const count = Object.values(counts).reduce((sum, each) => sum + occasions(each), 0);
  const reset = () =>
    resetOutcomes().then(
      () => setDone('wasReset'),
      () => setDone('notReset'),
    );
  return (
    <section className={css.section} aria-labelledby={id} data-part="outcomes">
      <h2 id={id}>{words.heading}</h2>
      <p>{words.text}</p>
      <p>
        <strong>{words.counted(count)}</strong>
      </p>
      <p>
        <Button onClick={() => void reset()}>{words.reset}</Button>
      </p>
      <p role="status">{done && words[done]}</p>
    </section>
  );
}

function useOutcomes(): OutcomeCounts {
  const [counts, setCounts] = useState<OutcomeCounts>({});
  useEffect(() => {
    const controller = new AbortController();
    watchOutcomes(setCounts, controller.signal);
    void loadOutcomes().then((loaded) => !controller.signal.aborted && setCounts(loaded));
    return () => controller.abort();
  }, []);
  return counts;
}
