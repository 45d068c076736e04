import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type EnglishReader, loadEnglishReader } from '../../../lib/language/english.ts';
import { type FactKind, factKinds, lastFact, readFacts } from '../../../lib/language/facts.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';

type Row = readonly [kind: FactKind, text: string, found: string];
type LookAlike = readonly [kind: FactKind, text: string];

const english: readonly Row[] = [
  ['item', 'Tracking says my blue jacket was delivered', 'blue jacket'],
  ['item', 'Where are my new noise cancelling headphones?', 'new noise cancelling headphones'],
  ['item', 'I ordered a pair of running shoes last week', 'running shoes'],
  ['item', "I'm still waiting for my dining table", 'dining table'],
  ['item', 'The coffee machine I bought on Monday is not here', 'coffee machine'],
  ['item', 'I never received my laptop sleeve', 'laptop sleeve'],
  ['item', "My daughter's bike was delivered, it says", "daughter's bike"],
  ['item', 'my dog bed was delivered to the wrong house', 'dog bed'],
  ['item', "the courier says my sons' bunk bed was delivered", "sons' bunk bed"],
  ['item', 'order number is 20417-33, its a blue rain jacket', 'blue rain jacket'],
  ['item', "My parcel is lost. It's a winter coat.", 'winter coat'],
  ['item', 'order 20417-33, a blue rain jacket', 'blue rain jacket'],
  ['item', 'my parcel never came.\nA blue rain jacket', 'blue rain jacket'],
  ['parcel', 'My package is not here', 'package'],
  ['parcel', 'the delivery never came', 'delivery'],
  ['parcel', 'Where is my parcel', 'parcel'],
  ['order', 'My order number is 48213', '48213'],
  ['order', 'order #48213', '48213'],
  ['order', 'Order no. AB-120938 please', 'AB-120938'],
  ['order', 'it is #902211', '902211'],
  ['order', '48213', '48213'],
  ['order', 'reference: 77123-1', '77123-1'],
  ['tracking', 'Tracking number 3SABCD123456789', '3SABCD123456789'],
  ['tracking', 'it is RR123456789GB', 'RR123456789GB'],
  ['amount', 'I paid £49.99 for it', '£49.99'],
  ['amount', 'that is 120 euros', '120 euros'],
  ['delivered', 'It says delivered', 'delivered'],
  ['delivered', 'The app shows it as delivered', 'delivered'],
  ['delivered', 'marked as delivered but nothing here', 'delivered'],
  ['delivered', 'It was delivered yesterday according to you', 'delivered'],
  ['delivered_day', 'Tracking says delivered yesterday at 14:10', 'yesterday'],
  ['delivered_day', 'says it was delivered on 12 March', '12 March'],
  ['delivered_time', 'Tracking says delivered yesterday at 14.10', '14.10'],
  ['delivered_time', 'delivered at 2:10 pm apparently', '2:10 pm'],
  ['promised', 'You said you would call me back', 'call me back'],
  ['promised', 'I was promised a refund', 'refund'],
  ['promised_day', 'You told me it would be here by Friday', 'Friday'],
  ['promised_day', 'It was supposed to arrive yesterday', 'yesterday'],
  ['effort_waited', 'I waited in all day', 'waited in all day'],
  ['effort_waited', 'I was home all afternoon', 'home all afternoon'],
  ['effort_waited', 'I stayed home all day for it', 'stayed home all day'],
  ['effort_waited', 'Stayed in the whole day for it', 'Stayed in the whole day'],
  ['effort_waited', 'we sat at home all morning', 'sat at home all morning'],
  ['effort_asked', 'I asked the neighbours', 'the neighbours'],
  ['effort_asked', "I've already checked with my neighbors", 'my neighbors'],
  ['effort_asked', 'we spoke to the concierge', 'the concierge'],
  ['effort_asked', "The neighbours don't have it", 'The neighbours'],
  ['effort_asked', 'I waited and asked both neighbours', 'both neighbours'],
  ['effort_searched', 'I checked the shed', 'the shed'],
  ['effort_searched', 'looked in the garage too', 'the garage'],
  ['effort_searched', "I've looked everywhere", 'everywhere'],
  ['effort_searched', 'I have searched behind the bins', 'the bins'],
  ['effort_contacted', 'I called twice', 'called twice'],
  ['effort_contacted', "I've emailed you three times", 'emailed you three times'],
  ['effort_contacted', 'I have phoned 4 times now', 'phoned 4 times'],
  ['duration', 'I have been waiting for two weeks', 'two weeks'],
  ['duration', "I've been on hold for over an hour", 'over an hour'],
  ['duration', 'No reply for 3 days', '3 days'],
  ['since', 'I have been waiting since Monday', 'Monday'],
  ['nth', 'This is the third time I ask', 'third'],
  ['occasion', "It is for my son's birthday", "my son's birthday"],
  ['occasion', 'I need it for my wedding', 'my wedding'],
  ['amount', 'I was charged EUR 1,249.00 twice', 'EUR 1,249.00'],
  ['date', 'I ordered it on 3 March', '3 March'],
  ['date', 'the invoice of 12/03/2026 is wrong', '12/03/2026'],
  ['flaw', 'the zip is broken', 'the zip is broken'],
  ['flaw', 'my new jacket arrived but the left sleeve is torn', 'the left sleeve is torn'],
  ['flaw', 'The screen has a big crack', 'The screen has a big crack'],
  ['flaw', 'it came with a broken zip', 'broken zip'],
  ['service', 'My internet is down', 'My internet'],
  ['service', 'the app keeps crashing', 'the app'],
  ['service', "the invoice export doesn't work", 'the invoice export'],
  ['service', 'wifi not working', 'wifi'],
  ['duration', 'no heating for 3 days', '3 days'],
  ['duration', 'A week without wifi and I work from home', 'A week'],
  ['duration', 'been going round in circles for 40 minutes', '40 minutes'],
  ['duration', 'the line has been down for two days', 'two days'],
  ['since', 'No heating since Sunday', 'Sunday'],
  ['service', 'Been without internet for 3 days', 'internet'],
  ['service', 'no broadband since Monday', 'broadband'],
  ['promised', 'Your engineer was supposed to come today', 'engineer'],
  ['question', 'Hello, when will I get my refund?', 'when will I get my refund?'],
];

