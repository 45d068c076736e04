/** Intercom's inbox in each of its regions. */
export const intercomMatches = [
  'https://app.intercom.com/*',
  'https://app.eu.intercom.com/*',
  'https://app.au.intercom.com/*',
] as const;
