import { readEditor } from '../editors/read-editor.ts';
import type { EditorTarget } from '../editors/types.ts';
import type { DraftReport } from './draft-protocol.ts';
import { pastedWords } from './pasted-words.ts';

/** What stands in the reply box, or that there is none. */
export type DraftNews = Exclude<DraftReport, { readonly kind: 'replace-result' }>;

/** The draft is read when typing has been quiet for so long, but waits no longer than the second. Milliseconds. */
const quiet = 300;
const longestTyping = 2_000;
/** How often the box is looked at for what came without a key: a macro, another ticket, a switch to a note. */
const glance = 1_000;
/** In a hidden tab it is not looked at more often than this. */
const hiddenPause = 5_000;

/** Whatever a key or a paste changes moves the caret too, in every editor; what moves none is seen at the next glance. */
const signs = ['input', 'selectionchange', 'visibilitychange'] as const;

/** What a watch of the reply box needs and does. */
interface DraftWatching {
  readonly find: () => EditorTarget | null;
  /** Called with each change of what stands in the box. */
  readonly tell: (news: DraftNews) => void;
  /** Called after each look at it. */
  readonly looked: (news: DraftNews) => void;
}

/**
 * Watches what stands in the reply box until `signal` aborts, and gives the way to look at once. While somebody types
 * nothing but the time is taken; a note is never read, and a hidden tab seldom.
 */
export function watchDraft({ find, tell, looked }: DraftWatching, signal: AbortSignal): () => DraftNews {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = 0;
  let typingSince: number | null = null;
  let typedAt = 0;
  let told = '';
  const pasted = pastedWords(find, signal);

  const look = (): DraftNews => {
    typingSince = null;
    lookedAt = performance.now();
    lookIn(glance); // first, so that a page that breaks a reading does not end the watch
    const news = read(find());
    const now = JSON.stringify(news);
    if (now !== told) {
      told = now;
      tell(news);
    }
    looked(news);
    return news;
  };
  const read = (target: EditorTarget | null): DraftNews => {
    if (!target) return { kind: 'no-box' };
    const { conversation, editable, mode } = target;
    const text = mode === 'note' ? '' : readEditor(editable);
    return { kind: 'draft', conversation, text, mode, pastedWords: pasted.in(conversation, text) };
  };
  const lookIn = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(lookWhenDue, milliseconds);
  };
  const lookWhenDue = (): void => {
    const due = typingSince === null ? 0 : Math.min(typedAt + quiet, typingSince + longestTyping);
    const wait = Math.max(due, document.hidden ? lookedAt + hiddenPause : 0) - performance.now();
    if (wait > 0) lookIn(wait);
    else look();
  };
  /** On the path of every key: no look at the page here. */
  const notice = (): void => {
    typedAt = performance.now();
    if (typingSince !== null) return;
    typingSince = typedAt;
    lookIn(quiet);
  };

  for (const sign of signs) document.addEventListener(sign, notice, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return look;
}
