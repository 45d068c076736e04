// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Reader } from '../../../lib/helpdesks/reader.ts';
import { zendesk } from '../../../lib/helpdesks/zendesk.ts';
import { noteLabels, replyLabels, zendeskEvidence } from '../../../lib/helpdesks/zendesk-selectors.ts';
import { fixtureAddress, fixtures } from '../../support/zendesk-fixtures.ts';

const context = { now: Date.parse('2026-11-21T12:00:00Z'), live: false, localClock: () => '' };

/** Frames become something that loads nothing. */
const withoutFrames = (html: string) => html.replaceAll('<iframe', '<object');

function openFixture(html: string): Document {
  document.open();
  document.write(withoutFrames(html));
  document.close();
  return document;
}

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
  'the page %s',
  (_name, fixture) => {
    const { expected, html } = fixture;

    it('is read as expected', () => {
      const shown = zendesk.shown(openFixture(html), fixtureAddress);
      if (typeof shown === 'string') {
        expect({ none: shown }).toEqual(expected);
        return;
      }
      const reading = new Reader(zendesk, shown, []).read({ ...context, conversation: shown.id });
      expect({ conversation: shown.id, ...reading }).toEqual(expected.transcript);
      expect(zendesk.composer(shown)?.mode).toBe(expected.composerMode);
    });
  },
);

describe('the selectors for Zendesk', () => {
  /** Ways in that no page in tests/fixtures/zendesk shows yet. */
  const withoutFixture: readonly string[] = [];

  const pages = fixtures.map(({ html }) => new DOMParser().parseFromString(withoutFrames(html), 'text/html'));

  it.each(Object.keys(zendeskEvidence))('find something on a page of the fixtures: %s', (css) => {
    const isFound = pages.some((page) => page.querySelector(css.replace('ID', '4711')) !== null);
    expect(isFound).toBe(!withoutFixture.includes(css));
  });
});

describe('the address of a conversation', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/4711', 'zendesk:acme:4711'],
    ['https://acme.zendesk.com/agent/tickets/4711/events?x=1#y', 'zendesk:acme:4711'],
    ['https://acme.zendesk.com/agent/workspaces/4711', 'zendesk:acme:4711'],
  ])('names it: %s', (address, id) => {
    const [fixture] = fixtures;
    expect(zendesk.shown(openFixture(fixture?.html ?? ''), address)).toMatchObject({ id });
  });

  it.each([
    'https://acme.zendesk.com/agent/dashboard',
    'https://acme.zendesk.com/agent/tickets/new/1',
    'https://acme.zendesk.com/agent/filters/4711',
    'https://acme.zendesk.com/hc/tickets/4711',
  ])('names none: %s', (address) => {
    const [fixture] = fixtures;
    expect(zendesk.shown(openFixture(fixture?.html ?? ''), address)).toBe('no-conversation');
  });
});

describe('labels of last resort', () => {
  it('are compared in small letters', () => {
    const labels = [...noteLabels, ...replyLabels];
    expect(labels.filter((label) => label !== label.toLowerCase())).toEqual([]);
  });
});
