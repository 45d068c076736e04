import type { CheckReasons } from '../../../lib/review/reasons/reasons.ts';
import type { Missed } from '../../../lib/state/draft-findings.ts';
import type { BetterLine } from '../../../lib/state/draft-mend.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';
import { usePanel } from '../panel-context.tsx';
import css from './finding-card.module.css';
import type { ShownDraft } from './use-draft.ts';

interface FindingProps {
  readonly shown: ShownDraft;
  readonly missed: Missed;
  readonly reasons: CheckReasons | null;
  /** Whether the key that uses a better line uses this one. @default false */
  readonly isFirst?: boolean;
  /** Told before the finding goes because the agent said so. */
  onGone(): void;
}

/** One thing a draft misses: what, the words that show it, why it matters, and a line that mends it. */
export function FindingCard({ shown, missed, reasons, isFirst = false, onGone }: FindingProps) {
  const { finding, better } = missed;
  const reason = reasons?.[finding.check];
  return (
    <div className={css.finding} data-check={finding.check}>
      <h3>{reason?.name}</h3>
      {finding.quote && <Quote shown={shown} quote={finding.quote} />}
      <p className={css.why}>{reason?.why}</p>
      {better && <Better shown={shown} better={better} />}
      <div className={css.actions}>
        {better && <UseLine shown={shown} better={better} isFirst={isFirst} onGone={onGone} />}
        <Mute shown={shown} missed={missed} name={reason?.name ?? finding.check} onGone={onGone} />
      </div>
    </div>
  );
}

interface QuoteProps {
  readonly shown: ShownDraft;
  readonly quote: string;
}

function Quote({ shown, quote }: QuoteProps) {
  return (
    <p className={css.quote} lang={shown.reviewed.language}>
      <mark>{quote}</mark>
    </p>
  );
}

interface BetterProps {
  readonly shown: ShownDraft;
  readonly better: BetterLine;
}

function Better({ shown, better }: BetterProps) {
  const { draft } = useWords();
  if (better.line === null) return <p className={css.better}>{draft.leaveOut}</p>;
  const { language } = shown.reviewed;
  return better.line.length > glance ? (
    <details className={css.better}>
      <summary lang={language}>{better.line}</summary>
    </details>
  ) : (
    <p className={css.better} lang={language}>
      {better.line}
    </p>
  );
}

/** Of a line of more characters the first rows stand there; all of it unfolds. */
const glance = 140;

function UseLine({ shown, better, isFirst, onGone }: BetterProps & Pick<FindingProps, 'isFirst' | 'onGone'>) {
  const { draft, copyPart } = useWords();
  const { draftSession } = usePanel();
  const { conversation, delivery } = shown;
  const name = better.line ?? draft.leaveOut;
  const use = () => {
    onGone();
    void draftSession.replace(conversation, better);
  };
  return (
    <>
      {better.mend && (
        <Button
          icon="insert"
          label={draft.takeThis(name)}
          hotkey={isFirst ? 'U' : undefined}
          disabled={delivery.kind === 'replacing'}
          onClick={use}
        >
          {draft.use}
        </Button>
      )}
      <Button
        look="quiet"
        icon="copy"
        label={copyPart(name)}
        onClick={() => void draftSession.copy(conversation, better.copy)}
      />
    </>
  );
}

interface MuteProps extends Pick<FindingProps, 'shown' | 'missed' | 'onGone'> {
  readonly name: string;
}

function Mute({ shown, missed, name, onGone }: MuteProps) {
  const { draft } = useWords();
  const { drafts } = usePanel();
  const mute = () => {
    onGone();
    drafts.mute(shown.conversation, missed.finding.check);
  };
  return (
    <Button look="quiet" label={draft.muteThis(name)} onClick={mute}>
      {draft.mute}
    </Button>
  );
}
