// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { intercom } from '../../../lib/helpdesks/intercom.ts';
import { intercomEvidence, intercomSelectors } from '../../../lib/helpdesks/intercom-selectors.ts';
import { Reader } from '../../../lib/helpdesks/reader.ts';
import { fixtureNamed } from '../../support/fixtures.ts';
import { fixtureAddress, fixtures } from '../../support/intercom-fixtures.ts';

const context = { now: Date.parse('2026-11-21T12:00:00Z'), live: false, localClock: () => '' };
const inBrowserOnly = fixtures.filter(({ needsBrowser }) => needsBrowser);
const readable = fixtures.filter(({ needsBrowser }) => !needsBrowser);

function openPage(html: string): Document {
  document.open();
  document.write(html);
  document.close();
  return document;
}

describe.each(readable.map((fixture) => [fixture.name, fixture] as const))(
  'the page %s',
  (_name, fixture) => {
    const { expected, html, address } = fixture;

    it('is read as expected', () => {
      const shown = intercom.shown(openPage(html), address);
      if (typeof shown === 'string') {
        expect({ none: shown }).toEqual(expected);
        return;
      }
      const reading = new Reader(intercom, shown, []).read({ ...context, conversation: shown.id });
      expect({ conversation: shown.id, ...reading }).toEqual(expected.transcript);
      expect(intercom.composer(shown)?.mode).toBe(expected.composerMode);
    });
  },
);

describe('the selectors for Intercom', () => {
  /** Ways in that no page in tests/fixtures/intercom shows yet. */
  const withoutFixture: readonly string[] = [];

  const pages = fixtures.map(({ html }) => new DOMParser().parseFromString(html, 'text/html'));

  it.each(Object.keys(intercomEvidence))('find something on a page of the fixtures: %s', (css) => {
    const isFound = pages.some((page) => page.querySelector(css) !== null);
    expect(isFound).toBe(!withoutFixture.includes(css));
  });

  it('all have their evidence', () => {
    const ways = Object.values<readonly string[]>(intercomSelectors).flat();
    expect(new Set(Object.keys(intercomEvidence))).toEqual(new Set(ways));
  });

  it('are read without a browser on nearly every page', () => {
    expect(inBrowserOnly.map(({ name }) => name)).toEqual(['shadow-root', 'sides-only', 'tailwind-only']);
  });
});

describe('the address of a conversation', () => {
  const { html } = fixtureNamed(fixtures, 'attributes-inbox2');
  const idAt = (address: string) => {
    const shown = intercom.shown(openPage(html), address);
    return typeof shown === 'string' ? shown : shown.id;
  };

  it.each([
    fixtureAddress,
    'https://app.intercom.com/a/inbox/abc123/inbox/conversation/4711/',
    'https://app.intercom.com/a/inbox/abc123/inbox/search/conversation/4711?view=List#part',
    'https://app.eu.intercom.com/a/inbox/abc123/inbox/shared/all/conversation/4711',
    'https://app.intercom.com/a/apps/abc123/inbox/inbox/unassigned/conversations/4711',
  ])('names it: %s', (address) => {
    expect(idAt(address)).toBe('intercom:abc123:4711');
  });

  it.each([
    'https://app.intercom.com/a/inbox/abc123/inbox/shared/all',
    'https://app.intercom.com/a/inbox/abc123/inbox/conversation/new',
    'https://app.intercom.com/a/inbox/abc123/inbox/conversation/4711x',
    'https://app.intercom.com/a/apps/abc123/reports/conversation',
    'https://app.intercom.com/signup/conversation/4711',
  ])('names none: %s', (address) => {
    expect(idAt(address)).toBe('no-conversation');
  });
});
