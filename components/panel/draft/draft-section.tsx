import { useRef } from 'react';
import { Fold } from '../../ui/fold.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/words.tsx';
import { usePanel } from '../panel-context.tsx';
import { Section } from '../section.tsx';
import { DraftOutcome } from './draft-outcome.tsx';
import css from './draft-section.module.css';
import { EstimateLine } from './estimate-line.tsx';
import { FindingCard } from './finding-card.tsx';
import { MutedChecks } from './muted-checks.tsx';
import { useCheckReasons } from './use-check-reasons.ts';
import type { ShownDraft } from './use-draft.ts';

/**
 * What can be said of the draft in the reply box: the gravest thing first, the others folded away, and where it is likely to
 * take the tension. It never holds anything up.
 */
export function DraftSection({ shown }: { readonly shown: ShownDraft }) {
  const { draft: words } = useWords();
  const { drafts } = usePanel();
  const { conversation, reviewed, isOpen } = shown;
  const [first, ...others] = reviewed.missed;
  const hasFactors = reviewed.estimate.factors.length > 0;
  const reasons = useCheckReasons(first !== undefined || hasFactors || shown.muted.length > 0);
  const place = useRef<HTMLDivElement>(null);
  // What has the focus goes with its finding: the focus stays in the section then.
  const keepFocus = () => {
    if (place.current?.contains(document.activeElement)) place.current.focus({ preventScroll: true });
  };
  const parts = { shown, reasons, onGone: keepFocus };
  return (
    <div ref={place} className={css.draft} tabIndex={-1} data-fine={first === undefined}>
      <Section part="draft" heading={words.heading} aside={first === undefined && <Fine />}>
        {first && <FindingCard {...parts} missed={first} isFirst />}
        <DraftOutcome shown={shown} />
        {others.length > 0 && (
          <div data-more={others.length}>
            <Fold
              line={words.more(others.length)}
              isOpen={isOpen}
              onToggle={(open) => drafts.unfold(conversation, open)}
            >
              <div className={css.others}>
                {isOpen &&
                  others.map((missed) => (
                    <FindingCard key={missed.finding.check} {...parts} missed={missed} />
                  ))}
              </div>
            </Fold>
          </div>
        )}
        <MutedChecks shown={shown} reasons={reasons} onGone={keepFocus} />
        <EstimateLine estimate={reviewed.estimate} reasons={reasons} />
      </Section>
    </div>
  );
}

/** A quiet sign, and no praise. */
function Fine() {
  const { draft } = useWords();
  return (
    <span className={css.fine}>
      <Icon name="check" />
      {draft.fine}
    </span>
  );
}
