import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsInstead } from '../../../lib/editors/verify-replacement.ts';

const text = 'Hi Ana,\n\nwe can not help.\nRobin';
const change = { text, span: [16, 19], put: 'gladly' } as const;

const held: readonly (readonly [title: string, after: string])[] = [
  ['as it should be', 'Hi Ana,\n\nwe can gladly help.\nRobin'],
  ['with a no-break space at a seam', 'Hi Ana,\n\nwe can\u00A0gladly help.\nRobin'],
  ['with a blank line the editor left out', 'Hi Ana,\nwe can gladly help.\nRobin'],
];

const notHeld: readonly (readonly [title: string, after: string])[] = [
  ['nothing changed', text],
  ['the old words are there too', 'Hi Ana,\n\nwe can not gladly help.\nRobin'],
  ['the new ones are missing', 'Hi Ana,\n\nwe can help.\nRobin'],
  ['they stand there twice', 'Hi Ana,\n\nwe can gladly gladly help.\nRobin'],
  ['they stand elsewhere', 'Hi Ana,\n\nwe can help gladly.\nRobin'],
  ['they stick to the word in front', 'Hi Ana,\n\nwe cangladly help.\nRobin'],
  ['they stick to the word behind', 'Hi Ana,\n\nwe can gladlyhelp.\nRobin'],
  ['a line behind is lost', 'Hi Ana,\n\nwe can gladly help.'],
  ['a word in front is lost', 'Hi,\n\nwe can gladly help.\nRobin'],
  ['everything else is lost', 'gladly'],
  ['the draft is gone', ''],
];

/** A draft or words as people write them, blank lines, odd spaces and emoji included. */
const writing = fc
  .array(fc.constantFrom('Hi', 'Ana', 'a', 'b', ' ', '\n', '\u00A0', '🙂', '<p>'), { maxLength: 12 })
  .map((parts) => parts.join(''));
const words = writing.filter((text) => text.trim() !== '');

describe('holdsInstead', () => {
  it.each(held)('holds %s', (_title, after) => expect(holdsInstead(change, after)).toBe(true));

  it.each(notHeld)('does not hold when %s', (_title, after) =>
    expect(holdsInstead(change, after)).toBe(false),
  );

  it('holds wherever words are put into whatever draft', () => {
    fc.assert(
      fc.property(writing, writing, writing, words, (head, old, tail, put) => {
        const text = head + old + tail;
        const span = [head.length, head.length + old.length] as const;
        expect(holdsInstead({ text, span, put }, head + put + tail)).toBe(true);
      }),
    );
  });

  it('never holds when a letter outside is gone', () => {
    fc.assert(
      fc.property(words, words, words, fc.nat(), (head, old, put, at) => {
        const letters = [...head];
        const lost = at % letters.length;
        fc.pre(letters[lost]?.trim() !== '');
        const text = head + old;
        const span = [head.length, text.length] as const;
        const after = letters.toSpliced(lost, 1).join('') + put;
        fc.pre(after.replace(/\s/g, '') !== (head + put).replace(/\s/g, ''));
        expect(holdsInstead({ text, span, put }, after)).toBe(false);
      }),
    );
  });
});
