import { describe, expect, it } from 'vitest';
import { addSigns, topicOf } from '../../../../lib/conversation/topic.ts';
import { builtinPlaybook } from '../../../../lib/playbook/builtin/index.ts';
import { signs } from '../../../../lib/playbook/builtin/parcel-delivered-not-received.signs.ts';
import type { Language } from '../../../../lib/playbook/language.ts';
import type { Message, MessageId } from '../../../../lib/transcript/types.ts';

const topic = 'parcel_delivered_not_received';
const playbook = { ...builtinPlaybook, topics: builtinPlaybook.topics.map((plan) => ({ ...plan, signs })) };

const said: readonly (readonly [Language, string])[] = [
  ['en', 'The tracking says delivered but I have nothing here'],
  ['en', 'It says it was delivered yesterday at 14:02. There is no parcel.'],
  ['en', 'marked as delivered, never got it'],
  ['en', "My package shows delivered but I haven't received it"],
  ['en', "I haven't received my order but the app says it's delivered"],
  ['en', 'the delivery photo shows a different door, not my house'],
  ['en', 'Status is delivered. I asked my neighbours and they have not seen it.'],
  ['en', 'it was delivered to the wrong address'],
  ['en', 'Supposedly delivered on Tuesday. No card in the mailbox, nothing here.'],
  ['en', 'Courier claims delivered, I was home all day and nobody came'],
  ['en', 'They said it was signed for by someone I dont know and it says delivered'],
  ['en', 'my app says delivered lol. it never came'],
  ['en', 'parcel delivered according to you but its not here'],
  ['nl', 'Volgens track en trace is het pakket bezorgd maar ik heb niks ontvangen'],
  ['nl', 'Er staat dat het bezorgd is. Ik heb niets gekregen.'],
  ['nl', 'Mijn bestelling staat op geleverd maar er is niets'],
  ['nl', 'status is afgeleverd, nooit ontvangen'],
  ['nl', 'Ik heb geen pakket ontvangen terwijl er staat dat het is afgeleverd'],
  ['nl', 'op de foto staat niet mijn voordeur'],
  ['nl', 'Het zou gisteren bezorgd zijn maar er ligt niks. Ook bij de buren gevraagd.'],
  ['nl', 'Jullie hebben het op het verkeerde adres afgeleverd'],
  ['nl', 'Buren gevraagd, geen kaartje in de bus, maar het is volgens PostNL bezorgd'],
  ['nl', 'zogenaamd bezorgd, ik was de hele dag thuis en niemand aan de deur'],
  ['nl', 'pakketje bezorgd staat er maar ik heb m niet'],
];

const lookAlikes: readonly (readonly [Language, string])[] = [
  ['en', 'My parcel is late, when will it be delivered?'],
  ['en', "I haven't received my order yet"],
  ['en', 'It has not been shipped yet'],
  ['en', 'It was delivered damaged'],
  ['en', 'Delivered yesterday, thanks!'],
  ['en', 'Can it be delivered to my neighbours?'],
  ['en', 'The tracking says it will be delivered tomorrow'],
  ['en', 'I never received the refund'],
  ['en', 'The item delivered is the wrong size'],
  ['en', 'Tracking has not been updated since Monday'],
  ['nl', 'Mijn pakket is te laat, wanneer wordt het bezorgd?'],
  ['nl', 'Ik heb mijn bestelling nog niet ontvangen'],
  ['nl', 'Het is nog niet verzonden'],
  ['nl', 'Het is kapot bezorgd'],
  ['nl', 'Gisteren bezorgd, bedankt!'],
  ['nl', 'Kan het bij de buren bezorgd worden?'],
  ['nl', 'Er staat dat het morgen wordt bezorgd'],
  ['nl', 'Ik heb de terugbetaling nooit ontvangen'],
  ['nl', 'De geleverde maat klopt niet'],
];

describe('signs of parcel_delivered_not_received', () => {
  it.each(said)('%s: "%s" is the topic', (language, text) => {
    expect(topicIn(language, text)?.id).toBe(topic);
  });

  it.each(lookAlikes)('%s: "%s" is not', (language, text) => {
    expect(topicIn(language, text)).toBeNull();
  });

  it('adds up over several messages, with the words that say so', () => {
    const first = addSigns([], message('m1', 'It says delivered.'), 'en', playbook);
    const both = addSigns(first, message('m2', 'I asked the neighbours'), 'en', playbook);
    expect(topicOf(first)).toBeNull();
    expect(topicOf(both)?.evidence.map(({ message }) => message)).toEqual(['m1', 'm2']);
  });
});

function topicIn(language: Language, text: string) {
  return topicOf(addSigns([], message('m1', text), language, playbook));
}

function message(id: string, text: string): Message {
  return { id: id as MessageId, role: 'customer', author: null, text, at: null, timeLabel: null };
}
