import { isAwaited } from '../conversation/promises-now.ts';
import type { PanelModel } from './panel-state.ts';
import type { PanelStore } from './panel-store.ts';

/** How often the panel looks at the clock, in milliseconds. */
const pace = 30_000;

/** Looks at the clock while a promise is open somewhere, and only then, until the signal says stop. */
export function keepPromiseClock(store: PanelStore, signal: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const follow = () => {
    if (!isAnyAwaited(store.api.getState())) return stop();
    timer ??= setInterval(() => store.lookAtClock(), pace);
  };
  signal.addEventListener('abort', store.api.subscribe(follow), { once: true });
  signal.addEventListener('abort', stop, { once: true });
  follow();
}

function isAnyAwaited({ chats, pinned }: PanelModel): boolean {
  return pinned.length > 0 || [...chats.values()].some((chat) => chat.conversation.promises.some(isAwaited));
}
