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

/**
 * Marks words on the page with the CSS Custom Highlight API: the page's own nodes stay as they are. The colours are in
 * marking.css, which the browser adds when the page loads; added later it would make a long page compute its style anew.
 */
export class Marking {
  readonly #helpdesk: Helpdesk;
  readonly #watch: Watch;
  readonly #signal: AbortSignal;
  #conversation: ConversationId | null = null;
  #marks: readonly Mark[] = [];

  /** All marks go when `signal` aborts. */
  constructor(helpdesk: Helpdesk, watch: Watch, signal: AbortSignal) {
    this.#helpdesk = helpdesk;
    this.#watch = watch;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      CSS.highlights.delete(name);
      CSS.highlights.delete(strong);
    });
  }

  /** Marks these words instead of those marked before; what is not on the page any more is left out. */
  mark(conversation: ConversationId, marks: readonly Mark[]): void {
    this.#conversation = conversation;
    this.#marks = marks;
    this.refresh();
  }

  /** Puts the marks on again where the page has replaced its rows. */
  refresh(): void {
    const conversation = this.#conversation;
    if (!conversation) return;
    const ranges = this.#marks.flatMap((mark) => this.#rangeOf(conversation, mark) ?? []);
    CSS.highlights.set(name, new Highlight(...ranges));
  }

  /** Scrolls the words into view and lets them stand out for a moment. */
  reveal(conversation: ConversationId, mark: Mark): void {
    const row = this.#watch.placeOf(conversation, mark.message);
    if (!row) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    row.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
    const range = this.#rangeOf(conversation, mark);
    if (!range) return;
    const highlight = new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set(strong, highlight);
    const timer = setTimeout(() => CSS.highlights.delete(strong), standingOut);
    this.#signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  #rangeOf(conversation: ConversationId, { message, span }: Mark): Range | null {
    const row = this.#watch.placeOf(conversation, message);
    return row && rangeOf(this.#helpdesk.locate(row), span);
  }
}
