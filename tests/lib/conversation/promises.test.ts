import { describe, expect, it } from 'vitest';
import { chat } from './chat.ts';

const at = '2026-03-04T10:00:00+01:00'; // a Wednesday

const promises: readonly (readonly [text: string, by: string | null])[] = [
  ["I'll email it to you by 3 pm.", '2026-03-04T15:00:00+01:00'],
  ['I will call you back tomorrow.', '2026-03-05T23:59:00+01:00'],
  ["We'll get back to you within 2 hours", '2026-03-04T12:00:00+01:00'],
  ['My colleague will contact you on Friday', '2026-03-06T23:59:00+01:00'],
  ['I am going to refund you today', '2026-03-04T23:59:00+01:00'],
  ["I'll look into this for you", null],
  ['We will send a new one within three working days', '2026-03-09T10:00:00+01:00'],
  ['Ik bel u morgen terug.', '2026-03-05T23:59:00+01:00'],
  ['Ik stuur je vandaag voor 17:00 een mail', '2026-03-04T17:00:00+01:00'],
  ['We nemen binnen 24 uur contact met u op', '2026-03-05T10:00:00+01:00'],
  ['Ik ga het voor u uitzoeken', null],
  ['Mijn collega zal u vrijdag terugbellen', '2026-03-06T23:59:00+01:00'],
];

const noPromises: readonly string[] = [
  'I would call if I were you',
  'Shall I call you tomorrow?',
  'I can email it if you like',
  'If you want, I will call you tomorrow',
  'You can call us tomorrow',
  'I will not be able to call you today',
  'Did somebody call you?',
  'Ik zou bellen als ik u was',
  'Zal ik u morgen terugbellen?',
  'U kunt ons morgen bellen',
  'Wilt u dat ik u terugbel?',
  'Als u wilt, bel ik u morgen terug',
];

describe('promises', () => {
  it.each(promises)('hears "%s"', (text, by) => {
    expect(chat([['agent', text, at]], at).promises).toMatchObject([{ who: 'Robin', by, state: 'open' }]);
  });

  it.each(noPromises)('hears none in "%s"', (text) => {
    expect(chat([['agent', text, at]], at).promises).toEqual([]);
  });

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