const englishLookAlikes: readonly LookAlike[] = [
  ['item', 'Where is my order?'],
  ['item', 'My husband was home'],
  ['item', 'I asked my neighbours about the delivery'],
  ['item', 'Where is my money?'],
  ['item', 'My name is Anna and my order is late'],
  ['item', "I'm still waiting for my refund"],
  ['item', 'My order is late, its a mess'],
  ['item', 'My order is late. Its a joke'],
  ['item', "It's a nice day but my parcel is not here"],
  ['item', "My parcel is lost. It's a complete nightmare."],
  ['item', 'My parcel is lost. A total disgrace.'],
  ['item', 'The blender arrived broken, glass everywhere, my kid nearly stepped in it'],
  ['item', 'The vase arrived broken and my daughter cut her hand'],
  ['item', 'My dog chewed the parcel that was delivered'],
  ['item', 'my husband works nights so nobody heard the courier deliver'],
  ['item', 'Its a blue rain jacket'],
  ['parcel', 'My order number is 48213'],
  ['parcel', 'The delivery driver was rude'],
  ['order', 'I ordered in 2024'],
  ['order', 'call me on 0612345678901'],
  ['order', 'I have 12345 reasons'],
  ['order', 'my card is 4111 1111 1111 1111'],
  ['delivered', 'When will it be delivered?'],
  ['delivered', 'It has not been delivered'],
  ['effort_waited', 'My husband waited in all day'],
  ['effort_waited', 'The driver was in all day'],
  ['effort_waited', 'I did not wait in all day'],
  ['effort_waited', 'You waited all day to answer'],
  ['effort_asked', 'Did you ask the neighbours?'],
  ['effort_asked', 'Should I ask the neighbours?'],
  ['effort_asked', "I haven't asked the neighbours"],
  ['effort_asked', 'The driver asked the neighbours'],
  ['effort_asked', 'They left it with the neighbours'],
  ['effort_asked', 'I asked the agent'],
  ['effort_searched', 'I did not check the shed'],
  ['effort_searched', 'Should I look in the shed?'],
  ['effort_searched', 'The driver looked in the shed'],
  ['effort_searched', 'It is not in the shed'],
  ['effort_contacted', 'You called twice'],
  ['effort_contacted', 'The driver phoned three times'],
  ['duration', 'I ordered two weeks ago'],
  ['duration', 'It is two weeks old'],
  ['duration', 'The warranty is two years'],
  ['nth', 'third time lucky'],
  ['promised', 'I said nothing about it'],
  ['promised_day', 'I ordered it on Friday'],
  ['date', 'You said it would come on 12 March'],
  ['date', 'open 24/7'],
  ['amount', 'I waited 30 days'],
  ['amount', 'not good enough for £20 a month'],
  ['flaw', 'Is the zip broken?'],
  ['flaw', 'the zip is not broken'],
  ['flaw', 'If the screen is cracked I send it back'],
  ['flaw', 'my heart is broken'],
  ['service', 'My husband does not work'],
  ['service', 'That does not work for me'],
  ['service', 'my internet is working again'],
  ['service', 'if the app is down I will call'],
  ['duration', 'no problems for 3 weeks'],
  ['duration', 'I have been a customer for 10 years'],
  ['since', 'no issues since Monday'],
  ['service', 'I need no internet'],
  ['promised', 'the engineer was lovely'],
  ['question', 'I asked the neighbours.'],
  ['question', 'Does anybody there read anything?'],
  ['question', 'Do you people ever answer?'],
  ['item', 'I ordered a size 40.'],
  ['item', 'The machine you delivered floods my kitchen.'],
];

