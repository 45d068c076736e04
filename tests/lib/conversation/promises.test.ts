import { describe, expect, it } from 'vitest';
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
});
