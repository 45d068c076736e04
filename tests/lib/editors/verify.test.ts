import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsOnceMore } from '../../../lib/editors/verify.ts';

interface Row {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly text: string;
}

const held: readonly Row[] = [
  { title: 'an empty box', before: '', after: 'I see.', text: 'I see.' },
  { title: 'an end', before: 'Hi Ana,', after: 'Hi Ana,\nI see.', text: 'I see.' },
  { title: 'a start', before: 'Best, Robin', after: 'I see.\nBest, Robin', text: 'I see.' },
  { title: 'a middle', before: 'Hi Best', after: 'Hi\nI see.\nBest', text: 'I see.' },
  { title: 'no white space where it meets the draft', before: 'Hi', after: 'HiI see.', text: 'I see.' },
  { title: 'a draft that already held it', before: 'I see.', after: 'I see.\nI see.', text: 'I see.' },
  { title: 'a draft that ends as it begins', before: 'ba', after: 'baba', text: 'ab' },
  { title: 'an occurrence that it split', before: 'ab', after: 'aabb', text: 'ab' },
  { title: 'blank lines the editor left out', before: 'Hi', after: 'Hi\nOne\nTwo', text: 'One\n\nTwo' },
  { title: 'no-break spaces', before: 'a\u00A0b', after: 'a b\nc\u00A0 d', text: 'c  d' },
  { title: 'markup as text', before: '', after: '<b> & "x" 🙂', text: '<b> & "x" 🙂' },
];

const notHeld: readonly Row[] = [
  { title: 'nothing changed', before: 'Hi', after: 'Hi', text: 'I see.' },
  { title: 'nothing changed in a draft that holds it', before: 'I see.', after: 'I see.', text: 'I see.' },
  { title: 'it stands there twice', before: 'Hi', after: 'Hi\nI see.\nI see.', text: 'I see.' },
  { title: 'a part is missing', before: 'Hi', after: 'Hi\nI s', text: 'I see.' },
  { title: 'the draft is gone', before: 'Hi Ana', after: 'I see.', text: 'I see.' },
  { title: 'the draft lost its end', before: 'Hi Ana', after: 'Hi\nI see.', text: 'I see.' },
  { title: 'the draft lost its start', before: 'Hi Ana', after: 'I see.\nAna', text: 'I see.' },
  { title: 'the draft was moved about', before: 'Hi Ana', after: 'Ana\nI see.\nHi', text: 'I see.' },
  { title: 'something else came with it', before: 'Hi', after: 'Hi!\nI see.', text: 'I see.' },
  {
    title: 'a word of the draft stands there twice',
    before: 'Hi Ana',
    after: 'Hi Ana\nI see.\nAna',
    text: 'I see.',
  },
  { title: 'there was nothing to put in', before: 'Hi', after: 'Hi', text: ' \n' },
];

/** A draft or a text as people write it, blank lines, odd spaces and emoji included. */
const writing = fc
  .array(fc.constantFrom('Hi', 'Ana', 'I', 'see', 'a', 'b', ' ', '\n', '\u00A0', '🙂', '<p>', '&'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const something = writing.filter((text) => text.trim() !== '');

describe('holdsOnceMore', () => {
  it.each(held)('holds with $title', ({ before, after, text }) => {
    expect(holdsOnceMore(before, after, text)).toBe(true);
  });

  it.each(notHeld)('does not hold when $title', ({ before, after, text }) => {
    expect(holdsOnceMore(before, after, text)).toBe(false);
  });

  it('holds wherever a text is put into whatever draft', () => {
    const places = fc.tuple(writing, writing, something, fc.constantFrom('', '\n', '\n\n'));
    fc.assert(
      fc.property(places, ([head, tail, text, gap]) => {
        expect(holdsOnceMore(head + tail, head + gap + text + gap + tail, text)).toBe(true);
      }),
    );
  });

  it('never holds when a text was put in twice', () => {
    fc.assert(
      fc.property(writing, something, (draft, text) => {
        expect(holdsOnceMore(draft, `${draft}\n${text}\n${text}`, text)).toBe(false);
      }),
    );
  });

  it('never holds when a letter of the draft is gone', () => {
    fc.assert(
      fc.property(something, something, fc.nat(), (draft, text, at) => {
        const letters = [...draft];
        const lost = at % letters.length;
        fc.pre(letters[lost]?.trim() !== '');
        const rest = letters.toSpliced(lost, 1).join('');
        expect(holdsOnceMore(draft, `${rest}\n${text}`, text)).toBe(false);
      }),
    );
  });

  it('takes linear time on a draft that is all one letter', () => {
    const draft = 'a'.repeat(200_000);
    const started = process.cpuUsage().user;
    holdsOnceMore(draft, `${draft}b`, 'aaaa');
    expect((process.cpuUsage().user - started) / 1_000).toBeLessThan(500);
  });
});
