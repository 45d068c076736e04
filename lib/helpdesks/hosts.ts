import { intercomMatches } from './intercom-hosts.ts';
import { zendeskMatches } from './zendesk-hosts.ts';

/**
 * The pages Attune may read, and no others. docs/permissions.md says why; a test compares both with the built manifest.
 * Each helpdesk has a content script of its own, so that no page carries what only another needs.
 */
export const helpdeskMatches = [...zendeskMatches, ...intercomMatches] as const;
