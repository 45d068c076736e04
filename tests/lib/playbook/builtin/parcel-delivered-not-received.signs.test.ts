import { describe, expect, it } from 'vitest';
import { addSigns, knownTopic, type SignSeen, topicsOf } from '../../../../lib/conversation/topic.ts';
import type { Language } from '../../../../lib/playbook/language.ts';
import type { Message, MessageId } from '../../../../lib/transcript/types.ts';
import { wholePlaybook as playbook } from '../../../../scripts/support/whole-playbook.ts';
import { knownMisses, lookAlikes, said } from './parcel-not-received.said.ts';

const topic = 'parcel_delivered_not_received';

const topicOf = (seen: readonly SignSeen[]) => knownTopic(topicsOf(seen), playbook);

describe.each(['en', 'nl'] as const)('signs of parcel_delivered_not_received, %s', (language) => {
  it.each(said[language])('"%s" is the topic', (text) => {
    expect(topicIn(language, text)?.id).toBe(topic);
  });

  it.each(lookAlikes[language])('"%s" is not', (text) => {
    expect(topicIn(language, text)?.id).not.toBe(topic);
  });

  it.each(knownMisses[language])('"%s" is missed: move it up when it is not', (text) => {
    expect(topicIn(language, text)?.id).not.toBe(topic);
  });
});

describe('signs of parcel_delivered_not_received', () => {
  it('takes back what a message seems to say when it speaks of something else', () => {
    expect(
      addSigns([], message('m1', 'It says delivered, but I never got the invoice.'), 'en', playbook),
    ).toEqual([]);
  });

  it('adds up over several messages, with the words that say so', () => {
    const first = addSigns([], message('m1', 'It says delivered.'), 'en', playbook);
    const both = addSigns(first, message('m2', 'I asked the neighbours'), 'en', playbook);
    expect(topicOf(first)).toBeNull();
    expect(topicOf(both)?.evidence.map(({ message }) => message)).toEqual(['m1', 'm2']);
  });
});

function topicIn(language: Language, chat: string) {
  const messages = chat.split(' / ').map((text, index) => message(`m${index}`, text));
  return topicOf(messages.reduce((seen, each) => addSigns(seen, each, language, playbook), noSigns));
}

const noSigns: readonly SignSeen[] = [];

function message(id: string, text: string): Message {
  return { id: id as MessageId, role: 'customer', author: null, text, at: null, timeLabel: null };
}
