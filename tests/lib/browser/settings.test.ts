import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '../../../lib/browser/settings.ts';

/** Storage as earlier versions wrote it. Frozen: a later version must read it, not rewrite it. */
const stored = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/storage/${name}.json`, import.meta.url), 'utf8')).settings;

describe('parseSettings', () => {
  it('reads what version 1 stored first', () => {
    expect(parseSettings(stored('v1'))).toEqual({
      version: 2,
      language: 'nl',
      theme: 'dark',
      singleKeys: false,
      // Added later; settings without them are an agent's whose drafts are looked at and who has not asked for coaching.
      role: 'agent',
      checkDrafts: true,
      coaching: false,
      ownSideOff: [],
    });
  });

  it('reads what version 1 stored before the offer of a break and a chat that came down were there', () => {
    expect(parseSettings(stored('v1-own-side'))).toEqual({
      version: 2,
      language: 'nl',
      theme: 'dark',
      singleKeys: false,
      role: 'lead',
      checkDrafts: false,
      coaching: true,
      ownSideOff: ['boundary'],
    });
  });

  it('reads what version 2 stored', () => {
    expect(parseSettings(stored('v2'))).toEqual(stored('v2'));
  });

  it.each([
    ['all that there was', ['reframe', 'boundary', 'calm'], []],
    ['one of the first parts', ['calm'], ['reframe', 'boundary']],
    ['none at all', [], ['reframe', 'boundary', 'calm', 'pause', 'helped']],
    ['a later part, and not the other', ['reframe', 'boundary', 'calm', 'pause'], ['helped']],
    ['everything', ['reframe', 'boundary', 'calm', 'pause', 'helped'], []],
  ])('shows what version 1 could not ask about where it was told to show %s', (_what, ownSide, off) => {
    const { ownSideOff: _, ...others } = defaultSettings;
    expect(parseSettings({ ...others, version: 1, ownSide }).ownSideOff).toEqual(off);
  });

  it.each([
    ['nothing stored yet', undefined],
    ['null', null],
    ['a text', 'dark'],
    ['an unknown language', { ...defaultSettings, language: 'tlh' }],
    ['an unknown role', { ...defaultSettings, role: 'boss' }],
    ['an unknown theme', { ...defaultSettings, theme: 'pink' }],
    ['an unknown part of the own side', { ...defaultSettings, ownSideOff: ['mood'] }],
    ['a missing field', { version: 2, language: 'nl', theme: 'dark' }],
    ['a later version', { ...defaultSettings, version: 3 }],
  ])('falls back to the defaults for %s', (_what, value) => {
    expect(parseSettings(value)).toEqual(defaultSettings);
  });

  it('reads the role', () => {
    expect(parseSettings({ ...defaultSettings, role: 'lead' }).role).toBe('lead');
  });

  it('reads that drafts are not to be looked at', () => {
    expect(parseSettings({ ...defaultSettings, checkDrafts: false }).checkDrafts).toBe(false);
  });

  it('reads which parts of the own side are switched off', () => {
    expect(parseSettings({ ...defaultSettings, ownSideOff: ['calm'] }).ownSideOff).toEqual(['calm']);
  });

  it('drops what it does not know', () => {
    expect(parseSettings({ ...defaultSettings, customer: 'Anna' })).toEqual(defaultSettings);
  });
});
