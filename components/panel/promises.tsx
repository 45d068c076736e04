import { type RefObject, useRef } from 'react';
import { useStore } from 'zustand';
import { isAwaited, urgencyOf } from '../../lib/conversation/promises-now.ts';
import type { Promised } from '../../lib/conversation/types.ts';
import { dueWords } from '../../lib/i18n/due-words.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { isPinned, pinPromise, unpinPromise } from '../../lib/state/pinned-promises.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useInterfaceLanguage, useWords } from '../ui/words.tsx';
import { Because } from './coaching/because.tsx';
import { usePanel } from './panel-context.tsx';
import { isPasted } from './pasted.ts';
import css from './promises.module.css';
import { Section } from './section.tsx';

interface ChatProps {
  readonly chat: Chat;
}

interface PromiseProps extends ChatProps {
  readonly promise: Promised;
  /** Where the focus goes when what has it goes away. */
  readonly place?: RefObject<HTMLUListElement | null>;
}

/** What the agent's side has said it would do in this chat: what waits, and folded away what is over. */
export function Promises({ chat }: ChatProps) {
  const { promises: words, settings } = useWords();
  const { store } = usePanel();
  const isPinUnsaved = useStore(store.api, (model) => model.isPinUnsaved);
  const place = useRef<HTMLUListElement>(null);
  const hasPin = useStore(store.api, (model) =>
    chat.conversation.promises.some((each) => isPinned(model, chat, each)),
  );
  const { promises } = chat.conversation;
  if (promises.length === 0) return null;
  return (
    <Section part="promises" heading={words.heading}>
      <ul ref={place} className={css.promises} tabIndex={-1} aria-label={words.heading}>
        {promises.filter(isAwaited).map((promise) => (
          <PromiseItem key={promise.id} chat={chat} promise={promise} place={place} />
        ))}
      </ul>
      {hasPin && <p className={css.hint}>{words.pinHint}</p>}
      {isPinUnsaved && <p role="alert">{settings.notSaved}</p>}
      <Because of={(lore) => lore.check('C29')} />
      <Over chat={chat} promises={promises.filter((promise) => !isAwaited(promise))} />
    </Section>
  );
}

function PromiseItem({ chat, promise, place }: PromiseProps) {
  const { promises: words } = useWords();
  const { store } = usePanel();
  const now = useStore(store.api, (model) => model.now);
  const { id } = chat.conversation;
  const { what } = promise;
  const mark = (as: 'kept' | 'dropped') => {
    store.markPromise(id, promise.id, as);
    place?.current?.focus({ preventScroll: true });
  };
  return (
    <li data-urgency={urgencyOf(promise.by, now)}>
      <Said chat={chat} promise={promise} />
      <DueLine who={promise.who} by={promise.by} />
      <span className={css.actions}>
        <Button label={words.keepThis(what)} onClick={() => mark('kept')}>
          {words.keep}
        </Button>
        <Button look="quiet" label={words.dropThis(what)} onClick={() => mark('dropped')}>
          {words.drop}
        </Button>
        <PinButton chat={chat} promise={promise} />
      </span>
    </li>
  );
}

/** The words of the promise; on a page they can be looked at where they stand. */
function Said({ chat, promise: { what, message, span } }: PromiseProps) {
  const { cause } = useWords();
  const { session } = usePanel();
  const { id, turns } = chat.conversation;
  const language = turns.find((turn) => turn.message.id === message)?.language ?? undefined;
  if (isPasted(id)) return <q lang={language}>{what}</q>;
  return (
    <button
      type="button"
      className={css.said}
      lang={language}
      aria-label={cause.reveal(what)}
      onClick={() => session.reveal(id, { message, span })}
    >
      {what}
    </button>
  );
}

/** Who it is that does it, and by when; a sign stands beside the words where the hour is near or past. */
export function DueLine({ who, by }: Pick<Promised, 'who' | 'by'>) {
  const words = useWords();
  const language = useInterfaceLanguage();
  const { store } = usePanel();
  const now = useStore(store.api, (model) => model.now);
  const names: Readonly<Record<string, string>> = {
    agent: words.options.agent,
    bot: words.promises.assistant,
  };
  return (
    <p className={css.due}>
      {urgencyOf(by, now) !== 'later' && <Icon name="warning" />}
      <span>
        {Object.hasOwn(names, who) ? names[who] : who} · <strong>{dueWords(words, language, by, now)}</strong>
      </span>
    </p>
  );
}

/** Only what is pinned outlives the panel. */
function PinButton({ chat, promise }: PromiseProps) {
  const { promises: words } = useWords();
  const { store } = usePanel();
  const pinned = useStore(store.api, (model) => isPinned(model, chat, promise));
  const item = { id: promise.id, conversation: chat.conversation.id };
  return (
    <Button
      look="quiet"
      label={(pinned ? words.unpinThis : words.pinThis)(promise.what)}
      onClick={() => void (pinned ? unpinPromise(store, item) : pinPromise(store, chat, promise))}
    >
      {pinned ? words.unpin : words.pin}
    </Button>
  );
}

interface OverProps extends ChatProps {
  readonly promises: readonly Promised[];
}

/** What nobody waits for any more, in one line that opens. */
function Over({ chat, promises }: OverProps) {
  const { promises: words } = useWords();
  if (promises.length === 0) return null;
  const dropped = promises.filter(({ state }) => state === 'dropped').length;
  const kept = promises.length - dropped;
  const counts = [kept > 0 && words.kept(kept), dropped > 0 && words.dropped(dropped)].filter(Boolean);
  return (
    <details className={css.over}>
      <summary>{counts.join(', ')}</summary>
      <ul className={css.promises}>
        {promises.map((promise) => (
          <li key={promise.id}>
            <Said chat={chat} promise={promise} />
            {promise.state === 'broken' && <p className={css.due}>{words.keptLate}</p>}
            <Undo chat={chat} promise={promise} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was marked by hand can be taken back. */
function Undo({ chat, promise }: PromiseProps) {
  const { promises: words } = useWords();
  const { store } = usePanel();
  if (!chat.promiseMarks.has(promise.id)) return null;
  return (
    <Button
      look="quiet"
      label={words.undoThis(promise.what)}
      onClick={() => store.markPromise(chat.conversation.id, promise.id, null)}
    >
      {words.undo}
    </Button>
  );
}
