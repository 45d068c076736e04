/**
 * The pages Attune may read, and no others: Zendesk's agent workspace on every account, Intercom's inbox in each of
 * its regions. docs/permissions.md says why; a test compares both with the built manifest.
 */
export const helpdeskMatches = [
  'https://*.zendesk.com/agent/*',
  'https://app.intercom.com/*',
  'https://app.eu.intercom.com/*',
  'https://app.au.intercom.com/*',
] as const;
