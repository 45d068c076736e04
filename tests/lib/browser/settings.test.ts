import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '../../../lib/browser/settings.ts';

/** Storage as version 1 wrote it. Frozen: a later version must read it, not rewrite it. */
const stored = JSON.parse(
  readFileSync(new URL('../../fixtures/storage/v1.json', import.meta.url), 'utf8'),
) as { readonly settings: unknown };

describe('parseSettings', () => {
  it('reads what version 1 stored', () => {
    expect(parseSettings(stored.settings)).toEqual({
      version: 1,
      language: 'nl',
      theme: 'dark',
      singleKeys: false,
      // Added later; settings without them are an agent's whose drafts are looked at and who has not asked for coaching.
      role: 'agent',
      checkDrafts: true,
      coaching: false,
      // Added later too; settings without it show all of it.
      ownSide: ['reframe', 'boundary', 'calm', 'pause', 'helped'],
    });
  });

  it.each([
    ['nothing stored yet', undefined],
    ['null', null],
    ['a text', 'dark'],
    ['an unknown language', { ...defaultSettings, language: 'tlh' }],
    ['an unknown role', { ...defaultSettings, role: 'boss' }],
    ['an unknown theme', { ...defaultSettings, theme: 'pink' }],
    ['an unknown part of the own side', { ...defaultSettings, ownSide: ['mood'] }],
    ['a missing field', { version: 1, language: 'nl', theme: 'dark' }],
    ['a later version', { ...defaultSettings, version: 2 }],
  ])('falls back to the defaults for %s', (_what, value) => {
    expect(parseSettings(value)).toEqual(defaultSettings);
  });

  it('reads the role', () => {
    expect(parseSettings({ ...defaultSettings, role: 'lead' }).role).toBe('lead');
  });

  it('reads that drafts are not to be looked at', () => {
    expect(parseSettings({ ...defaultSettings, checkDrafts: false }).checkDrafts).toBe(false);
  });

  it('reads which parts of the own side are shown', () => {
    expect(parseSettings({ ...defaultSettings, ownSide: [] }).ownSide).toEqual([]);
  });

  it('drops what it does not know', () => {
    expect(parseSettings({ ...defaultSettings, customer: 'Anna' })).toEqual(defaultSettings);
  });
});
