import { describe, expect, it } from 'vitest';
import { converse } from '../../lib/conversation/converse.ts';
import type { Models } from '../../lib/cues/model/model.ts';
import type { EnglishReader } from '../../lib/language/english.ts';
import {
  answer,
  type Chat,
  deliver,
  nextWording,
  openChat,
  pickTopic,
  toggleOption,
  updateChat,
} from '../../lib/state/chat.ts';
import { evidenceOf, recentLevels } from '../../lib/state/evidence.ts';
import { replyOf } from '../../lib/state/reply.ts';
import { wholePlaybook } from '../../scripts/support/whole-playbook.ts';
import { modelOf } from '../lib/cues/model/models.ts';
import { health, hurt, messageFrom, testDesk, transcriptOf } from './samples.ts';

const desk = testDesk();
const open = (): Chat => openChat(transcriptOf(hurt), desk);
const more = (text: string) => transcriptOf([...hurt, messageFrom('customer', text)]);

function adviceOf({ advice }: Chat) {
  if (!advice) throw new Error('There is no advice.');
  return advice;
}

describe('a chat', () => {
  it('starts with the first wording and every option', () => {
    const chat = open();
    expect(chat.wording).toBe(0);
    expect(chat.ticked).toEqual(adviceOf(chat).options.map(({ id }) => id));
    expect(replyOf(chat, adviceOf(chat), wholePlaybook)).toBe(adviceOf(chat).reply);
  });

  it('reads on as if it had read all at once', () => {
    const transcript = more('I have been waiting for nine days.');
    const context = { playbook: desk.playbook(), now: desk.now() };
    expect(updateChat(open(), transcript, desk).conversation).toEqual(converse(transcript, context));
  });

  it('reads again when a message it knew has changed', () => {
    const transcript = transcriptOf([messageFrom('customer', 'Hello, one question'), ...hurt.slice(1)]);
    const context = { playbook: desk.playbook(), now: desk.now() };
    expect(updateChat(open(), transcript, desk).conversation).toEqual(converse(transcript, context));
  });

  it.each([
    ['nothing changed', transcriptOf(hurt)],
    ['a note was written', transcriptOf([...hurt, messageFrom('note', 'Check the depot')])],
    ['older messages were loaded', transcriptOf([messageFrom('bot', 'Hello, I am Pip'), ...hurt])],
    ['the page lost sight of some', { ...transcriptOf(hurt), health: { ...health, partial: true } }],
  ])('keeps its card when %s', (_what, transcript) => {
    const chat = nextWording(toggleOption(open(), 'refund'));
    const later = updateChat(chat, transcript, desk);
    expect(later.advice).toBe(chat.advice);
    expect([later.wording, later.ticked]).toEqual([chat.wording, chat.ticked]);
  });

  it('keeps its card when the English reader arrives, and uses it from the next turn on', () => {
    let sentences = 0;
    const reader: EnglishReader = {
      read: () => {
        sentences += 1;
        return { nouns: [], people: [], places: [] };
      },
    };
    const chat = open();
    const readerDesk = testDesk(() => reader);
    expect(updateChat(chat, transcriptOf(hurt), readerDesk).advice).toBe(chat.advice);
    expect(sentences).toBe(0);
    updateChat(chat, more('I have been waiting for nine days.'), readerDesk);
    expect(sentences).toBeGreaterThan(0);
  });

  it.each([
    ['nothing changed', transcriptOf(hurt)],
    ['a note was written', transcriptOf([...hurt, messageFrom('note', 'Check the depot')])],
    ['older messages were loaded', transcriptOf([messageFrom('bot', 'Hello, I am Pip'), ...hurt])],
  ])('does not change by a learned score that arrives while %s', (_what, transcript) => {
    const models = { en: modelOf(9) };
    const chat = open();
    const later = updateChat(
      chat,
      transcript,
      testDesk(undefined, () => models),
    );
    expect(later.advice).toBe(chat.advice);
    expect(evidenceOf(later.conversation)).toEqual(evidenceOf(chat.conversation));
  });

  it('reads the next turn with the learned score that has arrived', () => {
    const said = 'Right, and what am I meant to do now';
    const scoreWith = (models: Models) =>
      updateChat(
        open(),
        more(said),
        testDesk(undefined, () => models),
      ).conversation.turns.at(-1)?.score;
    expect(scoreWith({ en: modelOf(9) })).toBeGreaterThan(0.99);
    expect(scoreWith({ nl: modelOf(9) })).toBeLessThan(0.99);
  });

  it('stays away once dismissed, until there is something else to say', () => {
    const first = openChat(transcriptOf(hurt.slice(0, 1)), desk);
    const dismissed = { ...first, isDismissed: true };
    const same = transcriptOf([...hurt.slice(0, 1), messageFrom('customer', 'hello')]);
    expect(updateChat(dismissed, same, desk).isDismissed).toBe(true);
    expect(updateChat(dismissed, transcriptOf(hurt), desk).isDismissed).toBe(false);
  });

  it('offers no acknowledgement twice once it was used', () => {
    const chat = open();
    const line = adviceOf(chat).acknowledgements[0]?.text ?? '';
    const used = deliver(chat, replyOf(chat, adviceOf(chat), wholePlaybook), { kind: 'inserted' });
    expect(used.spent).toEqual([line]);
    const later = updateChat(used, more('You promised to call and nobody called. Again.'), desk);
    expect(later.advice?.acknowledgements.map(({ text }) => text) ?? []).not.toContain(line);
  });

  it('counts nothing as used that did not arrive', () => {
    const chat = open();
    const text = replyOf(chat, adviceOf(chat), wholePlaybook);
    expect(deliver(chat, text, { kind: 'refused', why: 'ignored', text }).spent).toEqual([]);
  });

  it('takes options out of the reply and back in, in the order of the advice', () => {
    const chat = open();
    const without = toggleOption(chat, 'replacement');
    expect(replyOf(without, adviceOf(chat), wholePlaybook)).not.toBe(adviceOf(chat).reply);
    expect(replyOf(toggleOption(without, 'replacement'), adviceOf(chat), wholePlaybook)).toBe(
      adviceOf(chat).reply,
    );
  });
});

