import { readFixtures } from './fixtures.ts';

/** The address of the pages of tests/fixtures/intercom that name no other. */
export const fixtureAddress = 'https://app.intercom.com/a/inbox/abc123/inbox/conversation/4711';

export const fixtures = readFixtures('intercom', fixtureAddress);
