import type { Dictionary } from '../../../lib/i18n/index.ts';
import type { CheckReasons } from '../../../lib/review/reasons/reasons.ts';
import type { DraftDelivery } from '../../../lib/state/draft-review.ts';
import type { ShownDraft } from './use-draft.ts';

/** What became of the last better line, in one sentence; null when there is nothing to say. */
export function draftOutcome({ draft, delivery }: Dictionary, outcome: DraftDelivery): string | null {
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'replacing':
    case 'replaced':
      return draft[outcome.kind];
    case 'copied':
      return delivery.copied;
    case 'refused':
      return draft.refusals[outcome.why];
    case 'copy-refused':
      return delivery.copyRefused;
  }
}

/** What a screen reader is told of a draft: what became of a line, else the first finding, else that there is none. */
export function draftLine(words: Dictionary, shown: ShownDraft | null, reasons: CheckReasons | null): string {
  if (!shown) return '';
  const outcome = draftOutcome(words, shown.delivery);
  if (outcome) return outcome;
  const { draft } = words;
  const [first] = shown.reviewed.missed;
  if (!first) return draft.fine;
  return reasons ? draft.announce(reasons[first.finding.check].name) : '';
}
