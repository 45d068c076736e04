import { describe, expect, it } from 'vitest';
import { promisesAt } from '../../../lib/conversation/promises.ts';
import { isSecondFailure } from '../../../lib/conversation/second-failure.ts';
import { chat } from './chat.ts';

const at = '2026-03-04T10:00:00+01:00'; // a Wednesday

describe('promises', () => {
  it('hears none from the customer', () => {
    expect(chat([['customer', "I'll call you tomorrow", at]], at).promises).toEqual([]);
  });

  it('quotes what was promised', () => {
    expect(
      chat([['agent', 'Sorry about that. I will call you tomorrow! Bye', at]], at).promises[0]?.what,
    ).toBe('I will call you tomorrow');
  });

  it('is broken once the time has passed, unless it was done', () => {
    const promise = ['agent', "I'll email it to you by 3 pm.", at] as const;
    expect(chat([promise], '2026-03-04T16:00:00+01:00').promises[0]?.state).toBe('broken');
    const done = ['agent', 'I have just emailed you the label.', '2026-03-04T14:00:00+01:00'] as const;
    expect(chat([promise, done], '2026-03-04T16:00:00+01:00').promises[0]?.state).toBe('kept');
    const late = ['agent', 'I have just emailed you the label.', '2026-03-04T15:30:00+01:00'] as const;
    expect(chat([promise, late], '2026-03-04T16:00:00+01:00').promises[0]?.state).toBe('broken');
  });

  it('reckons in the zone of the message', () => {
    const [promise] = chat(
      [['agent', 'I will call you by 9 am tomorrow', '2026-03-04T23:30:00-05:00']],
      at,
    ).promises;
    expect(promise?.by).toBe('2026-03-05T09:00:00-05:00');
  });

  it('names the party, the words and their place, and keeps its id', () => {
    const text = 'Sorry! My colleague Sara will call you tomorrow.';
    const [promise] = chat([
      ['agent', text, at],
      ['agent', 'Anything else?', at],
    ]).promises;
    expect(promise).toMatchObject({ id: 'm1#0', message: 'm1', act: 'call', who: 'My colleague Sara' });
    expect(text.slice(...(promise?.span ?? [0, 0]))).toBe(promise?.what);
  });

  it('quotes a dozen words of a long clause', () => {
    const text =
      'About the matter that you wrote to us about last week I will call you tomorrow at nine on the number that we have on file';
    const what = chat([['agent', text, at]], at).promises[0]?.what ?? '';
    expect(what).toMatch(/^I will call you/);
    expect(what.split(' ').length).toBeLessThanOrEqual(12);
  });

  it('keeps each promise of a sentence apart, with its own time', () => {
    const { promises } = chat([['agent', "I'll call you today and we will ship it tomorrow.", at]], at);
    expect(promises.map(({ id, act, by }) => [id, act, by?.slice(5, 10)])).toEqual([
      ['m1#0', 'call', '03-04'],
      ['m1#1', 'send', '03-05'],
    ]);
  });

  it('does not count the same promise twice', () => {
    const line = ['agent', 'I will refund you.', at] as const;
    expect(chat([line, line], at).promises).toHaveLength(1);
  });

  it('is kept, late or kept in every language', () => {
    const kept: readonly (readonly [promise: string, done: string])[] = [
      ['I will check the stock for you by noon', 'I have checked the stock'],
      ['Ik zoek het voor u uit voor 12 uur', 'Ik heb het voor u uitgezocht'],
      ['Ich prüfe das bis 12 Uhr für Sie', 'Ich habe das geprüft'],
      ['Je vais vérifier cela avant midi', "J'ai vérifié cela pour vous"],
      ['Voy a revisar su caso antes de las 12', 'Ya he revisado su caso'],
    ];
    for (const [promise, done] of kept) {
      const lines = (time: string) => [['agent', promise, at] as const, ['agent', done, time] as const];
      expect(chat(lines('2026-03-04T11:00:00+01:00'), at).promises[0]?.state).toBe('kept');
      const [late] = chat(lines('2026-03-04T13:00:00+01:00'), at).promises;
      expect(late).toMatchObject({ state: 'broken', doneAt: '2026-03-04T13:00:00+01:00' });
    }
  });

  it('stands as the agent marked it', () => {
    const { memory } = chat([['agent', 'I will refund you today.', at]], at);
    const [promise] = memory.promises;
    const later = '2026-03-06T10:00:00+01:00';
    const marked = (mark: 'kept' | 'dropped') =>
      promisesAt(memory.promises, later, promise && new Map([[promise.id, mark]]))[0]?.state;
    expect(promisesAt(memory.promises, later)[0]?.state).toBe('broken');
    expect(marked('kept')).toBe('kept');
    expect(marked('dropped')).toBe('dropped');
  });
});

describe('a second failure', () => {
  it('is reported by the customer or stands in this chat', () => {
    expect(isSecondFailure(chat([['customer', 'You promised me a refund by Friday']]))).toBe(true);
    const promise = ['agent', 'I will email you by 3 pm.', at] as const;
    expect(isSecondFailure(chat([promise], '2026-03-04T16:00:00+01:00'))).toBe(true);
  });

  it('is none while nothing was promised, nothing is due, or the agent dropped it', () => {
    expect(isSecondFailure(chat([['customer', 'I am still waiting for my parcel']]))).toBe(false);
    const promise = ['agent', 'I will email you by 3 pm.', at] as const;
    expect(isSecondFailure(chat([promise], '2026-03-04T14:00:00+01:00'))).toBe(false);
    const { memory, turns } = chat([promise], '2026-03-04T16:00:00+01:00');
    const marks = new Map(memory.promises.map(({ id }) => [id, 'dropped'] as const));
    const promises = promisesAt(memory.promises, '2026-03-04T16:00:00+01:00', marks);
    expect(isSecondFailure({ turns, promises })).toBe(false);
  });
});
