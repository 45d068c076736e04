import type { Replacement, ReplaceOutcome } from '../editors/types.ts';
import type { ConversationId, Span } from '../transcript/types.ts';
import { Answers, unreachable } from './answers.ts';
import { type DraftReport, type DraftRequest, draftPort } from './draft-protocol.ts';
import { PageLine } from './page-line.ts';

/** What the reply box tells by itself. */
export type DraftNews = Exclude<DraftReport, { readonly kind: 'replace-result' }>;

/** What becomes of the line to a reply box. */
export interface DraftEvents {
  onReport(news: DraftNews): void;
  /** The line broke: what was told of the box may hold no longer. It is being tried again. */
  onLost(): void;
}

/** The panel's end of the line to the reply box of one tab. */
export interface DraftLine {
  /** Marks these words of a draft and no others. Does nothing while the line is broken. */
  mark(conversation: ConversationId, text: string, spans: readonly Span[]): void;
  /** Asks for other words in a draft, and tells what became of it. */
  replace(replacement: Replacement): Promise<ReplaceOutcome>;
}

const script = '/content-scripts/draft.js';

/**
 * Brings the part that looks at the reply box into the page of a tab, and opens the line to it. It comes back by itself
 * until the signal says stop.
 */
export function openDraftPort(tab: number, events: DraftEvents, signal: AbortSignal): DraftLine {
  const replacements = new Answers<ReplaceOutcome>();
  const lineEvents = {
    onReport: (report: DraftReport) => {
      if (report.kind === 'replace-result') replacements.give(report.request, report.outcome);
      else events.onReport(report);
    },
    onLost: () => {
      replacements.giveUp();
      events.onLost();
    },
  };
  const line = new PageLine<DraftRequest, DraftReport>({ tab, name: draftPort, script }, lineEvents, signal);
  signal.addEventListener('abort', () => replacements.giveUp(), { once: true });
  return {
    mark: (conversation, text, spans) => line.send({ kind: 'mark', conversation, text, spans }),
    replace: async (replacement) =>
      line.isOpen
        ? replacements.ask((request) => line.send({ kind: 'replace', request, ...replacement }))
        : unreachable,
  };
}
