import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/playbook/language.ts';
import type { Role } from '../../../lib/transcript/types.ts';
import { adviceFor } from './chat.ts';

type Turns = readonly (readonly [Role, string])[];
type Row = readonly [Language, turns: Turns, quote: string];

const customer = (text: string): Turns => [['customer', text]];

/** Chats without a fact for their cause, and the customer's words that the first acknowledgement holds. */
const rows: readonly Row[] = [
  [
    'en',
    customer("It's been weeks and not a peep from anyone"),
    "“It's been weeks and not a peep from anyone”",
  ],
  ['en', customer('You turned us down without a word, absolute joke'), '“You turned us down without a word”'],
  [
    'nl',
    customer(
      'jullie beloofden dat het binnen 5 werkdagen geregeld zou zijn. we zijn nu 3 weken verder. ik stap over',
    ),
    '“we zijn nu 3 weken verder”',
  ],
  [
    'nl',
    customer(
      'Ik heb nu 4x hetzelfde verhaal moeten doen en nog steeds geen oplossing. Dit is echt bedroevend',
    ),
    '“Ik heb nu 4x hetzelfde verhaal moeten doen”',
  ],
  [
    'de',
    customer('ich hab die Unterlagen schon zweimal hochgeladen, jetzt fehlen sie angeblich wieder'),
    '„ich hab die Unterlagen schon zweimal hochgeladen“',
  ],
  [
    'de',
    [
      ['customer', 'Hallo, mein Drucker druckt nur noch weiße Seiten.'],
      ['agent', 'Haben Sie den Cache geleert?'],
      ['customer', 'Lesen Sie bitte was ich schreibe'],
    ],
    '„mein Drucker druckt nur noch weiße Seiten“',
  ],
  [
    'fr',
    customer("J'ai eu la chambre au dessus du bar. Et à la réception on m'a ri au nez. Plus jamais"),
    "« à la réception on m'a ri au nez »",
  ],
  [
    'es',
    customer('Me pasan de un departamento a otro y nadie me da una solución.'),
    '“Me pasan de un departamento a otro”',
  ],
];

/** Chats whose verdicts, threats and names nobody wants to read again. */
const lookAlikes: readonly (readonly [Language, text: string, words: RegExp])[] = [
  ['en', 'Nobody rang me back. This is theft, you will hear from my solicitor', /theft|solicitor/],
  ['nl', 'Niemand belt mij terug. Dit is gewoon diefstal, ik stap over', /diefstal|stap over/],
  ['de', 'Niemand ruft mich zurück. Das ist Betrug, ich geh jetzt zum Anwalt', /Betrug|Anwalt/],
  ['fr', "Personne ne me rappelle. C'est une honte, je vais saisir le médiateur", /honte|médiateur/],
  ['es', 'Nadie me ha llamado en toda la tarde. Esto es un robo, voy a ir a un abogado', /robo|abogado/],
];

describe('the words an acknowledgement quotes', () => {
  it.each(rows)('in %s of %j', (language, turns, quote) => {
    const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');
    const advice = adviceFor({ turns, language, isRead: true });
    expect(plain(advice?.acknowledgements[0]?.text)).toContain(quote);
  });

  it.each(lookAlikes)('in %s are none of the verdict in "%s"', (language, text, words) => {
    const advice = adviceFor({ turns: customer(text), language, isRead: true });
    expect(advice?.acknowledgements.length).toBeGreaterThan(0);
    for (const acknowledgement of advice?.acknowledgements ?? [])
      expect(acknowledgement.text).not.toMatch(words);
  });

  it('come after what is known of a cause in a fact', () => {
    const turns = customer('I have been waiting for three weeks and it is still not here');
    const [first] = adviceFor({ turns, topic: false, isRead: true })?.acknowledgements ?? [];
    expect(first?.text).toContain('three weeks');
    expect(first?.text).not.toContain('“');
  });

  it('are not quoted again once they were', () => {
    const turns = customer("It's been weeks and not a peep from anyone");
    const [first] = adviceFor({ turns, isRead: true })?.acknowledgements ?? [];
    const again = adviceFor({ turns, isRead: true }, { spent: [first?.text ?? ''] });
    for (const { text } of again?.acknowledgements ?? []) expect(text).not.toContain('not a peep');
  });
});