describe('what the agent decides', () => {
  const late = () => pickTopic(open(), 'parcel_late', desk);

  it('about the topic holds whatever is said later, until it is taken back', () => {
    const later = updateChat(late(), more('The tracking still says it was delivered.'), desk);
    expect(later.advice?.topic).toBe('parcel_late');
    expect(pickTopic(later, null, desk).advice?.topic).toBe('parcel_delivered_not_received');
  });

  it('about a value stays when the card changes', () => {
    const told = answer(late(), 'keep_waiting.latest_day', '2026-03-10', desk);
    const waiting = () => adviceOf(told).options.find(({ id }) => id === 'keep_waiting');
    expect(waiting()?.text).not.toContain('…');
    expect(waiting()?.text).not.toBe(adviceOf(late()).options.find(({ id }) => id === 'keep_waiting')?.text);
    const later = updateChat(told, more('I have been waiting for nine days.'), desk);
    expect(later.answers).toEqual({ 'keep_waiting.latest_day': '2026-03-10' });
  });

  it('about a value changes nothing else of the card', () => {
    const { acknowledgements } = adviceOf(late());
    const used = deliver(late(), acknowledgements[0]?.text ?? '', { kind: 'inserted' });
    const told = answer(toggleOption(used, 'reroute'), 'keep_waiting.latest_day', '2026-03-10', desk);
    expect(adviceOf(told).acknowledgements).toEqual(acknowledgements);
    expect(told.ticked).not.toContain('reroute');
  });

  it('about the small extra puts it before the question', () => {
    const chat = open();
    const { gesture, question } = adviceOf(chat);
    if (!gesture?.text) throw new Error('There is no extra.');
    expect(replyOf(chat, adviceOf(chat), wholePlaybook)).not.toContain(gesture.text);
    const parts = replyOf(toggleOption(chat, gesture.id), adviceOf(chat), wholePlaybook).split('\n\n');
    expect(parts.slice(-2)).toEqual([gesture.text, question]);
  });

  it('makes no reply of a greeting and a question alone', () => {
    const chat = openChat(transcriptOf(hurt.slice(0, 1)), desk);
    const advice = { ...adviceOf(chat), acknowledgements: [] };
    expect(replyOf({ ...chat, ticked: [] }, advice, wholePlaybook)).toBe('');
    expect(replyOf(chat, advice, wholePlaybook)).not.toBe('');
  });

  it('may cost more where the role may decide more', () => {
    const roles = ['agent', 'lead'] as const;
    const above = roles.map((role) => {
      const roleDesk = testDesk(undefined, undefined, { role: () => role });
      const chat = answer(
        pickTopic(open(), 'damaged_item', roleDesk),
        'keep_with_discount.amount',
        '80',
        roleDesk,
      );
      return adviceOf(chat).options.find(({ limit }) => limit)?.limit?.isAbove;
    });
    expect(above).toEqual([true, false]);
  });
});

describe('evidence', () => {
  it('quotes the customer’s own words where they stand', () => {
    const { conversation } = open();
    const evidence = evidenceOf(conversation);
    expect(evidence.map(({ family }) => family)).toContain('unmet_promise');
    for (const { quote, mark } of evidence) {
      const message = hurt.find(({ id }) => id === mark.message);
      expect(message?.text.slice(...mark.span)).toBe(quote.words);
    }
  });

  it('is gone once the agent has answered', () => {
    const answered = transcriptOf([...hurt, messageFrom('agent', 'I call you at three.')]);
    expect(evidenceOf(updateChat(open(), answered, desk).conversation)).toEqual([]);
  });

  it('draws the customer’s turns only', () => {
    expect(recentLevels(open().conversation)).toHaveLength(2);
  });
});
