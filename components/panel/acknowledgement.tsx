import type { Advice } from '../../lib/guidance/types.ts';
import { type Chat, nextWording } from '../../lib/state/chat.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import css from './acknowledgement.module.css';
import { Because } from './coaching/because.tsx';
import { usePanel } from './panel-context.tsx';
import { Section } from './section.tsx';
import { UseButtons } from './use-buttons.tsx';

/** The one sentence that names the fact and its effect, with its other wordings. */
export function AcknowledgementPart({ chat, advice }: { readonly chat: Chat; readonly advice: Advice }) {
  const { acknowledgement } = useWords();
  const { store } = usePanel();
  const all = advice.acknowledgements.length;
  const line = advice.acknowledgements[chat.wording];
  if (!line) return null;
  return (
    <Section
      part="acknowledgement"
      heading={acknowledgement.heading}
      aside={all > 1 && <span>{acknowledgement.count(chat.wording + 1, all)}</span>}
    >
      <div className={css.line}>
        <p lang={advice.language}>{line.text}</p>
        <div className={css.actions}>
          {all > 1 && (
            <Button
              icon="another"
              look="quiet"
              hotkey="W"
              onClick={() => store.change(chat.conversation.id, nextWording)}
            >
              {acknowledgement.another}
            </Button>
          )}
          <UseButtons chat={chat} text={line.text} name={line.text} />
        </div>
      </div>
      <Because of={(lore) => lore.line(line.reason)} />
    </Section>
  );
}
