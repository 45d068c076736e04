import { describe, expect, it } from 'vitest';
import { dueOf } from '../../../lib/conversation/due.ts';
import { tokenize } from '../../../lib/language/tokens.ts';
import { languages } from '../../../lib/playbook/language.ts';
import { duePhrases } from './due-phrases.ts';

const at = '2026-03-04T10:00:00+01:00'; // a Wednesday

describe.each(languages)('what is due in %s', (language) => {
  it.each(duePhrases[language])('%s', (text, due) => {
    const read = dueOf(tokenize(text), language, at);
    expect(read?.slice(5, 16).replace('T', ' ')).toBe(due);
  });

  it('is nothing in a text without a time', () => {
    for (const text of ['', '12345678', '3', '...', '99:99', '24/99'])
      expect(dueOf(tokenize(text), language, at)).toBeNull();
  });
});
