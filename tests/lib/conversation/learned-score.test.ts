import { describe, expect, it } from 'vitest';
import { converse } from '../../../lib/conversation/converse.ts';
import type { Models } from '../../../lib/cues/model/model.ts';
import { modelOf } from '../cues/model/models.ts';
import { context, type Line, transcriptOf } from './chat.ts';

const turn: Line = ['customer', 'Right then, and what am I meant to do with this now'];
const further: Line = ['customer', 'Fine, so I just sit here and stare at the wall'];
const reply: Line = ['agent', 'Let me have a look at that for you.'];
const levels = (lines: readonly Line[], models: Models) =>
  converse(transcriptOf(lines), { ...context, models }).turns.map(({ level }) => level);

describe('a conversation read with a learned score', () => {
  it('is frustrated where the score alone says so, and the turns running do not make it graver', () => {
    expect(levels([turn, reply, further], { en: modelOf(3) })).toEqual([2, null, 2]);
  });

  it('is read by the rules where the score is of another language', () => {
    expect(levels([turn], { nl: modelOf(3) })).toEqual(levels([turn], {}));
  });
});
