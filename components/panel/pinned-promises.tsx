import { useStore } from 'zustand';
import type { Pinned } from '../../lib/browser/pinned.ts';
import { urgencyOf } from '../../lib/conversation/promises-now.ts';
import type { PromiseId } from '../../lib/conversation/types.ts';
import { pinnedElsewhere } from '../../lib/state/due-promises.ts';
import type { PanelModel, PanelState } from '../../lib/state/panel-state.ts';
import { unpinPromise } from '../../lib/state/pinned-promises.ts';
import type { ConversationId } from '../../lib/transcript/types.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { usePanel } from './panel-context.tsx';
import { isPasted } from './pasted.ts';
import css from './promises.module.css';
import { DueLine } from './promises.tsx';
import { Section } from './section.tsx';

/** The pinned promises of other chats: those that are due in full, the rest in one line that opens. */
export function PinnedPromises({ state }: { readonly state: PanelState }) {
  const { promises: words } = useWords();
  const { store } = usePanel();
  const model = useStore(store.api);
  const pinned = pinnedElsewhere(model, state);
  const isDue = ({ by }: Pinned) => urgencyOf(by, model.now) !== 'later';
  const [due, later] = [pinned.filter(isDue), pinned.filter((item) => !isDue(item))];
  if (pinned.length === 0) return null;
  return (
    <div className={css.pinned}>
      {due.length > 0 && (
        <Section part="pinned" heading={words.pinned}>
          <PinnedList items={due} model={model} />
        </Section>
      )}
      {later.length > 0 && (
        <details className={css.over} data-part="pinned-later">
          <summary>{words.morePinned(later.length)}</summary>
          <PinnedList items={later} model={model} />
        </details>
      )}
    </div>
  );
}

interface PinnedListProps {
  readonly items: readonly Pinned[];
  readonly model: PanelModel;
}

function PinnedList({ items, model }: PinnedListProps) {
  return (
    <ul className={css.promises}>
      {items.map((item) => (
        <li key={`${item.conversation} ${item.id}`} data-urgency={urgencyOf(item.by, model.now)}>
          <strong>{item.what}</strong>
          <DueLine who={item.who} by={item.by} />
          <Where conversation={item.conversation as ConversationId} model={model} />
          <PinnedActions item={item} />
        </li>
      ))}
    </ul>
  );
}

/** Which chat it was promised in; where a tab of this window shows it, the way there. */
function Where({
  conversation,
  model,
}: {
  readonly conversation: ConversationId;
  readonly model: PanelModel;
}) {
  const { paste } = useWords();
  const { session } = usePanel();
  if (isPasted(conversation)) return <p className={css.due}>{paste.pasted}</p>;
  const name = conversation.split(':').slice(1).join(' · ');
  const [tab] = [...model.pages].find(
    ([, { content }]) => content.kind === 'chat' && content.transcript.conversation === conversation,
  ) ?? [null];
  if (tab === null || tab === model.activeTab) return <p className={css.due}>{name}</p>;
  return (
    <Button look="quiet" onClick={() => session.lookAt(tab)}>
      {name}
    </Button>
  );
}

function PinnedActions({ item }: { readonly item: Pinned }) {
  const { promises: words } = useWords();
  const { store } = usePanel();
  const keep = () => {
    store.markPromise(item.conversation as ConversationId, item.id as PromiseId, 'kept');
    void unpinPromise(store, item);
  };
  return (
    <span className={css.actions}>
      <Button label={words.keepThis(item.what)} onClick={keep}>
        {words.keep}
      </Button>
      <Button look="quiet" label={words.unpinThis(item.what)} onClick={() => void unpinPromise(store, item)}>
        {words.unpin}
      </Button>
    </span>
  );
}
