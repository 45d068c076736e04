import { describe, expect, it } from 'vitest';
import { snug } from '../../../lib/editors/snug.ts';

const text = 'We can not help you.\nBye';

const rows: readonly (readonly [
  title: string,
  span: readonly [number, number],
  put: string,
  after: string,
])[] = [
  ['words without white space around them', [7, 10], 'gladly', 'We can gladly help you.\nBye'],
  ['a space in front', [15, 15], ' all of', 'We can not help all of you.\nBye'],
  ['a space behind', [3, 3], 'surely ', 'We surely can not help you.\nBye'],
  ['a space in front, at the start of a line', [21, 24], ' See you', 'We can not help you.\nSee you'],
  ['a space behind, at the end of a line', [16, 20], 'them. ', 'We can not help them.\nBye'],
  ['a line break in front', [20, 20], '\nSoon.', 'We can not help you.\nSoon.\nBye'],
  ['spaces on both sides', [10, 11], ' ever ', 'We can not ever help you.\nBye'],
  ['the end of the text', [24, 24], ' now', 'We can not help you.\nBye now'],
  ['nothing but a space', [6, 11], ' ', 'We can help you.\nBye'],
];

describe('snug', () => {
  it.each(rows)('keeps what is meant and puts no white space at an edge: %s', (_title, span, put, after) => {
    const change = snug({ text, span, put });
    expect(text.slice(0, change.span[0]) + change.put + text.slice(change.span[1])).toBe(after);
    expect(change.put).toBe(change.put.trim());
  });
});
