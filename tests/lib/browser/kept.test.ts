import { describe, expect, it } from 'vitest';
import { parseOutcomes } from '../../../lib/browser/outcomes.ts';
import { parsePinned } from '../../../lib/browser/pinned.ts';

const item = { id: 'm1#0', what: 'I call', who: 'Robin', by: null, conversation: 'zendesk:a:1' };

describe('parsePinned', () => {
  it.each([
    ['nothing stored yet', undefined],
    ['a text', 'pinned'],
    ['a later version', { version: 2, items: [item] }],
    ['an item without its words', { version: 1, items: [{ ...item, what: undefined }] }],
  ])('gives none for %s', (_what, stored) => {
    expect(parsePinned(stored)).toEqual([]);
  });

  it('drops what it does not know', () => {
    expect(parsePinned({ version: 1, items: [{ ...item, customer: 'Anna' }] })).toEqual([item]);
  });
});

describe('parseOutcomes', () => {
  it.each([
    ['nothing stored yet', undefined],
    ['a later version', { version: 2, counts: {} }],
    [
      'a name that is none of an option',
      { version: 1, counts: { 'Anna said': { down: 1, same: 0, up: 0 } } },
    ],
    ['a count below nought', { version: 1, counts: { 'a.b': { down: -1, same: 0, up: 0 } } }],
    ['half a count', { version: 1, counts: { 'a.b': { down: 0.5, same: 0, up: 0 } } }],
  ])('gives none for %s', (_what, stored) => {
    expect(parseOutcomes(stored)).toEqual({});
  });
});
