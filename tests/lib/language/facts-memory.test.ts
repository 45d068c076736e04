import { describe, expect, it, vi } from 'vitest';
import { loadEnglishReader } from '../../../lib/language/english.ts';
import { readFacts } from '../../../lib/language/facts.ts';
import { factsOf } from '../../../lib/language/facts-memory.ts';
import { messageFrom } from '../../state/samples.ts';

const messages = [
  'My order number is 20417-33, a blue rain jacket.',
  'The tracking says it was delivered yesterday at 14:10.',
  'I asked both neighbours and stayed home all day.',
  'Your colleague promised that someone would call me on Tuesday.',
].map((text) => messageFrom('customer', text));

const texts = messages.map(({ text }) => text);

describe('factsOf', () => {
  it('gives what reading all at once gives, the first time and every other', () => {
    expect(readFacts(texts, 'en').length).toBeGreaterThan(0);
    for (const _time of [1, 2]) expect(factsOf(messages, 'en')).toEqual(readFacts(texts, 'en'));
  });

  it('gives the same with the English reader, whatever was read before', async () => {
    const english = await loadEnglishReader();
    factsOf(messages, 'en');
    expect(factsOf(messages, 'en', english)).toEqual(readFacts(texts, 'en', english));
  });

  it('reads a message with the English reader once', async () => {
    const { read } = await loadEnglishReader();
    const english = { read: vi.fn(read) };
    factsOf(messages, 'en', english);
    const reads = english.read.mock.calls.length;
    expect(reads).toBeGreaterThan(0);
    factsOf(messages, 'en', english);
    expect(english.read).toHaveBeenCalledTimes(reads);
  });

  it('reads again when the language turns out to be another', () => {
    factsOf(messages, 'en');
    expect(factsOf(messages, 'nl')).toEqual(readFacts(texts, 'nl'));
  });
});
