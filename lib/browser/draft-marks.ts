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
  /** Looks again: marks that the editor broke without a change of words are put on again, others are gone for good. */
  refresh(news: DraftNews): void;
}

/**
 * Marks words in the reply box with the CSS Custom Highlight API: the editor's nodes stay as they are. With the first
 * change of the draft the marks go. All go when `signal` aborts.
 */
export function setUpDraftMarks(find: () => EditorTarget | null, signal: AbortSignal): DraftMarks {
  let marked: Marked | null = null;
  const changes = new MutationObserver(() => hide());
  const hide = (): void => {
    changes.disconnect();
    CSS.highlights.delete(name);
  };
  const show = (): void => {
    hide();
    const ranges = marked && rangesOf(marked, find());
    if (!ranges) marked = null;
    else if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  };
  const rangesOf = ({ conversation, text, spans }: Marked, target: EditorTarget | null): Range[] | null => {
    if (target?.conversation !== conversation || target.mode === 'note') return null;
    const pieces = piecesOf(target.editable);
    if (joinPieces(pieces) !== text) return null;
    changes.observe(target.editable, { subtree: true, childList: true, characterData: true });
    return spans.flatMap((span) => rangeOfSpan(pieces, span) ?? []);
  };
  signal.addEventListener('abort', hide);
  return {
    mark(words) {
      marked = words;
      show();
    },
    refresh(news) {
      if (!marked || CSS.highlights.has(name)) return;
      if (news.kind === 'draft' && news.text === marked.text) show();
      else marked = null;
    },
  };
}
