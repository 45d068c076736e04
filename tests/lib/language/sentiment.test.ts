import { describe, expect, it } from 'vitest';
import { sentimentOf } from '../../../lib/language/sentiment.ts';
import { tokenize } from '../../../lib/language/tokens.ts';
import type { Language } from '../../../lib/playbook/language.ts';

const rows: readonly (readonly [Language, string, number])[] = [
  ['en', 'This is terrible and useless', -1],
  ['en', 'wonderful, thank you', 1],
  ['en', 'the parcel is in the van', 0],
  ['en', 'Please help, I would like to cancel the missing one', 0],
  ['en', "I'll return it, there was an error", 0],
  ['en', 'what a shambles', -1],
  ['nl', 'Wat een waardeloze service, belachelijk', -1],
  ['nl', 'Fijn, heel erg bedankt', 1],
  ['nl', 'dat is niet goed', -1],
  ['nl', 'Degoutant, ik ben het kotsbeu', -1],
  ['nl', 'het pakket ligt in de bus', 0],
  ['de', 'Das ist eine Frechheit, so ein schlechter Service', -1],
  ['de', 'Super, herzlichen Dank', 1],
  ['de', 'das ist nicht gut', -1],
  ['de', 'das Paket liegt im Auto', 0],
  ['fr', 'Un service lamentable, quelle honte', -1],
  ['fr', 'Parfait, merci beaucoup', 1],
  ['fr', 'ce n’est pas bien', -1],
  ['fr', 'le colis est dans le camion', 0],
  ['es', 'Qué servicio tan pésimo, una vergüenza', -1],
  ['es', 'Genial, muchas gracias', 1],
  ['es', 'eso no está bien', -1],
  ['es', 'el paquete está en la furgoneta', 0],
];

describe('sentimentOf', () => {
  it.each(rows)('%s: "%s"', (language, text, sign) => {
    expect(Math.sign(sentimentOf(tokenize(text), language))).toBe(sign);
  });

  it('is not misled by names of built-in properties', () => {
    expect(sentimentOf(tokenize('constructor hasOwnProperty __proto__ toString'), 'en')).toBe(0);
  });
});
