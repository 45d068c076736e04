import type { CheckId, Weight } from '../playbook/vocabulary.ts';
import type { Span } from '../transcript/types.ts';
import type { Look } from './look.ts';

export type { CheckId, Weight } from '../playbook/vocabulary.ts';

/** What a check looks after. */
export const checkGroups = ['hear', 'acknowledge', 'own', 'resolve', 'manner', 'pace', 'lanes'] as const;

/** What a check looks after. */
export type CheckGroup = (typeof checkGroups)[number];

/** A reply before it goes, or one that has gone. */
export interface Draft {
  readonly text: string;
  /** Words that came in by one paste, as far as the page saw it. @default 0 */
  readonly pastedWords?: number;
}

/** Other words for a piece of a draft: `span` is replaced by `text`. An empty span puts in, an empty text takes out. */
export interface Mend {
  readonly span: Span;
  readonly text: string;
}

/** What a check makes of a draft. Without an occasion a check says nothing, for or against. */
export type Verdict =
  | { readonly outcome: 'no_occasion' }
  | { readonly outcome: 'met'; readonly span: Span | null }
  | {
      readonly outcome: 'missed';
      /** The words that miss it; null where something is lacking. */
      readonly span: Span | null;
      /** Ways to mend it, the best first; they are proven before one is shown. */
      readonly mends: () => readonly Mend[];
    };

/** A rule on a reply. */
export interface Check {
  readonly id: CheckId;
  readonly group: CheckGroup;
  /** Where the team's playbook does not say otherwise. */
  readonly weight: Weight;
  /** Ids of facts, families and pages in docs/sources.md. */
  readonly sources: readonly string[];
  readonly look: (look: Look) => Verdict;
}

/** What a check found, wherever it is shown. */
export interface Finding {
  readonly check: CheckId;
  readonly weight: Weight;
  readonly outcome: Verdict['outcome'];
  /** The words that show it, in the draft; null where something is lacking or nothing is quoted. */
  readonly span: Span | null;
  readonly quote: string | null;
}
