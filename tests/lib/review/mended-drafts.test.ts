import { beforeAll, describe, expect, it } from 'vitest';
import { mended } from '../../../lib/review/mends.ts';
import { betterFor, review } from '../../../lib/review/review.ts';
import { loadAllReviewWords } from '../../../lib/review/words/load.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';
import { sceneOf } from './all-examples.ts';
import { situationIn } from './scene.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

/** Drafts as they read with the better line of one finding in them; `…` stands for what comes before. */
describe('a mended draft', () => {
  it.each([
    // A step behind a worn-out apology stays.
    ['es', 'parcel', 'C7', 'Siento los inconvenientes, ahora miro qué pasa.', '… Ahora miro qué pasa.'],
    ['nl', 'parcel', 'C7', 'Excuses voor het ongemak, ik kijk het na.', '… Ik kijk het na.'],
    // An acknowledgement comes before the answer.
    ['es', 'answered', 'C9', 'Sí, hay uno. Perdón también por el mal embalaje.', '… Sí, hay uno.'],
    // Of two apologies in one sentence the one goes that says nothing.
    [
      'es',
      'parcel',
      'C12',
      'Perdona, lo siento por tu chaqueta. Te envío otra hoy.',
      'Lo siento por tu chaqueta. Te envío otra hoy.',
    ],
    [
      'en',
      'parcel',
      'C12',
      'Sorry, sorry, I’ll look at the jacket now.',
      'Sorry, I’ll look at the jacket now.',
    ],
    ['es', 'parcel', 'C18', 'La vi. ¿Seguro que pusiste bien la dirección?', '… La vi.'],
    // Every sentence that sends the customer away goes.
    [
      'es',
      'parcel',
      'C19',
      'Es cosa de Correos. Tienes que hablar con ellos.',
      'Fallara donde fallara, lo de tu pedido 48213 lo resuelvo yo. A las 10:30 te escribo aquí.',
    ],
    ['es', 'late', 'C28', 'La tienes mañana, te lo garantizo.', 'La tienes mañana.'],
    [
      'es',
      'late',
      'C28',
      'Garantizo la entrega mañana.',
      'Lo sigo yo de cerca, y a las 10:30 te digo aquí cómo va lo de tu silla de escritorio.',
    ],
    ['es', 'parcel', 'C31', 'Por desgracia tu chaqueta se ha perdido.', 'Tu chaqueta se ha perdido.'],
    [
      'es',
      'parcel',
      'C31',
      'No es para tanto, es solo una chaqueta.',
      'Ahora mismo averiguo qué ocurre con tu pedido 48213, y a las 10:30 te escribo aquí.',
    ],
    // A draft in the familiar form gets its line in that form.
    [
      'es',
      'waiting',
      'C16',
      'Lo miro para que las recibas bien.',
      'Lo miro para que las recibas bien.\n\nA las 10:30 te escribo aquí.',
    ],
    // What is set against a sentence stands alone when that goes.
    [
      'es',
      'parcel',
      'C20',
      'Es la política. Pero te mando otra hoy.',
      '… te doy aquí la respuesta. Te mando otra hoy.',
    ],
    ['es', 'late', 'C13', 'Siento la demora pero es que tu silla va lenta.', 'Tu silla va lenta.'],
    // A step taken meanwhile is not said twice.
    [
      'es',
      'late',
      'C41',
      '¿Puedes esperar un poco? Miro tu silla.',
      'Miro tu silla.\n\nA las 10:30 te escribo aquí.',
    ],
    [
      'en',
      'parcel',
      'C41',
      'One moment please. I’m checking your jacket.',
      'I’m checking your jacket.\n\nYou’ll hear from me here by 10:30 am.',
    ],
    ['es', 'grief', 'C45', 'Vaya. Le ayudo con la suscripción.', '… Le ayudo con la suscripción.'],
    [
      'es',
      'abuse',
      'C46',
      'Adiós, no aguanto esto. Fin del chat.',
      'Quiero resolver lo de tu monitor, sin insultos. Si siguen, cierro este chat.',
    ],
    // A question is quoted from its mark on.
    [
      'es',
      'parcel',
      'C1',
      'Lamentamos las molestias.',
      '… A “¿Tienes idea de dónde está mi paquete?” te respondo aquí como muy tarde hoy a las 12:00.',
    ],
  ] as const)('%s, %s, %s: %s', (language, scene, check, text, after) => {
    const situation = situationIn(sceneOf(language, scene));
    const finding = review({ text }, situation).find((each) => each.check === check);
    const better = finding && betterFor(finding, { text }, situation);
    const result = better ? mended(text, better) : '';
    const end = after.replace(/^… /, '');
    expect(end === after ? result : result.slice(-end.length)).toBe(end);
  });
});
