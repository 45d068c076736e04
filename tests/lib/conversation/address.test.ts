import { describe, expect, it } from 'vitest';
import { addressOf, countAddress, noAddressYet } from '../../../lib/conversation/address.ts';
import type { Address } from '../../../lib/conversation/types.ts';
import type { Language } from '../../../lib/playbook/language.ts';

const rows: readonly (readonly [Language, string, Address])[] = [
  ['nl', 'Kunt u mij helpen?', 'formal'],
  ['nl', 'kun je me helpen', 'informal'],
  ['nl', 'kun je me helpen voor 12 u', 'informal'],
  ['nl', 'Waar blijven jullie?', null],
  ['de', 'Können Sie mir helpen?', 'formal'],
  ['de', 'kannst du mir helfen', 'informal'],
  ['de', 'Sie ist kaputt. Sie war neu.', null],
  ['fr', 'pouvez-vous m’aider', 'formal'],
  ['fr', 'tu peux m’aider ?', 'informal'],
  ['es', '¿me puede ayudar usted?', 'formal'],
  ['es', '¿tú puedes ayudarme?', 'informal'],
  ['en', 'can you help me?', null],
];

describe('address', () => {
  it.each(rows)('%s: "%s" is %s', (language, text, expected) => {
    expect(addressOf(countAddress(noAddressYet, text, language), noAddressYet)).toBe(expected);
  });

  it('follows the customer before the agent', () => {
    const formal = { informal: 0, formal: 1 };
    const informal = { informal: 3, formal: 0 };
    expect(addressOf(formal, informal)).toBe('formal');
    expect(addressOf(noAddressYet, informal)).toBe('informal');
  });
});
