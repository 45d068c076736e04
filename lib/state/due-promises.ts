import type { Pinned } from '../browser/pinned.ts';
import { isAwaited, type Urgency, urgencyOf } from '../conversation/promises-now.ts';
import type { PanelModel, PanelState } from './panel-state.ts';

/** A promise whose hour is near or past. */
export interface DuePromise {
  /** The same for as long as there is nothing new to say of it. */
  readonly key: string;
  readonly what: string;
  readonly urgency: Exclude<Urgency, 'later'>;
}

/** The promises to point out: those of the chat on show unless it is paused, and the pinned ones of others. */
export function duePromises(model: PanelModel, state: PanelState): readonly DuePromise[] {
  const chat = 'chat' in state && state.kind !== 'paused' ? state.chat : null;
  const own = (chat?.conversation.promises ?? [])
    .filter(isAwaited)
    .map(({ id, what, by }) => ({ id, what, by, conversation: chat?.conversation.id ?? '' }));
  return [...own, ...pinnedElsewhere(model, state)].flatMap(({ id, what, by, conversation }) => {
    const urgency = urgencyOf(by, model.now);
    return urgency === 'later' ? [] : [{ key: `${conversation} ${id} ${urgency}`, what, urgency }];
  });
}

/** The pinned promises that the chat on show does not list itself. */
export function pinnedElsewhere({ pinned }: PanelModel, state: PanelState): readonly Pinned[] {
  const chat = 'chat' in state && state.kind !== 'paused' ? state.chat : null;
  return pinned.filter(
    ({ id, conversation }) =>
      chat?.conversation.id !== conversation ||
      !chat.conversation.promises.some((promise) => promise.id === id && isAwaited(promise)),
  );
}
