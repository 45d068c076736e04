import { describe, expect, it } from 'vitest';
import { stillExpected } from '../../../scripts/walks/drafts.ts';

describe('what is still expected of a draft', () => {
  it.each<[string, string, readonly string[], readonly string[] | null]>([
    ['Hello,', 'Hello,', [], []],
    ['Hello,\n', 'Hello,', ['I see.'], ['I see.']],
    ['Hello,\nI see.\nRobin', 'Hello,\nRobin', ['I see.'], []],
    ['I see.', '', ['I see.'], []],
    ['I see.\nI see.', 'I see.', ['I see.'], []],
    ['I see.\nI see.', '', ['I see.', 'I see.'], []],
    ['Why?\nI see.', '', ['I see.', 'Why?', 'No.'], ['No.']],
    ['I see.\nI see.', '', ['I see.'], null],
    ['I see.', 'Hello,', ['I see.'], null],
    ['Hello,\nI see', 'Hello,', ['I see.'], null],
    ['Hello,\nI see.', 'Hello,', [], null],
    ['', 'Hello,', ['I see.'], null],
  ])('%j, that was %j, with %j to come', (draft, before, expected, left) => {
    expect(stillExpected(draft, before, expected)).toEqual(left);
  });
});
