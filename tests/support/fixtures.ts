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

/** One page of tests/fixtures. */
export interface Fixture {
  readonly name: string;
  readonly html: string;
  /** Where the page is served. */
  readonly address: string;
  /** What only a browser can show of it, such as its layout. */
  readonly needsBrowser: string | null;
  readonly expected: Expected;
}

/** All pages of a helpdesk, by name; `address` is where those are served that name no other. */
export function readFixtures(helpdesk: string, address: string): readonly Fixture[] {
  const folder = join(import.meta.dirname, '../fixtures', helpdesk);
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => {
    const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
    const described = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    const { needsBrowser = null, address: own = address, ...expected } = described;
    return { name, html, address: own, needsBrowser, expected };
  });
}

/** The page of that name. */
export function fixtureNamed(fixtures: readonly Fixture[], name: string): Fixture {
  const fixture = fixtures.find((each) => each.name === name);
  if (!fixture) throw new Error(`There is no page ${name} among the fixtures.`);
  return fixture;
}
