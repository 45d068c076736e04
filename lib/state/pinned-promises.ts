import { isSamePin, loadPinned, type Pinned, pin, unpin, watchPinned } from '../browser/pinned.ts';
import { isAwaited } from '../conversation/promises-now.ts';
import type { Promised } from '../conversation/types.ts';
import type { Chat } from './chat.ts';
import type { PanelModel } from './panel-state.ts';
import type { PanelStore } from './panel-store.ts';

/** Stands for words that are not kept at all. */
const unsaid = '•••';

/** Keeps what is pinned in step with storage, and lets go of what the chats show to be done, until the signal says stop. */
export function keepPinned(store: PanelStore, signal: AbortSignal): void {
  let isWatching = false;
  watchPinned((items) => {
    isWatching = true;
    store.takePinned(items);
  }, signal);
  // What storage has told in the meantime is newer than what was being read.
  void loadPinned().then((items) => !isWatching && store.takePinned(items));
  const stop = store.api.subscribe((model) => {
    for (const item of doneIn(model)) void unpinPromise(store, item);
  });
  signal.addEventListener('abort', stop, { once: true });
}

/** Keeps a promise beyond this panel, with what points to the customer taken out. */
export async function pinPromise(store: PanelStore, chat: Chat, promise: Promised): Promise<void> {
  const refuse = () => store.takePinned(store.api.getState().pinned, true);
  const item = await pinnedOf(chat, promise).catch(() => null);
  if (!item) return refuse();
  const { pinned } = store.api.getState();
  store.takePinned([...pinned.filter((other) => !isSamePin(item, other)), item]);
  await pin(item).catch(refuse);
}

/** Forgets a pinned promise. */
export async function unpinPromise(
  store: PanelStore,
  item: Pick<Pinned, 'id' | 'conversation'>,
): Promise<void> {
  const { pinned } = store.api.getState();
  store.takePinned(pinned.filter((other) => !isSamePin(item, other)));
  await unpin(item).catch(() => store.takePinned(store.api.getState().pinned, true));
}

/** Whether this promise of a chat is pinned. */
export function isPinned({ pinned }: Pick<PanelModel, 'pinned'>, chat: Chat, { id }: Promised): boolean {
  return pinned.some((item) => isSamePin(item, { id, conversation: chat.conversation.id }));
}

/** What is kept of a promise. Rejects when the part of Attune that redacts cannot be loaded. */
async function pinnedOf(chat: Chat, { id, what, who, by }: Promised): Promise<Pinned> {
  const { lanes, id: conversation } = chat.conversation;
  // Words about somebody's grief or illness are never kept: the hour and the chat are reminder enough.
  if (lanes.length > 0) return { id, what: unsaid, who: unsaid, by, conversation };
  const [{ makeRedactor }, { labelsIn }] = await Promise.all([
    import('../privacy/redactor.ts'),
    import('../privacy/words/all.ts'),
  ]);
  const { customer, language } = chat.conversation;
  const options = { names: customer ? [customer] : [], labels: labelsIn(language ?? 'en') };
  const texts = chat.transcript.messages.map(({ text }) => text);
  // Who keeps it stays to be read, also where a message of the chat introduces them.
  const bare = {
    what: makeRedactor({ ...options, texts }).redact(what).text,
    who: makeRedactor(options).redact(who).text,
  };
  return { id, ...bare, by, conversation };
}

/** The pinned promises nobody waits for any more, as far as their chats are here. */
function doneIn({ pinned, chats }: PanelModel): readonly Pinned[] {
  const promises = [...chats.values()].flatMap(({ conversation }) =>
    conversation.promises.map((promise) => ({ promise, conversation: conversation.id as string })),
  );
  return pinned.filter((item) =>
    promises.some(
      ({ promise, conversation }) => isSamePin(item, { id: promise.id, conversation }) && !isAwaited(promise),
    ),
  );
}
