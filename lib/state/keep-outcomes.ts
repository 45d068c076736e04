import { addOutcomes, loadOutcomes, type OutcomeCounts, watchOutcomes } from '../browser/outcomes.ts';
import type { PanelStore } from './panel-store.ts';

/** Keeps the counts in step with storage and adds what the chats show, until the signal says stop. Done once they are read. */
export async function keepOutcomes(store: PanelStore, signal: AbortSignal): Promise<void> {
  const take = (helped: OutcomeCounts) => store.api.setState({ helped });
  watchOutcomes(take, signal);
  const stop = store.api.subscribe(({ chats }, before) => {
    const seen = [...chats].flatMap(([id, { outcomes }]) => {
      const known = before.chats.get(id)?.outcomes ?? outcomes;
      return outcomes === known ? [] : outcomes.slice(known.length);
    });
    // One that is lost is not worth a word: the next one counts again.
    if (seen.length > 0) void addOutcomes(seen).catch(() => {});
  });
  signal.addEventListener('abort', stop, { once: true });
  take(await loadOutcomes());
}
