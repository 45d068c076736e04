import { describe, expect, it } from 'vitest';
import { makeRedactor } from '../../lib/privacy/redactor.ts';
import { labelsIn } from '../../lib/privacy/words/all.ts';

const mostLetters = 100_000;

/** What a pattern could stumble over when it is repeated without end. */
const hostilePieces = [
  'a',
  'A',
  '0',
  ' ',
  '\n',
  '1 ',
  '06 ',
  '4111 ',
  '4111-1111-',
  '1.',
  'a.',
  'a@',
  '@',
  'a at gmail dot ',
  'http://',
  'www.',
  'https://a/1234?b=',
  'NL91ABNA0417164300',
  'NL91 ABNA ',
  'Anna ',
  'Anna B. ',
  'Dear Mr ',
  'my name is ',
  'my name is Anna ',
  'Hallo Frau Dr. ',
  'order number order number ',
  'order n° : # ',
  'order 471144 ',
  'born ',
  'born 1.1.',
  'Kerkstraat ',
  'Am Alten ',
  '12 rue de la ',
  '12 Baker Hill ',
  'calle de la Mayor ',
  '1017 GN ',
  'password: ',
  'de:ad:',
  '[name 1] ',
  '[',
  'é',
  'e\u0301',
  '\u00AD',
  'İ',
  '* ',
  'XXXX ',
  'A1-',
  "O'",
];

/** Milliseconds for a text of the piece over and over; every number in it is another one where it says so. */
function timeOf(piece: string, letters: number, many: boolean): number {
  let text = '';
  for (let count = 100_000; text.length < letters; count++) text += many ? `${piece}${count} ` : piece;
  const redactor = makeRedactor({
    names: ['Anna Bakker'],
    labels: labelsIn('en'),
    hide: ['abc'],
    keep: ['a1'],
  });
  const start = performance.now();
  redactor.redact(text);
  return performance.now() - start;
}

describe.each([false, true])('redacting 100 kB (numbered: %s)', (many) => {
  // Ten times the text: linear takes ten times as long, quadratic a hundred times, which is minutes at this length.
  it.each(hostilePieces)('takes time in step with the length: %j', (piece) => {
    const fastest = (letters: number) => Math.min(timeOf(piece, letters, many), timeOf(piece, letters, many));
    const long = fastest(mostLetters);
    expect(long).toBeLessThan(fastest(mostLetters / 10) * 30 + 500);
    // Twenty milliseconds for a thousand letters of the worst there is; ordinary chat takes a fifth of that.
    expect(long).toBeLessThan((mostLetters / 1000) * 20);
  });
});