const dutch: readonly Row[] = [
  ['item', 'Volgens de tracking is mijn blauwe jas gisteren bezorgd', 'blauwe jas'],
  ['item', 'Waar blijft mijn koffiezetapparaat?', 'koffiezetapparaat'],
  ['item', 'De schoenen die ik besteld heb zijn er niet', 'schoenen'],
  ['item', 'Ik heb een nieuwe telefoonhoes besteld', 'nieuwe telefoonhoes'],
  ['item', 'Ik wacht nog steeds op mijn wandelschoenen', 'wandelschoenen'],
  ['item', 'mijn Nintendo Switch staat op bezorgd', 'Nintendo Switch'],
  ['item', 'bestelnummer is 20417-33, een blauwe regenjas', 'blauwe regenjas'],
  ['item', 'Mijn pakket is kwijt. Het is een blauwe regenjas', 'blauwe regenjas'],
  ['item', 'mijn bestelling is er niet, het gaat om een zwart shirt', 'zwart shirt'],
  ['parcel', 'Mijn pakketje is er niet', 'pakketje'],
  ['parcel', 'waar is mijn bestelling', 'bestelling'],
  ['parcel', 'er is geen pakket', 'pakket'],
  ['order', 'Bestelnummer 48213', '48213'],
  ['order', 'mijn ordernummer is 48213', '48213'],
  ['order', 'het is #902211', '902211'],
  ['amount', 'ik heb €49,99 betaald', '€49,99'],
  ['delivered', 'Er staat dat het is afgeleverd', 'afgeleverd'],
  ['delivered', 'Status: bezorgd', 'bezorgd'],
  ['delivered', 'Hij is gisteren bezorgd volgens jullie', 'bezorgd'],
  ['delivered_day', 'Het zou gisteren om 14:10 bezorgd zijn', 'gisteren'],
  ['delivered_time', 'Het zou gisteren om 14:10 bezorgd zijn', '14:10'],
  ['promised', 'Jullie zouden mij terugbellen', 'terugbellen'],
  ['promised_day', 'Jullie beloofden dat het vrijdag zou komen', 'vrijdag'],
  ['effort_waited', 'Ik heb de hele dag thuis gewacht', 'de hele dag thuis'],
  ['effort_waited', 'Ik ben de hele dag thuis gebleven', 'de hele dag thuis'],
  ['effort_waited', 'Heb de hele middag gewacht', 'de hele middag gewacht'],
  ['effort_waited', 'ik zat de hele ochtend te wachten', 'zat de hele ochtend'],
  ['effort_waited', 'ik ben er de hele dag voor thuisgebleven', 'de hele dag voor thuisgebleven'],
  ['effort_asked', 'Ik heb bij de buren gevraagd', 'de buren'],
  ['effort_asked', 'Ik ben bij mijn buurvrouw geweest', 'mijn buurvrouw'],
  ['effort_asked', 'De buren hebben niks', 'De buren'],
  ['effort_asked', 'nagevraagd bij de conciërge', 'de conciërge'],
  ['effort_searched', 'Ik heb in de schuur gekeken', 'in de schuur'],
  ['effort_searched', 'heb overal gezocht', 'overal'],
  ['effort_searched', 'Ik heb achter de container gekeken', 'achter de container'],
  ['effort_contacted', 'Ik heb al twee keer gebeld', 'al twee keer gebeld'],
  ['effort_contacted', 'heb drie keer gemaild', 'drie keer gemaild'],
  ['duration', 'Ik wacht al twee weken', 'twee weken'],
  ['duration', 'Al drie dagen geen reactie', 'drie dagen'],
  ['since', 'Ik wacht sinds maandag', 'maandag'],
  ['nth', 'Dit is de derde keer', 'derde'],
  ['occasion', 'Het is voor de verjaardag van mijn zoon', 'de verjaardag van mijn zoon'],
  ['date', 'Ik heb het op 3 maart besteld', '3 maart'],
  ['flaw', 'De rits is kapot', 'De rits is kapot'],
  ['flaw', 'mijn tas heeft een scheur', 'mijn tas heeft een scheur'],
  ['flaw', 'kreeg hem met een gebarsten scherm', 'gebarsten scherm'],
  ['service', 'Mijn internet werkt niet', 'Mijn internet'],
  ['service', 'de app loopt steeds vast', 'de app'],
  ['service', 'wifi doet het niet meer', 'wifi'],
  ['duration', 'Mijn internet ligt er al drie dagen uit', 'drie dagen'],
  ['duration', 'ik zit nu al een week zonder wifi', 'een week'],
  ['duration', 'mijn geld zie ik al 2 maanden niet', '2 maanden'],
  ['duration', 'al 3 weken geen telefoon', '3 weken'],
  ['duration', 'ik heb 3 kwartier in de wacht gestaan', '3 kwartier'],
  ['duration', 'een half uur aan de telefoon gezeten', 'een half uur'],
  ['since', 'sinds maandag heb ik geen tv', 'maandag'],
  ['since', 'geen internet meer sinds gisteren', 'gisteren'],
  ['service', 'al sinds vorige week geen tv meer', 'tv'],
  ['service', 'Mijn internet ligt er al drie dagen uit', 'Mijn internet'],
  ['promised', 'er zou dinsdag een monteur komen', 'monteur'],
  ['promised', 'de monteur zou gisteren langskomen', 'monteur'],
  ['question', 'Hallo, wanneer krijg ik mijn geld terug?', 'wanneer krijg ik mijn geld terug?'],
];

