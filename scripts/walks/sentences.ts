/** Languages the customers of the walks write in. */
export type SpokenLanguage = 'en' | 'nl';

type Sentences = readonly [string, ...string[]];

/** What customers say: most of it makes the panel quote it. `{word}` is the word of their ticket alone. */
export const customerSays: Readonly<Record<SpokenLanguage, Sentences>> = {
  en: [
    'This is the third time I am asking about the {word}.',
    'I have been waiting for two weeks for the {word} and nobody answers.',
    'You promised me the {word} last Friday and nothing has happened.',
    'Nobody listens to what I say about the {word}.',
    'Tracking says my {word} was delivered but it is not here. I have contacted you twice already.',
    'Where is my {word} now?',
    'Thank you, the {word} is here and it works.',
  ],
  nl: [
    'Dit is al de derde keer dat ik over de {word} contact opneem.',
    'Ik wacht al twee weken op de {word} en niemand reageert.',
    'Jullie hadden beloofd dat de {word} vrijdag zou komen en er is niets gebeurd.',
    'Niemand luistert naar wat ik over de {word} zeg.',
    'Volgens track en trace is de {word} bezorgd, maar er is niets. Ik heb al twee keer contact gehad.',
    'Waar blijft mijn {word} nu?',
    'Dank je wel, de {word} is er en werkt.',
  ],
};

/** What agents say. */
export const agentSays: Readonly<Record<SpokenLanguage, Sentences>> = {
  en: ['I am looking for the {word}, one moment please.', 'I will write to you about the {word} today.'],
  nl: ['Ik zoek de {word} op, een moment.', 'Ik laat je vandaag nog weten hoe het met de {word} zit.'],
};

/** What agents write to each other. */
export const noteSays: Sentences = ['Asked the warehouse about the {word}.'];

/** What agents type into the reply box themselves. */
export const drafts: Sentences = [
  'Hello,',
  'Let me check that.',
  'One moment.\n\nKind regards,\nRobin',
  '1 < 2 & 3',
];
