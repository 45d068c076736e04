import { useDeferredValue, useMemo, useState } from 'react';
import { isSensitive } from '../../../lib/conversation/sensitive.ts';
import type { Score } from '../../../lib/review/scorecard.ts';
import type { Chat } from '../../../lib/state/chat.ts';
import { previewShare, type SharePreview } from '../../../lib/state/share-chat.ts';
import type { ShareChoices } from '../../../lib/state/share-choices.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useWords } from '../../ui/words.tsx';
import { LaidView } from '../laid-view.tsx';
import { usePanel } from '../panel-context.tsx';
import css from './share-view.module.css';
import { SharedContent } from './shared-content.tsx';
import { TakenOut } from './taken-out.tsx';
import { TrainerNote } from './trainer-note.tsx';

interface ShareViewProps {
  readonly chat: Chat;
  readonly scores: readonly Score[];
  onClose(): void;
}

/** Everything a file for review will hold, before the agent saves it. Nothing leaves the panel otherwise. */
export function ShareView({ chat, scores, onClose }: ShareViewProps) {
  const { share } = useWords().coaching;
  const { store } = usePanel();
  const decide = (next: Partial<ShareChoices>) =>
    store.change(chat.conversation.id, ({ share, ...rest }) => ({ ...rest, share: { ...share, ...next } }));
  const choices = useDeferredValue(chat.share);
  const preview = useMemo(() => previewShare(chat, scores, choices), [chat, scores, choices]);
  return (
    <LaidView part="share" heading={share.open} hint={share.intro} isNested onClose={onClose}>
      {isSensitive(chat.conversation) && <p className={css.careful}>{share.careful}</p>}
      <TrainerNote note={chat.share.note} onWrite={(note) => decide({ note })} />
      <TakenOut replaced={preview.replaced} choices={chat.share} onDecide={decide} />
      <SharedContent chat={chat} file={preview.file} choices={chat.share} onDecide={decide} />
      <Fold line={share.whole}>
        {/* A field, because what scrolls has to be reached with the keyboard. */}
        <textarea
          name="whole"
          readOnly
          rows={20}
          className={css.whole}
          aria-label={share.whole}
          value={preview.content}
        />
      </Fold>
      <Save key={preview.content} preview={preview} />
    </LaidView>
  );
}

/** Saves what stands above, and says so; another choice takes the sentence away again. */
function Save({ preview }: { readonly preview: SharePreview }) {
  const { share } = useWords().coaching;
  const { store } = usePanel();
  const [saved, setSaved] = useState<string | null>(null);
  const save = () => {
    const name = `attune-review-${store.api.getState().now.slice(0, 10)}.json`;
    saveFile(name, preview.content, 'application/json');
    setSaved(name);
  };
  return (
    <div className={css.save}>
      <Button look="primary" onClick={save}>
        {share.save}
      </Button>
      <p role="status">{saved !== null && share.saved(saved)}</p>
    </div>
  );
}
