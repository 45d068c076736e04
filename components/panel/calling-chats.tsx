import type { Dictionary } from '../../lib/i18n/index.ts';
import type { CallingChat } from '../../lib/state/calling-chats.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/words.tsx';
import css from './calling-chats.module.css';
import { usePanel } from './panel-context.tsx';

/** One line for a chat in another tab: whose it is and how it stands, nothing of what was said. */
export function callWords(words: Dictionary, { customer, level, why }: CallingChat): string {
  const name = customer ?? words.customer;
  return why === 'overdue' ? words.promises.otherChat(name) : words.otherChat(name, words.levels[level]);
}

/** The chats of other tabs that need the agent; a click brings the tab to the front. */
export function CallingChats({ calls }: { readonly calls: readonly CallingChat[] }) {
  const words = useWords();
  const { session } = usePanel();
  if (calls.length === 0) return null;
  return (
    <ul className={css.calls} data-part="calling">
      {calls.map((call) => (
        <li key={call.tab}>
          <button
            type="button"
            data-level={call.level}
            data-why={call.why}
            onClick={() => session.lookAt(call.tab)}
          >
            <Icon name="warning" />
            <span>{callWords(words, call)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
