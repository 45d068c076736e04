import type { CheckReasons } from '../../../lib/review/reasons/reasons.ts';
import type { CheckId } from '../../../lib/review/types.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useWords } from '../../ui/words.tsx';
import { usePanel } from '../panel-context.tsx';
import css from './muted-checks.module.css';
import type { ShownDraft } from './use-draft.ts';

interface MutedProps {
  readonly shown: ShownDraft;
  readonly reasons: CheckReasons | null;
  /** Told before a check goes from the list. */
  onGone(): void;
}

/** The checks the agent does not want in this chat, each with its way back. */
export function MutedChecks({ shown, reasons, onGone }: MutedProps) {
  const { draft } = useWords();
  const { drafts } = usePanel();
  const { conversation, muted } = shown;
  if (muted.length === 0) return null;
  const undo = (check: CheckId) => {
    onGone();
    drafts.unmute(conversation, check);
  };
  return (
    <div data-muted={muted.length}>
      <Fold line={draft.muted(muted.length)}>
        <ul className={css.muted}>
          {muted.map((check) => {
            const name = reasons?.[check].name ?? check;
            return (
              <li key={check}>
                <span>{name}</span>
                <Button look="quiet" label={draft.undoThis(name)} onClick={() => undo(check)}>
                  {draft.undo}
                </Button>
              </li>
            );
          })}
        </ul>
      </Fold>
    </div>
  );
}
