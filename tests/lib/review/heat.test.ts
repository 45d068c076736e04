import { beforeAll, describe, expect, it } from 'vitest';
import { heatOf } from '../../../lib/review/heat.ts';
import { loadAllReviewWords } from '../../../lib/review/words/load.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';
import { situationIn } from './scene.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

type Run = readonly [isHeated: boolean, first: string, second: string];

function isHeated(messages: readonly string[], answer?: string): boolean {
  const said = messages.map((text) => ['customer', text] as const);
  const before = answer
    ? ([
        ['customer', messages[0] ?? ''],
        ['agent', answer],
      ] as const)
    : ([] as const);
  const { open, said: replies } = situationIn({ customer: null, turns: [...before, ...said] });
  return heatOf(open, replies.length > 0) !== undefined;
}

describe('rows of marks beside a cause told in another message', () => {
  const runs: readonly Run[] = [
    [true, 'My lamp still has not arrived.', 'When does it come???'],
    [true, 'I have been waiting for my refund for two weeks.', 'Hello!!!'],
    [false, 'My lamp still has not arrived.', 'When does it come?'],
    [false, 'Can I change the colour of my lamp?', 'I like the blue one so much!!!'],
    [false, 'My lamp still has not arrived!!!', 'Great, that solved it, thank you so much!'],
    [true, 'Mijn lamp is nog steeds niet binnen.', 'Wanneer komt hij nou???'],
    [false, 'Kan ik de kleur van mijn lamp wijzigen?', 'De blauwe is zo mooi!!!'],
    [true, 'Meine Lampe ist immer noch nicht da.', 'Wann kommt sie denn???'],
    [false, 'Kann ich die Farbe der Lampe ändern?', 'Die blaue ist so schön!!!'],
    [true, 'Ma lampe n’est toujours pas arrivée.', 'Elle arrive quand ???'],
    [false, 'Je peux changer la couleur de ma lampe ?', 'La bleue est si belle !!!'],
    [true, 'Mi lámpara todavía no ha llegado.', '¿¿¿Cuándo llega???'],
    [false, '¿Puedo cambiar el color de mi lámpara?', '¡La azul es tan bonita!'],
  ];

  it.each(runs)('%s: %s / %s', (expected, first, second) => {
    expect(isHeated([first, second])).toBe(expected);
  });
});

describe('a question that presses', () => {
  it('is calm as the first one', () => {
    expect(isHeated(['Where is the button of this lamp???'])).toBe(false);
  });

  it('is heated after an answer', () => {
    expect(isHeated(['Where is the button of this lamp???'], 'The lamp is in stock.')).toBe(true);
  });

  it('is no question in a cry of joy', () => {
    expect(isHeated(['I love this lamp!!!'], 'The lamp is in stock.')).toBe(false);
  });
});
