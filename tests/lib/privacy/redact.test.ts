import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../../lib/privacy/redact.ts';

describe('redact', () => {
  it.each([
    ['I will mail anna.bakker@example.com by 3 pm', 'I will mail ••• by 3 pm'],
    ['I will call 06 1234 5678 today', 'I will call ••• today'],
    ['I will send order 471144 again', 'I will send order ••• again'],
    ['I will call Anna tomorrow', 'I will call ••• tomorrow'],
    ['I will call ANNA BAKKER tomorrow', 'I will call ••• tomorrow'],
    ["I will send Anna's refund", "I will send •••'s refund"],
    ['Mrs. Bakker gets it', 'Mrs. ••• gets it'],
  ])('takes out of “%s” what points to somebody', (text, bare) => {
    expect(redact(text, 'Anna Bakker')).toBe(bare);
  });

  it.each([
    'I will call you by 15:00 today',
    'I will add 25 euros by 12 March',
    'Annabel from the warehouse looks into it',
  ])('leaves “%s” as it is', (text) => {
    expect(redact(text, 'Anna Bakker')).toBe(text);
  });

  it.each([null, '', 'A'])('needs no name, nor takes %j for one', (name) => {
    expect(redact('I will call A. tomorrow', name)).toBe('I will call A. tomorrow');
  });

  it('never leaves four digits in a row, an address or the name, whatever the text', () => {
    const piece = fc.constantFrom('Anna', 'İ', '1234', '06-12 34', 'a@b.nl', ' ', 'call', '.', 'anna bakker');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const bare = redact(pieces.join(' '), 'Anna Bakker');
        expect(bare).not.toMatch(/\d{4}|@/);
        if (!bare.includes('İ')) expect(bare).not.toMatch(/\b(?:anna|bakker)\b/i);
      }),
    );
  });
});
