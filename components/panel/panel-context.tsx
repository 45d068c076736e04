import { createContext, use } from 'react';
import type { DraftReview } from '../../lib/state/draft-review.ts';
import type { DraftSession } from '../../lib/state/draft-session.ts';
import type { PanelSession } from '../../lib/state/panel-session.ts';
import type { PanelStore } from '../../lib/state/panel-store.ts';
import type { PlaybookShelf } from '../../lib/state/playbook-shelf.ts';
import type { SettingsStore } from '../../lib/state/settings-store.ts';

/** What the parts of the panel work with. */
export interface PanelTools {
  /** The playbook as far as it has been loaded. */
  readonly books: Pick<PlaybookShelf, 'playbook'>;
  readonly store: PanelStore;
  readonly session: Pick<PanelSession, 'insert' | 'insertConfirmed' | 'copy' | 'reveal' | 'lookAt'>;
  readonly settings: SettingsStore;
  readonly drafts: DraftReview;
  readonly draftSession: Pick<DraftSession, 'replace' | 'copy'>;
}

const Tools = createContext<PanelTools | null>(null);

/** Hands the tools to everything inside. */
export const PanelContext = Tools.Provider;

/** The tools of the panel this part stands in. */
export function usePanel(): PanelTools {
  const tools = use(Tools);
  if (!tools) throw new Error('A part of the panel stands outside of it.');
  return tools;
}
