import type { OpenPage } from './page-port.ts';

/**
 * What Attune's scripts in one page share: a world of their own, which neither the page nor another extension sees.
 * Source: docs/adr/0005-drafts-have-a-script-of-their-own.md.
 */
export const world = globalThis as {
  /** Only while the page is being read. */
  attunePage?: OpenPage;
  /** Whether the script for drafts is there already. */
  attuneDraft?: true;
};
