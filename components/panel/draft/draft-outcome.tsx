import { useWords } from '../../ui/words.tsx';
import { usePanel } from '../panel-context.tsx';
import { StrandedText, Told } from '../told.tsx';
import { draftOutcome } from './draft-words.ts';
import type { ShownDraft } from './use-draft.ts';

const part = 'draft-outcome';

/**
 * Says what became of a better line. One that could not be put in stands here, ready to be copied: selected only for an agent
 * who has just asked for it here and has to press the keys, because the browser did not allow copying.
 */
export function DraftOutcome({ shown }: { readonly shown: ShownDraft }) {
  const words = useWords();
  const { draftSession } = usePanel();
  const { delivery, conversation } = shown;
  const sentence = draftOutcome(words, delivery);
  if (!sentence) return null;
  if (!('text' in delivery)) return <Told part={part} sentence={sentence} isBad={false} />;
  const { kind, text } = delivery;
  return (
    <Told part={part} sentence={sentence} isBad>
      <StrandedText
        text={text}
        label={words.draft.line}
        language={shown.reviewed.language}
        rows={3}
        isSelected={kind === 'copy-refused'}
        onCopy={() => void draftSession.copy(conversation, text)}
      />
    </Told>
  );
}
