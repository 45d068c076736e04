import type { Occasion } from '../../../lib/review/scorecard.ts';
import type { Chat } from '../../../lib/state/chat.ts';
import { quoteAround } from '../../../lib/state/quote.ts';
import { useWords } from '../../ui/words.tsx';
import { usePanel } from '../panel-context.tsx';
import css from './scorecard-view.module.css';

interface OccasionQuoteProps {
  readonly chat: Chat;
  readonly occasion: Occasion;
}

/** The agent's words of an occasion, which a click shows on the page; where something is lacking, the reply it lacks in. */
export function OccasionQuote({ chat, occasion: { message, span } }: OccasionQuoteProps) {
  const { cause, coaching } = useWords();
  const { session } = usePanel();
  const { id, language } = chat.conversation;
  const text = chat.transcript.messages.find((each) => each.id === message)?.text;
  if (text === undefined) return null;
  const { before, words, after } = quoteAround(text, span ?? openingOf(text));
  const quote = span ? `${before}${words}${after}` : `${words}${after}`;
  return (
    <div>
      {!span && <p className={css.lacking}>{coaching.scorecard.lacking}</p>}
      <button
        type="button"
        className={css.quote}
        lang={language ?? undefined}
        aria-label={cause.reveal(quote)}
        onClick={() => session.reveal(id, { message, span: span ?? openingOf(text) })}
      >
        {span ? (
          <>
            {before}
            <mark>{words}</mark>
            {after}
          </>
        ) : (
          quote
        )}
      </button>
    </div>
  );
}

/** The first words of a reply stand for all of it. */
function openingOf(text: string): readonly [number, number] {
  const end = text.indexOf(' ', 24);
  return [0, end < 0 ? text.length : end];
}
