import type { ConversationId, MessageId, Span } from '../transcript/types.ts';
import { rangeOf } from './page-text.ts';
import type { Helpdesk } from './types.ts';
import type { Watch } from './watch.ts';

/** Words to be marked on the page. */
interface Mark {
  readonly message: MessageId;
  readonly span: Span;
}

const name = 'attune';
const strong = 'attune-revealed';
/** How long words that were asked for stand out, in milliseconds. */
const standingOut = 1_600;

/** The words marked on the page. */
export interface Marking {
  /** Marks these words instead of those marked before; what is not on the page any more is left out. */
  mark(conversation: ConversationId, marks: readonly Mark[]): void;
  /** Puts the marks on again where the page has replaced its rows. */
  refresh(): void;
  /** Scrolls the words into view and lets them stand out for a moment. */
  reveal(conversation: ConversationId, mark: Mark): void;
}

/**
 * Marks words on the page with the CSS Custom Highlight API: the page's own nodes stay as they are. The colours are in
 * marking.css, which the browser adds when the page loads; added later it would make a long page compute its style anew.
 * All marks go when `signal` aborts.
 */
export function setUpMarking(helpdesk: Helpdesk, watch: Watch, signal: AbortSignal): Marking {
  let marked: Parameters<Marking['mark']> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rangesOf = (conversation: ConversationId, marks: readonly Mark[]): readonly Range[] => {
    const reader = watch.readerOf(conversation);
    return marks.flatMap(({ message, span }) => {
      const row = reader?.placeOf(message);
      return (row && rangeOf(helpdesk.locate(row), span)) ?? [];
    });
  };
  const refresh = (): void => {
    if (marked) CSS.highlights.set(name, new Highlight(...rangesOf(...marked)));
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    CSS.highlights.delete(name);
    CSS.highlights.delete(strong);
  });
  return {
    refresh,
    mark(...words) {
      marked = words;
      refresh();
    },
    reveal(conversation, mark) {
      const row = watch.readerOf(conversation)?.placeOf(mark.message);
      if (!row) return;
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      row.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
      const highlight = new Highlight(...rangesOf(conversation, [mark]));
      highlight.priority = 1;
      CSS.highlights.set(strong, highlight);
      clearTimeout(timer);
      timer = setTimeout(() => CSS.highlights.delete(strong), standingOut);
    },
  };
}
