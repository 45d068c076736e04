import { readFixtures } from './fixtures.ts';

/** The address every page of tests/fixtures/zendesk is served at. */
export const fixtureAddress = 'https://acme.zendesk.com/agent/tickets/4711';

export const fixtures = readFixtures('zendesk', fixtureAddress);
