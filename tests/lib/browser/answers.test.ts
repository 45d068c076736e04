import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Answers, unreachable } from '../../../lib/browser/answers.ts';

describe('the answers of a page', () => {
  const asked: number[] = [];
  const send = (request: number) => asked.push(request);

  beforeEach(() => {
    asked.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('go to the request they belong to, in whatever order they come', async () => {
    const answers = new Answers<string>();
    const [first, second] = [answers.ask(send), answers.ask(send)];
    answers.give(asked[1] ?? 0, 'two');
    answers.give(asked[0] ?? 0, 'one');
    expect(await Promise.all([first, second])).toEqual(['one', 'two']);
  });

  it('may come while the request is being sent', async () => {
    const answers = new Answers<string>();
    expect(await answers.ask((request) => answers.give(request, 'at once'))).toBe('at once');
  });

  it.each([
    ['five seconds have passed', () => vi.advanceTimersByTime(5_000)],
    ['all are given up', (answers: Answers<string>) => answers.giveUp()],
  ])('are not waited for when %s, and come to nobody then', async (_when, happen) => {
    const answers = new Answers<string>();
    const answer = answers.ask(send);
    happen(answers);
    answers.give(asked[0] ?? 0, 'too late');
    expect(await answer).toBe(unreachable);
    expect(vi.getTimerCount()).toBe(0);
  });
});
