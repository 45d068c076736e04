import type { Chat } from '../../../lib/state/chat.ts';
import { Calm } from './calm.tsx';
import { Reframe } from './reframe.tsx';
import { useOwnSide } from './use-own-side.ts';

/** What stands by the agent at a hard message, as far as it is wanted. */
export function OwnSide({ chat }: { readonly chat: Chat }) {
  const hasReframe = useOwnSide('reframe');
  const hasCalm = useOwnSide('calm');
  return (
    <>
      {hasReframe && <Reframe chat={chat} />}
      {hasCalm && <Calm chat={chat} />}
    </>
  );
}
