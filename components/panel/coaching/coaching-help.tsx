import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { CoachingChoice } from '../../options/coaching-choice.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';
import { usePanel } from '../panel-context.tsx';
import css from './coaching-help.module.css';

/** What coaching mode changes, what it stores and who sees it, on one screen. docs/coaching.md says the same. */
export function CoachingHelp({ onClose }: { onClose(): void }) {
  const { coaching, settings } = useWords();
  const store = usePanel().settings;
  const model = useStore(store);
  const back = useRef<HTMLButtonElement>(null);
  const { help } = coaching;
  useEffect(() => back.current?.focus(), []);
  return (
    <div className={css.view} data-part="coaching-help">
      <div className={css.head}>
        <Button ref={back} look="quiet" icon="back" hotkey="Escape" label={settings.back} onClick={onClose} />
        <h1>{coaching.name}</h1>
      </div>
      <CoachingChoice store={store} model={model} />
      <Sentences heading={help.changes} sentences={help.changed} />
      <Sentences heading={help.stores} sentences={help.stored} />
      <Sentences heading={help.seen} sentences={help.seers} />
    </div>
  );
}

interface SentencesProps {
  readonly heading: string;
  readonly sentences: readonly string[];
}

function Sentences({ heading, sentences }: SentencesProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