const dutchLookAlikes: readonly LookAlike[] = [
  ['item', 'Waar blijft mijn bestelling?'],
  ['item', 'Mijn man was thuis'],
  ['item', 'Mijn buren hebben niks ontvangen'],
  ['item', 'Waar blijft mijn geld?'],
  ['item', 'Ik wacht op mijn terugbetaling'],
  ['item', 'Mijn naam is Sanne'],
  ['item', 'Mijn pakket is kwijt. Het is een schande'],
  ['item', 'Mijn bestelling is er niet, het is een puinhoop'],
  ['item', 'Mijn pakket is kwijt. Een grote grap.'],
  ['item', 'Het is een blauwe regenjas'],
  ['parcel', 'Mijn ordernummer is 48213'],
  ['order', 'bel mij op 0612345678901'],
  ['order', 'Ik heb 12345 redenen'],
  ['effort_waited', 'Mijn man heeft de hele dag thuis gewacht'],
  ['effort_waited', 'De bezorger was de hele dag thuis'],
  ['effort_asked', 'Heeft de bezorger bij de buren gevraagd?'],
  ['effort_asked', 'Ik heb nog niet bij de buren gevraagd'],
  ['effort_asked', 'Moet ik bij de buren vragen?'],
  ['effort_asked', 'Afgegeven bij de buren'],
  ['effort_searched', 'Heeft de koerier in de schuur gekeken?'],
  ['effort_searched', 'Ik heb niet in de schuur gekeken'],
  ['effort_searched', 'Het ligt niet in de schuur'],
  ['effort_contacted', 'Jullie hebben twee keer gebeld'],
  ['effort_contacted', 'De bezorger heeft twee keer gebeld'],
  ['duration', 'Ik heb twee weken geleden besteld'],
  ['duration', 'De garantie is twee weken'],
  ['nth', 'De derde verdieping'],
  ['promised_day', 'Ik heb vrijdag besteld'],
  ['date', 'Het zou op 12 maart komen'],
  ['flaw', 'Is de rits kapot?'],
  ['flaw', 'De rits is niet kapot'],
  ['flaw', 'Als het scherm is gebarsten stuur ik het terug'],
  ['service', 'Dat werkt niet voor mij'],
  ['service', 'Mijn man werkt niet'],
  ['duration', 'al drie weken geen problemen gehad'],
  ['duration', 'Ik ben al 12 jaar klant'],
  ['duration', 'ik wil over een week zonder zorgen op vakantie'],
  ['since', 'sinds maandag zonder problemen'],
  ['service', 'ik heb geen internet nodig'],
  ['service', 'Mijn pakket ligt er nog'],
  ['promised', 'de monteur was erg aardig'],
  ['nth', 'jullie monteur is voor de tweede keer niet komen opdagen'],
];

