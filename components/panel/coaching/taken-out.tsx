import { type FormEvent, useId, useState } from 'react';
import type { SharePreview } from '../../../lib/state/share-chat.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';
import { Section } from '../section.tsx';
import css from './share-view.module.css';
import type { Deciding } from './shared-content.tsx';

interface TakenOutProps extends Deciding {
  readonly replaced: SharePreview['replaced'];
}

/** What was taken out and what it stands for, with the ways to leave words in and to take more out. */
export function TakenOut({ replaced, choices, onDecide }: TakenOutProps) {
  const { share } = useWords().coaching;
  const { hide, keep } = choices;
  const found = replaced.filter(({ kind }) => kind !== 'hidden');
  return (
    <Section part="taken-out" heading={share.taken}>
      <p className={css.hint}>{found.length === 0 ? share.noneTaken : share.notSafe}</p>
      <ul className={css.values}>
        {found.map(({ placeholder, original }) => (
          <Value
            key={placeholder}
            words={share.standsFor(placeholder, original)}
            act={share.keep(original)}
            onAct={() => onDecide({ keep: [...keep, original] })}
          />
        ))}
        {keep.map((words) => (
          <Value
            key={`keep ${words}`}
            words={share.kept}
            quote={words}
            act={share.takeAgain(words)}
            onAct={() => onDecide({ keep: keep.filter((other) => other !== words) })}
          />
        ))}
        {hide.map((words) => (
          <Value
            key={`hide ${words}`}
            words={share.hidden}
            quote={words}
            act={share.undo(words)}
            onAct={() => onDecide({ hide: hide.filter((other) => other !== words) })}
          />
        ))}
      </ul>
      <More onMore={(words) => onDecide({ hide: [...new Set([...hide, words])] })} />
    </Section>
  );
}

interface ValueProps {
  readonly words: string;
  /** The agent's own words it is about, where the sentence does not hold them. */
  readonly quote?: string;
  /** What the button does. */
  readonly act: string;
  onAct(): void;
}

function Value({ words, quote, act, onAct }: ValueProps) {
  return (
    <li>
      <span>
        {words}
        {quote !== undefined && (
          <>
            : <q>{quote}</q>
          </>
        )}
      </span>
      <Button look="quiet" onClick={onAct}>
        {act}
      </Button>
    </li>
  );
}

/** Words of the agent's choosing, to be taken out wherever they stand. */
function More({ onMore }: { onMore(words: string): void }) {
  const { share } = useWords().coaching;
  const id = useId();
  const [words, setWords] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim().length < 2) return;
    onMore(words.trim());
    setWords('');
  };
  return (
    <form className={css.more} onSubmit={submit}>
      <label htmlFor={id}>{share.more}</label>
      <input id={id} name="hide" value={words} onChange={({ target }) => setWords(target.value)} />
      <Button type="submit">{share.takeOut}</Button>
    </form>
  );
}
