import { useId } from 'react';
import type { Advice, Option } from '../../lib/guidance/types.ts';
import { type Chat, toggleOption } from '../../lib/state/chat.ts';
import { Button } from '../ui/button.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.tsx';
import { Asked } from './asked.tsx';
import { Because } from './coaching/because.tsx';
import css from './gesture.module.css';
import { usePanel } from './panel-context.tsx';
import { Section } from './section.tsx';

interface GestureProps {
  readonly chat: Chat;
  readonly advice: Advice;
}

/** A small caring extra where the agent's side failed: in the reply only when the agent adds it. */
export function GesturePart({ chat, advice }: GestureProps) {
  const { gesture: words, coaching } = useWords();
  const { gesture } = advice;
  if (!gesture) return null;
  return (
    <Section part="gesture" heading={words.heading}>
      <Extra chat={chat} advice={advice} gesture={gesture} />
      <Because of={() => ({ why: coaching.reasons.gesture, sources: ['F35'] })} from={coaching.playbook} />
    </Section>
  );
}

function Extra({ chat, advice, gesture }: GestureProps & { readonly gesture: Option }) {
  const { gesture: words } = useWords();
  const { store, books } = usePanel();
  const waits = useId();
  const money = useMoney(books.playbook.settings.currency);
  const plan = books.playbook.books[advice.language]?.gestures.find(({ id }) => id === gesture.id);
  const cap = plan && money(plan.cap);
  const isAdded = chat.ticked.includes(gesture.id);
  return (
    <div className={css.gesture}>
      <p>
        <span lang={advice.language}>{gesture.offer}</span>
        {cap && <small> · {words.cap(cap)}</small>}
      </p>
      <Asked chat={chat} advice={advice} option={gesture} waitsId={waits} />
      {cap && gesture.limit?.isAbove && <p role="alert">{words.aboveCap(cap)}</p>}
      <Button
        disabled={gesture.text === null && !isAdded}
        onClick={() => store.change(chat.conversation.id, (current) => toggleOption(current, gesture.id))}
      >
        {isAdded ? words.remove : words.add}
      </Button>
    </div>
  );
}
