import { describe, expect, it } from 'vitest';
import { parseSharedChat } from '../../lib/review/shared-chat.ts';
import { openChat } from '../../lib/state/chat.ts';
import { scoreChat } from '../../lib/state/score-chat.ts';
import { previewShare } from '../../lib/state/share-chat.ts';
import { noChoices, type ShareChoices } from '../../lib/state/share-choices.ts';
import type { Message, MessageId } from '../../lib/transcript/types.ts';
import { wholePlaybook } from '../../scripts/support/whole-playbook.ts';
import frozen from '../fixtures/share/v1.json' with { type: 'json' };
import { testDesk, transcriptOf } from './samples.ts';

const now = '2026-03-04T10:00:00+01:00';

const messages: readonly Message[] = (
  [
    [
      'customer',
      'My parcel 3SABC1234567890 says delivered but there is nothing here. Mail anna@example.com.',
      0,
    ],
    ['agent', 'Hi Anna. There is nothing I can do, the system says delivered.', 2],
    ['customer', 'I asked my neighbour Willemijn. This is unacceptable, order number 20417-33!', 5],
    ['agent', 'You should have checked the address. I will call you on +31 6 12345678 today by 3 pm.', 9],
  ] as const
).map(([role, text, minute], place) => ({
  id: `ticket-88213-${place}` as MessageId,
  role,
  author: role === 'agent' ? 'Robin Jansen' : 'Anna Bakker',
  text,
  at: new Date(Date.parse(now) + minute * 60_000).toISOString(),
  timeLabel: null,
}));

const chat = openChat(transcriptOf(messages), testDesk());
const desk = { playbook: wholePlaybook, role: 'agent', now } as const;
const scores = (await scoreChat(chat, desk, () => {}, new AbortController().signal)) ?? [];

const preview = (choices: Partial<ShareChoices> = {}) =>
  previewShare(chat, scores, { ...noChoices, ...choices });

describe('a file for review', () => {
  it('holds nothing that points to somebody, in none of its parts', () => {
    const { content } = preview({ note: 'Anna wrote to anna@example.com, Robin Jansen here.' });
    expect(content).not.toMatch(
      /Anna|Bakker|Robin|Jansen|example\.com|3SABC|20417|12345678|88213|acme|zendesk/i,
    );
  });

  it('says to the agent what each placeholder stands for', () => {
    const originals = preview().replaced.map(({ original }) => original);
    expect(originals).toEqual(expect.arrayContaining(['anna@example.com', '20417-33', '+31 6 12345678']));
  });

  it('quotes words that stand in the message it names', () => {
    const { file } = preview();
    const textOf = new Map(file.messages.map(({ id, text }) => [id, text ?? '']));
    const quotes = [
      ...file.cues.map(({ message, words }) => [message, words] as const),
      ...file.scorecard.flatMap(({ occasions }) =>
        occasions.flatMap(({ message, quote }) => (quote === null ? [] : [[message, quote] as const])),
      ),
    ];
    expect(quotes.length).toBeGreaterThan(2);
    for (const [message, quote] of quotes) expect(textOf.get(message)).toContain(quote);
  });

  it('takes out what the agent wants out, and leaves in what the agent wants in', () => {
    expect(preview().content).toContain('Willemijn');
    const { content } = preview({ hide: ['Willemijn'], keep: ['20417-33'] });
    expect(content).not.toContain('Willemijn');
    expect(content).toContain('20417-33');
  });

  it('lets a message out with its causes, its findings and what was answered with its words', () => {
    const left = messages[2]?.id as MessageId;
    const { file, content } = preview({ leftOut: new Set([left]) });
    expect(file.messages[2]).toMatchObject({ id: 'm3', text: null });
    expect(content).not.toMatch(/neighbour|unacceptable/);
    expect(file.cues.filter(({ message }) => message === 'm3')).toEqual([]);
    expect(
      file.scorecard.flatMap(({ occasions }) => occasions.flatMap(({ better }) => better ?? [])),
    ).toEqual([]);
    const replied = preview({ leftOut: new Set([messages[3]?.id as MessageId]) });
    expect(replied.content).not.toContain('You should have');
  });
});

describe('parseSharedChat', () => {
  const { file } = preview();

  it('reads the frozen example of version 1 whole', () => {
    expect(parseSharedChat(frozen)).toEqual(frozen);
    expect(Object.keys(file)).toEqual(Object.keys(frozen));
  });

  it('reads what was saved', () => {
    expect(parseSharedChat(JSON.parse(preview().content))).toEqual(file);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'attune-review'],
    ['another file', { format: 1, id: 'acme' }],
    ['a later version', { ...file, version: 2 }],
    ['an unknown check', { ...file, scorecard: [{ check: 'C99', weight: 1, occasions: [] }] }],
    ['a missing part', { ...file, cues: undefined }],
  ])('gives nothing for %s', (_what, content) => {
    expect(parseSharedChat(content)).toBeNull();
  });
});
