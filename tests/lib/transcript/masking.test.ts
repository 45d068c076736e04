import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskText } from '../../../lib/transcript/masking.ts';

const hidden: readonly (readonly [text: string, left: string])[] = [
  ['> I have been waiting\nok', 'ok'],
  ['On Monday 3 March Robin wrote:\nok', 'ok'],
  ['Op maandag 3 maart schreef Robin:\nok', 'ok'],
  ['El lunes 3 de marzo Ana escribió:\nok', 'ok'],
  ['Le lundi 3 mars Anne a écrit :\nok', 'ok'],
  ['Subject: still waiting\nok', 'ok'],
  ['2026-03-04 10:00:00 ERROR worker KILLED\nok', 'ok'],
  ['FATAL: never arrived\nok', 'ok'],
  ['ok ```still\nwaiting```', 'ok'],
  ['ok\n-- \nStill Waiting Ltd', 'ok'],
  ['ok\nSent from my phone', 'ok'],
  ['ok\n    at Order.cancel(Order.java:12)', 'ok'],
  ['ok\n----- Original Message -----\nyou promised', 'ok'],
];

const inline: readonly (readonly [text: string, left: string])[] = [
  ['order AB-12345 please', 'order ￼ please'],
  ['order 4711 please', 'order ￼ please'],
  ['my order number: 4711-2.', 'my order number: ￼ .'],
  ['bestelnr. 4711', 'bestelnr. ￼ '],
  ['Bestellung 4711. Mal sehen', 'Bestellung ￼ . Mal sehen'],
  ['numéro de commande 4711', 'numéro de commande ￼ '],
  ['pedido número 4711', 'pedido número ￼ '],
  ['track 3SABC12345678 please', 'track ￼ please'],
  ['see https://example.com/still-waiting now', 'see ￼ now'],
  ['mail me@example.com now', 'mail ￼ now'],
  ['call 06 1234 5678 now', 'call ￼ now'],
  ['run `still waiting` now', 'run ￼ now'],
];

const kept = [
  'I waited 45 minutes',
  'since 3PM',
  'on 4G',
  'I called 4 times',
  'I ordered 3 weeks ago',
  'order 20 of them for 1200 euros',
  'I paid 4711 euros',
  'She wrote: hello',
  'A B C',
  'THIS IS LATE',
];

describe('maskText', () => {
  it.each(hidden)('hides the foreign lines of %j', (text, left) => {
    expect(maskText(text).trim()).toBe(left);
  });

  it.each(inline)('puts a placeholder into "%s"', (text, left) => {
    expect(maskText(text).replace(/ +/g, ' ')).toBe(left);
  });

  it.each(kept)('leaves "%s" alone', (text) => {
    expect(maskText(text)).toBe(text);
  });

  // In step with the length these take milliseconds; a pattern that tries every end from every start takes seconds.
  it.each([
    ['at ', '('],
    ['at ', '()'],
    ['on a wrote:', ' '],
    ['', 'ERROR '],
    ['', 'a.'],
    ['', 'A1-'],
    ['', '1 '],
    ['', '`a'],
    ['', 'order '],
    ['order ', '1'],
  ])('is quick on a line of %j and many %j', (start, piece) => {
    const before = process.cpuUsage().user;
    maskText(`${start}${piece.repeat(100_000 / piece.length)}x`);
    expect((process.cpuUsage().user - before) / 1_000).toBeLessThan(1_000);
  });

  it('keeps every offset true', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const masked = maskText(text);
        expect(masked).toHaveLength(text.length);
        const changed = [...Array(text.length).keys()].filter((at) => masked[at] !== text[at]);
        expect(changed.every((at) => masked[at] === ' ' || masked[at] === '\uFFFC')).toBe(true);
      }),
    );
  });
});
