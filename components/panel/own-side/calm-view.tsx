import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { calmView, type CalmView as View } from '../../../lib/guidance/calm-view.ts';
import type { Chat } from '../../../lib/state/chat.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';
import { usePanel } from '../panel-context.tsx';
import { Section } from '../section.tsx';
import { useHotkeys } from '../use-hotkeys.ts';
import css from './own-side.module.css';
import { useOwnSide } from './use-own-side.ts';

/** The facts of a heated message without its heat, in the panel alone; its own words are one key away. */
export function CalmView({ chat }: { readonly chat: Chat }) {
  const { handOver } = useWords();
  const { store } = usePanel();
  const isOn = useOwnSide('calm');
  const { conversation } = chat;
  if (!isOn) return null;
  const view = calmView(conversation, store.factsOf(conversation), handOver);
  return view && <Views key={view.turn.message.id} view={view} />;
}

/** What of a message is on show; the next message starts with neither. */
type Shown = 'calm' | 'original' | null;

function Views({ view: { lines, turn } }: { readonly view: View }) {
  const { ownSide } = useWords();
  const { settings } = usePanel();
  const [shown, show] = useState<Shown>(null);
  const words = ownSide.calm;
  const place = useRef<HTMLParagraphElement>(null);
  const next = () => show(shown === 'calm' ? 'original' : 'calm');
  const isOn = useStore(settings, (model) => model.settings.singleKeys);
  useHotkeys(isOn, (action) => {
    if (action.kind !== 'calm') return false;
    next();
    return true;
  });
  // The key is pressed wherever in the panel the agent is: what it shows comes into view.
  useEffect(() => {
    if (shown !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const name = shown === null ? words.open : shown === 'calm' ? words.original : words.back;
  return (
    <Section part="calm" heading={words.heading}>
      {shown === 'calm' && (
        <ul className={css.calm}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {shown === 'original' && (
        <blockquote className={css.calm} lang={turn.language ?? undefined}>
          {turn.message.text}
        </blockquote>
      )}
      <p ref={place} className={css.actions}>
        <Button hotkey="V" onClick={next}>
          {name}
        </Button>
        {shown !== null && (
          <Button look="quiet" onClick={() => show(null)}>
            {words.close}
          </Button>
        )}
      </p>
    </Section>
  );
}
