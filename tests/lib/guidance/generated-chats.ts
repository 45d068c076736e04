import fc from 'fast-check';
import { families } from '../../../lib/cues/types.ts';
import type { Role } from '../../../lib/transcript/types.ts';
import type { Chat } from './chat.ts';

/** Things customers say, to be put together at random. */
const said = {
  en: [
    'Tracking says delivered yesterday at 14:10.',
    'It shows as delivered.',
    'My package is not here.',
    'I ordered a blue jacket.',
    'Where are my noise cancelling headphones?',
    'The {weird} order #48213.',
    'Order number 990112.',
    'I waited in all day and asked my next-door neighbours.',
    'I stayed in the whole afternoon, checked behind the bins and called customer service three times.',
    'I looked everywhere.',
    'I have been waiting for more than three weeks.',
    'No answer since Monday.',
    'This is the fourth time I write.',
    'You said you would call me back on Tuesday.',
    'I was promised a refund by 12 March.',
    'It is for my daughter’s birthday.',
    "It is for my daughter's birthday.",
    'When will I get my money back?',
    'So what are you going to do about the order that I placed with you more than a month ago?',
    'ok',
    '$& $1 {item} }{',
  ],
  nl: [
    'Volgens de tracking is mijn blauwe jas gisteren om 14:10 bezorgd.',
    'Er staat afgeleverd.',
    'Mijn pakketje is er niet.',
    'Ik heb een nieuwe telefoonhoes besteld.',
    'Waar blijft mijn koffiezetapparaat?',
    'Bestelnummer 48213.',
    'Ik heb de hele dag thuis gewacht en bij mijn buren gevraagd.',
    'Heb in de schuur gekeken en al drie keer gebeld.',
    'overal gezocht',
    'Ik wacht al meer dan drie weken.',
    'Ik wacht sinds maandag.',
    'Dit is de vierde keer dat ik mail.',
    'Jullie zouden mij dinsdag terugbellen.',
    'Mij is een terugbetaling toegezegd.',
    'Het is voor de verjaardag van mijn dochter.',
    'Wanneer krijg ik mijn geld terug?',
    'ok',
    '$& {item} }{',
  ],
} as const;

const agentSaid = [
  'One moment please.',
  'Ik kijk het na.',
  'I can send you a replacement.',
  'We cannot refund this.',
];

const customers = ['Anna Brown', 'Sanne de Vries', 'anna@example.com', 'Visitor 4821', 'JANSEN BV', null];

function turns(language: 'en' | 'nl') {
  const customer = fc
    .array(fc.constantFrom(...said[language]), { minLength: 1, maxLength: 5 })
    .map((lines) => ['customer', lines.join(' ')] as const);
  const agent = fc.constantFrom(...agentSaid).map((line) => ['agent', line] as const);
  return fc
    .tuple(fc.array(fc.oneof(customer, agent), { maxLength: 3 }), customer)
    .map(([before, last]): readonly (readonly [Role, string])[] => [...before, last]);
}

/** Conversations of any shape, in English and Dutch. */
export const generatedChat: fc.Arbitrary<Chat> = fc
  .constantFrom('en' as const, 'nl' as const)
  .chain((language) =>
    fc.record({
      language: fc.constant(language),
      turns: turns(language),
      address: language === 'en' ? fc.constant(null) : fc.constantFrom('informal', 'formal', null),
      level: fc.constantFrom(0, 1, 2, 3, 4),
      families: fc.subarray([...families]),
      topic: fc.boolean(),
      customer: fc.constantFrom(...customers),
    }),
  );
