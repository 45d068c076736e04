import type { Role } from '../../lib/transcript/types.ts';

/** One turn of the demo's conversation. */
export interface DemoTurn {
  readonly role: Extract<Role, 'customer' | 'agent' | 'bot'>;
  readonly text: string;
}

/** A conversation the demo plays: the turns up to the advice, and what the customer says once an answer was sent. */
export interface Scenario {
  /** The language of the helpdesk. */
  readonly locale: DemoLanguage;
  readonly customer: string;
  /** What the helpdesk knows about the customer. */
  readonly details: {
    readonly email: string;
    readonly location: string;
    readonly since: string;
    readonly orders: string;
  };
  readonly agent: string;
  readonly bot: string;
  readonly subject: string;
  readonly turns: readonly DemoTurn[];
  readonly afterReply: readonly DemoTurn[];
  /** A second chat, open beside the first, which must never get into the panel. */
  readonly other: {
    readonly customer: string;
    readonly subject: string;
    readonly turns: readonly DemoTurn[];
  };
}

/** Languages the demo can be played in. */
export const demoLanguages = ['en', 'nl'] as const;
export type DemoLanguage = (typeof demoLanguages)[number];

/** The parcel that was marked delivered and is not there. */
export const scenarios: Readonly<Record<DemoLanguage, Scenario>> = {
  en: {
    locale: 'en',
    customer: 'Nora Whitfield',
    details: { email: 'nora@example.com', location: 'Leeds', since: 'March 2021', orders: '14' },
    agent: 'Sam Ortega',
    bot: 'Pip',
    subject: 'Parcel not here',
    turns: [
      { role: 'bot', text: 'Hi, I am Pip, the assistant of this shop. What can I help you with?' },
      {
        role: 'customer',
        text: 'hi, tracking says my parcel was delivered yesterday at 14:10 but there is nothing here',
      },
      { role: 'customer', text: 'order number is 20417-33, its a blue rain jacket' },
      { role: 'bot', text: 'Thank you, I am bringing in a colleague.' },
      { role: 'agent', text: 'Hi Nora, this is Sam. I have your order in front of me, one moment.' },
      {
        role: 'customer',
        text: 'I stayed home all day for it. I asked both neighbours and checked the shed, nothing',
      },
      {
        role: 'customer',
        text: 'and your colleague promised on Tuesday that someone would call me back. nobody called. this is the second time I have to explain all this',
      },
    ],
    afterReply: [
      { role: 'customer', text: 'ok, a replacement please, I need the jacket for the weekend' },
      {
        role: 'agent',
        text: 'It is packed now and leaves today. You get the tracking link in this chat within the hour.',
      },
      { role: 'customer', text: 'thank you so much Sam, that helps a lot' },
    ],
    other: {
      customer: 'Tom Becker',
      subject: 'Question about sizes',
      turns: [{ role: 'customer', text: 'hello, do your boots come up small? I am usually a 42' }],
    },
  },
  nl: {
    locale: 'nl',
    customer: 'Nora Willems',
    details: { email: 'nora@example.com', location: 'Zwolle', since: 'maart 2021', orders: '14' },
    agent: 'Sam de Groot',
    bot: 'Pip',
    subject: 'Pakket niet ontvangen',
    turns: [
      { role: 'bot', text: 'Hallo, ik ben Pip, de assistent van deze winkel. Waar kan ik mee helpen?' },
      {
        role: 'customer',
        text: 'hoi, volgens de track en trace is mijn pakket gisteren om 14:10 bezorgd maar er ligt hier niks',
      },
      { role: 'customer', text: 'bestelnummer is 20417-33, een blauwe regenjas' },
      { role: 'bot', text: 'Dank je wel, ik haal er een collega bij.' },
      { role: 'agent', text: 'Hoi Nora, je spreekt met Sam. Ik heb je bestelling voor me, een momentje.' },
      {
        role: 'customer',
        text: 'ik ben er de hele dag voor thuisgebleven. bij beide buren gevraagd en in de schuur gekeken, niks',
      },
      {
        role: 'customer',
        text: 'en jullie collega beloofde dinsdag dat iemand me zou terugbellen. nooit gebeld. dit is al de tweede keer dat ik het moet uitleggen',
      },
    ],
    afterReply: [
      { role: 'customer', text: 'oke, doe maar een nieuwe, ik heb de jas dit weekend nodig' },
      {
        role: 'agent',
        text: 'Hij is nu ingepakt en gaat vandaag weg. Binnen een uur krijg je hier de link om hem te volgen.',
      },
      { role: 'customer', text: 'super bedankt Sam, daar ben ik echt mee geholpen' },
    ],
    other: {
      customer: 'Tom Bakker',
      subject: 'Vraag over maten',
      turns: [{ role: 'customer', text: 'hallo, vallen jullie laarzen klein uit? ik heb normaal 42' }],
    },
  },
};
