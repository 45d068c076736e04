/** Zendesk's agent workspace on every account. */
export const zendeskMatches = ['https://*.zendesk.com/agent/*'] as const;

/** Intercom's inbox in each of its regions. */
export const intercomMatches = [
  'https://app.intercom.com/*',
  'https://app.eu.intercom.com/*',
  'https://app.au.intercom.com/*',
] as const;

/**
 * The pages Attune may read, and no others. docs/permissions.md says why; a test compares both with the built manifest.
 * Each helpdesk has a content script of its own, so that no page carries the selectors of another.
 */
export const helpdeskMatches = [...zendeskMatches, ...intercomMatches] as const;
