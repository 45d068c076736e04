import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pasteTranscript, readPaste } from '../../../lib/transcript/paste.ts';
import type { ConversationId } from '../../../lib/transcript/types.ts';

const chats: readonly [name: string, text: string, turns: readonly string[]][] = [
  ['plain', 'Jane: Where is it?\nTom: I am looking.', ['Jane|Where is it?', 'Tom|I am looking.']],
  [
    'a time in brackets',
    '[10:32] Jane Doe: hi\n[10:33] Tom: hello',
    ['Jane Doe|hi|10:32', 'Tom|hello|10:33'],
  ],
  ['a bare time', '10:32 Jane: hi\n10:33 Tom: hello', ['Jane|hi|10:32', 'Tom|hello|10:33']],
  ['a time behind', 'Jane (10:32): hi\nTom (10:33 am): hello', ['Jane|hi|10:32', 'Tom|hello|10:33 am']],
  [
    'an exported chat with dates',
    '21/11/2026, 10:32 - Jane: hi\n21/11/2026, 10:33 - Tom: hello',
    ['Jane|hi|21/11/2026, 10:32', 'Tom|hello|21/11/2026, 10:33'],
  ],
  ['a continued turn', 'Jane: first\nsecond\n\nthird\nTom: ok', ['Jane|first\nsecond\n\nthird', 'Tom|ok']],
  ['particles in a name', 'Jan van der Berg: hoi\nAgent: hallo', ['Jan van der Berg|hoi', 'Agent|hallo']],
  ['a name that begins with one', 'Van Dijk: hoi\nAgent: hallo', ['Van Dijk|hoi', 'Agent|hallo']],
  ['sides in small letters', 'customer: hi\nagent: hello', ['customer|hi', 'agent|hello']],
  ['text before anybody is named', 'Chat of Monday\nJane: hi', ['|Chat of Monday', 'Jane|hi']],
  [
    'a bot that speaks once',
    'Bot: welcome\nJane: a\nTom: b\nJane: c\nTom: d',
    ['Bot|welcome', 'Jane|a', 'Tom|b', 'Jane|c', 'Tom|d'],
  ],
  ['windows line ends', 'Jane: hi\r\nTom: hello', ['Jane|hi', 'Tom|hello']],
  ['other scripts', '田中: こんにちは\nTom: hello', ['田中|こんにちは', 'Tom|hello']],
];

const lookAlikes: readonly [name: string, text: string][] = [
  ['a note', 'Jane: hi\nNote: I called twice\nTom: hello'],
  ['an address of a page', 'Jane: see\nhttps://example.com/a\nTom: ok'],
  ['a field', 'Jane: here\nOrder number: 123\nTom: ok'],
  ['the same field twice', 'Jane: here\nOrder number: 123\nOrder number: 456\nTom: ok'],
  ['a sentence with a colon', 'Jane: well\nwhat I want is simple: my money\nTom: ok'],
  ['a time with a sentence', 'Jane: well\n10:30 is when I called: nobody\nTom: ok'],
  ['a Dutch field', 'Jane: hoi\nBestelnummer: 77\nTom: ok'],
  ['a German remark', 'Jane: hallo\nHinweis: dringend\nTom: ok'],
  ['a capital word once among regulars', 'Jane: a\nTom: b\nJane: c\nFinally: nothing\nTom: d'],
];

const turnsOf = (text: string) =>
  readPaste(text).lines.map((line) =>
    [line.speaker ?? '', line.text, ...(line.time ? [line.time] : [])].join('|'),
  );

describe('a pasted chat', () => {
  it.each(chats)('is read: %s', (_name, text, turns) => {
    expect(turnsOf(text)).toEqual(turns);
  });

  it.each(lookAlikes)('does not take for a speaker: %s', (_name, text) => {
    expect(readPaste(text).speakers).toEqual(['Jane', 'Tom']);
  });

  it('lists speakers in the order they appear', () => {
    expect(readPaste('Tom: a\nJane: b\nTom: c').speakers).toEqual(['Tom', 'Jane']);
  });

  it('loses no text, whatever is pasted', () => {
    const word = fc.constantFrom(
      'Jane',
      'Tom',
      'Note',
      'Order number',
      'hi',
      '10:32',
      '[9:05]',
      '(10:32)',
      '-',
      'x:',
    );
    const line = fc.oneof(
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
      fc.string(),
    );
    const text = fc.array(fc.tuple(line, fc.constantFrom('', ': ', ':')), { maxLength: 12 });
    fc.assert(
      fc.property(text, (lines) => {
        const pasted = lines.map(([before, colon]) => `${before}${colon}${before}`).join('\n');
        const read = readPaste(pasted);
        const kept = read.lines.map((each) => `${each.speaker ?? ''}${each.time ?? ''}${each.text}`).join('');
        expect(lettersOf(kept)).toBe(lettersOf(pasted));
      }),
    );
  });
});

describe('the transcript of a paste', () => {
  const id = 'paste:1' as ConversationId;
  const paste = readPaste('Chat\n10:01 Jane: hi\n10:02 Tom: hello\n10:03 Ann: me too');

  it('gives the chosen speakers the part of the customer', () => {
    const transcript = pasteTranscript(paste, ['Jane', 'Ann'], id);
    expect(transcript.customer).toBe('Jane');
    expect(transcript.messages.map((message) => message.role)).toEqual([
      'unknown',
      'customer',
      'agent',
      'customer',
    ]);
    expect(transcript.health).toEqual({ rows: 4, read: 4, unknownRoles: 1, partial: false });
  });

  it('keeps the times as words, since they have no day', () => {
    const [, first] = pasteTranscript(paste, 'Jane', id).messages;
    expect(first).toEqual({
      id: 'p2',
      role: 'customer',
      author: 'Jane',
      text: 'hi',
      at: null,
      timeLabel: '10:01',
    });
  });
});

/** What a comparison of content looks at: every letter and digit, nothing of layout. */
function lettersOf(text: string): string {
  return [...text.normalize().matchAll(/[\p{L}\p{N}]/gu)].map(String).sort().join('');
}
