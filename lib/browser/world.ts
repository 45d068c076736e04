import type { EditorTarget } from '../editors/types.ts';

/** What the script that reads a page offers to a second one. */
export interface ReadPage {
  /** The reply box of the conversation shown at this moment, or null. */
  composer(): EditorTarget | null;
}

/**
 * What Attune's scripts in one page share: a world of their own, which neither the page nor another extension sees.
 * Source: docs/adr/0005-drafts-have-a-script-of-their-own.md.
 */
export const world = globalThis as {
  /** Only while the page is being read. */
  attunePage?: ReadPage;
  /** Whether the script for drafts is there already. */
  attuneDraft?: true;
};
