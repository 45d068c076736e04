import { describe, expect, it } from 'vitest';
import { readTurn } from '../../../lib/cues/read-turn.ts';
import type { Family } from '../../../lib/cues/types.ts';
import type { Language } from '../../../lib/playbook/language.ts';

/** Sentences that sound like something else (support practice, 5a), with the families that may show in them. */
const rows: readonly (readonly [Language, string, readonly Family[]])[] = [
  ['en', 'no problem at all', []],
  ['en', 'not bad at all', []],
  ['en', 'no complaints', []],
  ['en', "can't wait!", []],
  ['en', 'no worries', []],
  ['en', 'no rush', []],
  ['en', "I'm not angry, but please cancel", []],
  ['en', 'never had an issue', []],
  ['en', 'thanks for nothing', []],
  ['en', 'great, broken again', []],
  ['en', 'Great service, still waiting', ['waiting']],
  ['en', 'Thank you so much, third time I call about it', ['repeat_contact']],
  ['en', 'I already paid, all good', []],
  ['en', 'my phone died', []],
  ['en', 'my late wife ordered it', []],
  ['en', 'late delivery is fine', []],
  ['en', 'third floor', []],
  ['en', 'second-hand', []],
  ['en', 'court road 5', []],
  ['en', 'press enter', []],
  ['en', "I'm dying to try it", []],
  ['en', 'killing it', []],
  ['en', 'wicked', []],
  ['en', 'sick shoes', []],
  ['en', 'damn good', []],
  ['en', 'OMG LOVE IT!!!', []],
  ['en', 'SKU ABC-999 NOT FOUND', []],
  ['en', '> I have been waiting for three weeks\nthat was my last mail', []],
  ['en', '2026-03-04 10:00:00 ERROR FATAL KILLED still not working', []],
  ['en', 'I got a fine for parking', []],
  ['en', 'kindly stop the newsletter', []],
  ['en', 'just checking in', []],
  ['en', "I'm afraid it's the wrong size", []],
  ['en', 'take your time', []],
  ['en', "I'll wait", []],
  ['en', 'thanks in advance', []],
  ['en', 'no, not yet', []],
  ['nl', 'valt mee', []],
  ['nl', 'niet verkeerd', []],
  ['nl', 'mwah', []],
  ['nl', 'toppie', []],
  ['nl', 'prima hoor', []],
  ['nl', 'geen probleem', []],
  ['nl', 'geen haast', []],
  ['nl', 'ik kan niet wachten!', []],
  ['nl', 'fijn hoor, nog steeds niet opgelost', ['repeat_contact']],
  ['nl', 'bedankt voor niks', []],
  ['nl', 'nooit problemen gehad', []],
  ['nl', 'ik heb al betaald', []],
  ['nl', 'derde verdieping', []],
  ['nl', 'tweedehands', []],
  ['nl', 'mijn telefoon is dood', []],
  ['nl', 'nee, nog niet', []],
  ['nl', 'alvast bedankt', []],
  ['nl', 'ik ben bang dat het de verkeerde maat is', []],
  ['nl', 'neem de tijd', []],
];

describe('look-alikes', () => {
  it.each(rows)('%s: "%s"', (language, text, expected) => {
    expect(readTurn(text, language).cues.map((cue) => cue.family)).toEqual(expected);
  });
});
