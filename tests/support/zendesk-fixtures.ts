import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NothingToRead } from '../../lib/helpdesks/types.ts';
import type { ComposerMode, Transcript } from '../../lib/transcript/types.ts';

/** What reading a page must give: a transcript and the mode of its composer, or that there is nothing to read. */
interface Expected {
  readonly transcript?: Transcript;
  readonly composerMode?: ComposerMode;
  readonly none?: NothingToRead;
}

/** One page of tests/fixtures/zendesk. */
export interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
}

/** The address every page is served at. */
export const fixtureAddress = 'https://acme.zendesk.com/agent/tickets/4711';

const folder = join(import.meta.dirname, '../fixtures/zendesk');

/** All pages, by name. */
export const fixtures: readonly Fixture[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    html: readFileSync(join(folder, name, 'page.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected,
  }));
