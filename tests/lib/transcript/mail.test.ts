import { describe, expect, it } from 'vitest';
import { endOfOwnWords } from '../../../lib/transcript/mail.ts';

const cut: readonly [name: string, rest: string][] = [
  ['English', 'On Mon, 2 Nov 2026 at 10:00, Tom <tom@acme.com> wrote:\nHello'],
  ['English, broken in two', 'On Mon, 2 Nov 2026 at 10:00, Tom Longname-Smith\n<tom@acme.com> wrote:\nHello'],
  ['Dutch', 'Op ma 2 nov 2026 om 10:00 schreef Tom <tom@acme.com>:\nHallo'],
  ['German', 'Am Mo., 2. Nov. 2026 um 10:00 Uhr schrieb Tom <tom@acme.com>:\nHallo'],
  ['French', 'Le lun. 2 nov. 2026 à 10:00, Tom <tom@acme.com> a écrit :\nBonjour'],
  ['Spanish', 'El lun, 2 nov 2026 a las 10:00, Tom (<tom@acme.com>) escribió:\nHola'],
  ['Portuguese', 'Em seg., 2 de nov. de 2026 às 10:00, Tom <tom@acme.com> escreveu:\nOlá'],
  ['an original below dashes', '-----Original Message-----\nFrom: Tom'],
  ['a signature below two dashes', '--\nJane Doe\nCEO'],
];

const kept: readonly [name: string, text: string][] = [
  ['a sentence without a date', 'On arrival the driver wrote:\nnobody home'],
  ['a sentence that goes on', 'On 3 May you wrote: tomorrow. It never came.'],
  ['dashes as a dash', 'I waited -- two weeks'],
  ['a list with dashes', '- one\n- two'],
  ['only dashes', 'a\n-----\nb'],
  ['another colon', 'My order is 123:\nplease look'],
  ['a mail that is only forwarded', 'On Mon, 2 Nov 2026, Tom wrote:\nHello'],
];

describe('the end of the own words of a mail', () => {
  it.each(cut)('is before quoted or signed text: %s', (_name, rest) => {
    expect(`Where is it?\n${rest}`.slice(0, endOfOwnWords(`Where is it?\n${rest}`))).toBe('Where is it?\n');
  });

  it.each(kept)('is the end of the text for a look-alike: %s', (_name, text) => {
    expect(endOfOwnWords(text)).toBe(text.length);
  });
});