const textsOf = (kind: FactKind, text: string, language: Language, reader?: EnglishReader) =>
  readFacts([text], language, reader)
    .filter((fact) => fact.kind === kind)
    .map((fact) => fact.text);

describe('facts of a chat', () => {
  it.each(english)('in English: %s in "%s"', (kind, text, found) => {
    expect(textsOf(kind, text, 'en')).toContain(found);
  });

  it.each(englishLookAlikes)('in English: no %s in "%s"', (kind, text) => {
    expect(textsOf(kind, text, 'en')).toEqual([]);
  });

  it.each(dutch)('in Dutch: %s in "%s"', (kind, text, found) => {
    expect(textsOf(kind, text, 'nl')).toContain(found);
  });

  it.each(dutchLookAlikes)('in Dutch: no %s in "%s"', (kind, text) => {
    expect(textsOf(kind, text, 'nl')).toEqual([]);
  });

  it('are not read in quotes and signatures', () => {
    const text = '> Order 11111 was delivered yesterday\nThat is wrong\n--\nAnna, order 22222';
    expect(readFacts([text], 'en').filter(({ kind }) => kind !== 'question')).toEqual([]);
  });

  it('are corrected by what was said later', () => {
    const facts = readFacts(['order 11111', 'sorry, order 22222'], 'en');
    expect(lastFact(facts, 'order')).toMatchObject({ text: '22222', turn: 1 });
  });

  it('are always a piece of the customer’s text', () => {
    const said = fc.constantFrom(...english, ...dutch).map(([, text]) => text);
    const texts = fc.array(
      fc.oneof(
        fc.array(said, { maxLength: 4 }).map((all) => all.join('. ')),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (chat, language) => {
        for (const { kind, text, turn, span } of readFacts(chat, language)) {
          expect(factKinds).toContain(kind);
          expect(chat[turn]?.slice(...span)).toBe(text);
        }
      }),
    );
  });

  it('are found in time that grows with the text, whatever the text', () => {
    const nasty = [
      'my '.repeat(2000),
      'waited waiting for '.repeat(300),
      'a'.repeat(100_000),
      'said '.repeat(2000),
      'ich habe den ganzen tag '.repeat(180),
      'meine neue blaue '.repeat(250),
      "mon chargeur n'est ".repeat(220),
      'mi chaqueta de mi '.repeat(220),
      'promis devait '.repeat(300),
      `1${'.000'.repeat(900)}`,
      ' '.repeat(4000),
      'laut app '.repeat(400),
    ];
    const start = process.cpuUsage().user;
    for (const text of nasty) for (const language of languages) readFacts([text], language);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(400);
  });
});

describe('the English reader', () => {
  let reader: EnglishReader;
  beforeAll(async () => {
    reader = await loadEnglishReader();
  });

  it.each([
    ['item', 'Where are my new noise cancelling headphones?', 'new noise cancelling headphones'],
    [
      'item',
      'My order says delivered but I want my stainless steel water bottle',
      'stainless steel water bottle',
    ],
    ['person', 'Tom promised me a refund', 'Tom'],
    ['place', 'It should have gone to Leeds', 'Leeds'],
  ] as const)('finds the %s in "%s"', (kind, text, found) => {
    expect(textsOf(kind, text, 'en', reader)).toContain(found);
  });

  it.each(englishLookAlikes.filter(([kind]) => kind === 'item'))('finds no %s in "%s"', (kind, text) => {
    expect(textsOf(kind, text, 'en', reader)).toEqual([]);
  });

  it('is asked about the last three texts only', () => {
    const asked: string[] = [];
    const spy: EnglishReader = {
      read(sentence) {
        asked.push(sentence);
        return { nouns: [], people: [], places: [] };
      },
    };
    readFacts(['one', 'two', 'three', 'four'], 'en', spy);
    expect(asked).toEqual(['two', 'three', 'four']);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { span } of readFacts([text], 'en', reader)) expect(span[1]).toBeGreaterThan(span[0]);
      }),
      { numRuns: 60 },
    );
  });
});
