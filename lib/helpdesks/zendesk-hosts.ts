/** Zendesk's agent workspace on every account. */
export const zendeskMatches = ['https://*.zendesk.com/agent/*'] as const;
