import { rangeOfSpan } from '../editors/places.ts';
import { joinPieces, piecesOf } from '../editors/read-editor.ts';
import type { EditorTarget } from '../editors/types.ts';
import type { DraftRequest } from './draft-protocol.ts';
import type { DraftNews } from './draft-watch.ts';

/** The name of the marks in lib/helpdesks/marking.css. */
const name = 'attune-draft';

type Marked = Extract<DraftRequest, { readonly kind: 'mark' }>;

/** The words marked in the reply box. */
interface DraftMarks {
  /** Marks these words instead of those marked before, in the draft they are of. A plain field cannot be marked. */
  mark(marked: Marked): void;
  /** Puts the marks on again where the editor broke them without a change of words; else they are gone for good. */
  refresh(news: DraftNews): void;
}

/**
 * Marks words in the reply box with the CSS Custom Highlight API: the editor's nodes stay as they are. With the first
 * change of the draft the marks go. All go when `signal` aborts.
 */
export function setUpDraftMarks(find: () => EditorTarget | null, signal: AbortSignal): DraftMarks {
  let marked: Marked | null = null;
  let box: Node | null = null;
  const hide = (): void => {
    changes.disconnect();
    box = null;
    CSS.highlights.delete(name);
  };
  const changes = new MutationObserver(hide);
  const show = ({ conversation, text, spans }: Marked): void => {
    const target = find();
    if (target?.conversation !== conversation || target.mode === 'note') return;
    const pieces = piecesOf(target.editable);
    if (joinPieces(pieces) !== text) return;
    const ranges = spans.flatMap((span) => rangeOfSpan(pieces, span) ?? []);
    CSS.highlights.set(name, new Highlight(...ranges));
    box = target.editable;
    changes.observe(box, { subtree: true, childList: true, characterData: true });
  };
  const mark = (words: Marked | null): void => {
    hide();
    marked = words;
    if (words) show(words);
  };
  signal.addEventListener('abort', hide);
  return {
    mark,
    refresh(news) {
      const isSame =
        news.kind === 'draft' && news.conversation === marked?.conversation && news.text === marked.text;
      if (!isSame) mark(null);
      else if (!box?.isConnected) mark(marked);
    },
  };
}
