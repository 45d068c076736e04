import { useStore } from 'zustand';
import { CoachingChoice } from '../../options/coaching-choice.tsx';
import { useWords } from '../../ui/words.tsx';
import { LaidView } from '../laid-view.tsx';
import { usePanel } from '../panel-context.tsx';
import css from './coaching-help.module.css';

/** What coaching mode changes, what it stores and who sees it, on one screen. docs/coaching.md says the same. */
export function CoachingHelp({ onClose }: { onClose(): void }) {
  const { coaching } = useWords();
  const store = usePanel().settings;
  const model = useStore(store);
  const { help } = coaching;
  return (
    <LaidView part="coaching-help" heading={coaching.name} onClose={onClose}>
      <CoachingChoice store={store} model={model} />
      <Sentences heading={help.changes} sentences={help.changed} />
      <Sentences heading={help.stores} sentences={help.stored} />
      <Sentences heading={help.seen} sentences={help.seers} />
    </LaidView>
  );
}

interface SentencesProps {
  readonly heading: string;
  readonly sentences: readonly string[];
}

function Sentences({ heading, sentences }: SentencesProps) {
  return (
    <section className={css.sentences}>
      <h2>{heading}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
