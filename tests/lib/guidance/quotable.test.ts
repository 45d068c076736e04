import { describe, expect, it } from 'vitest';
import { quotablesIn } from '../../../lib/guidance/quotable.ts';
import type { Language } from '../../../lib/playbook/language.ts';

type Row = readonly [Language, text: string, quotes: readonly string[]];

const quoted: readonly Row[] = [
  ['en', 'Hi my router keeps dropping.', ['my router keeps dropping']],
  ['en', 'No heating since Sunday, nobody picks up!!', ['No heating since Sunday', 'nobody picks up']],
  [
    'en',
    "I've sent those documents twice and now you're asking for them all over again",
    ["I've sent those documents twice", "now you're asking for them all over again"],
  ],
  [
    'en',
    'The fridge broke after a month, and you want another two weeks?',
    ['The fridge broke after a month'],
  ],
  [
    'nl',
    'Mijn internet ligt er al drie dagen uit en niemand doet iets. ik ben er klaar mee',
    ['Mijn internet ligt er al drie dagen uit', 'niemand doet iets', 'ik ben er klaar mee'],
  ],
  ['nl', 'ja maar dat heb ik al twee keer verteld', ['dat heb ik al twee keer verteld']],
  [
    'nl',
    'Ik heb een brief gekregen van een incassobureau terwijl ik gewoon betaald heb!!',
    ['Ik heb een brief gekregen van een incassobureau'],
  ],
  ['de', 'Man hat mir gesagt, dass jemand kommt.', ['Man hat mir gesagt, dass jemand kommt']],
  ['de', 'Der Vertrag ist zum 1. gekündigt', ['Der Vertrag ist zum 1. gekündigt']],
  ['de', 'Das WLAN bricht ständig ab', ['Das WLAN bricht ständig ab']],
  ['de', 'ich schreibe zum x-ten Mal', ['ich schreibe zum x-ten Mal']],
  ['fr', 'Bonjour, ma box ne marche plus !', ['ma box ne marche plus']],
  ['fr', "on m'a dit 30 € de moins", ["on m'a dit 30 € de moins"]],
  ['es', 'Hola, no me funciona el wifi.', ['no me funciona el wifi']],
  ['es', 'y llevo media hora dando vueltas', ['llevo media hora dando vueltas']],
];

const unquoted: readonly (readonly [Language, why: string, text: string])[] = [
  ['en', 'asks', 'Where is my parcel now?'],
  ['en', 'asks without a mark', 'who is paying for that'],
  ['en', 'orders', 'sort this out today'],
  ['en', 'is a condition', 'if this is not sorted today'],
  ['en', 'is coarse', 'this is a bloody disgrace'],
  ['en', 'insults', 'your bot is useless'],
  ['en', 'shouts', 'this happened AGAIN today'],
  ['en', 'stretches its letters', 'this is sooooo slow'],
  ['en', 'gives a name', 'hello my name is Anna Brown'],
  ['en', 'gives an address', 'it went to 12 Elm street instead'],
  ['en', 'gives a number', 'you can call 0612345678 any time'],
  ['en', 'gives a mail address', 'write to anna@example.com about it'],
  ['en', 'quotes somebody', 'they keep saying "next week" to me'],
  ['en', 'holds a brace', 'this is a {name} thing'],
  ['en', 'is too short', 'still nothing'],
  ['nl', 'asks', 'waar betaal ik eigenlijk voor'],
  ['nl', 'insults', 'jullie zijn een stel prutsers'],
  ['nl', 'gives an address', 'ik woon op de Kerkstraat 12'],
  ['de', 'is coarse', 'ich fühle mich verarscht'],
  ['de', 'is a condition', 'wenn das heute nicht geht'],
  ['de', 'goes on in the next one', 'Letzte Woche hieß es'],
  ['de', 'gives a name', 'hier spricht Frau Meier aus Köln'],
  ['fr', 'is coarse', "c'est du foutage de gueule"],
  ['fr', 'asks', 'comment je fais maintenant'],
  ['es', 'is coarse', 'esto es un robo'],
  ['es', 'asks', '¿cuándo viene el técnico?'],
  ['es', 'gives a name', 'me llamo Ana García López'],
];

describe('what a reply can quote', () => {
  it.each(quoted)('in %s, "%s"', (language, text, quotes) => {
    expect(quotablesIn(text, language).map((quote) => quote.text)).toEqual(quotes);
  });

  it.each(unquoted)('is nothing in %s that %s', (language, _, text) => {
    expect(quotablesIn(text, language)).toEqual([]);
  });

  it('stands in the text where it says', () => {
    const text = 'Hello!! Nobody came today,  and I took the day off.';
    for (const { text: quote, span } of quotablesIn(text, 'en')) expect(text.slice(...span)).toBe(quote);
    expect(quotablesIn(text, 'en')).toHaveLength(2);
  });

  it('is found in no more than the beginning of a long text', () => {
    const text = 'nobody came today. '.repeat(6000);
    expect(quotablesIn(text, 'en').length).toBeLessThan(300);
  });
});
