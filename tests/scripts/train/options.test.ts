import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/train/options.ts';

describe('npm run train', () => {
  it.each([
    [['--data', 'lib'], { data: 'lib', task: 'weights' }],
    [['--data', 'lib', '--curve'], { data: 'lib', task: 'curve' }],
    [['--topics', '--data', 'lib'], { data: 'lib', task: 'topics' }],
    [['--help'], null],
  ])('understands %j', (words, options) => expect(readOptions(words)).toEqual(options));

  it.each([
    [[], /Say where the sets lie/],
    [['--data', 'nowhere'], /nowhere is no folder/],
    [['--data', 'lib', '--curve', '--topics'], /one at a time/],
    [['--date', 'lib'], /--date/],
  ])('says what is wrong with %j', (words, problem) => expect(() => readOptions(words)).toThrow(problem));
});
