import { expect, it } from 'vitest';
import { relationOf } from '../../../lib/guidance/tell-back/relation.ts';
import { readFacts } from '../../../lib/language/facts.ts';
import type { Language } from '../../../lib/playbook/language.ts';

const told = [
  ['en', 'my mother died last week', 'your mother', 'your mother'],
  ['en', 'I am writing about the death of my husband', 'your husband', 'your husband'],
  ['en', 'my late wife had an account with you', 'your wife', 'your wife'],
  ['en', 'My dad passed away in May', 'your dad', 'your dad'],
  ['nl', 'mijn vader is overleden', 'je vader', 'uw vader'],
  ['nl', 'Door het overlijden van mijn moeder moet ik dit stopzetten', 'je moeder', 'uw moeder'],
  ['de', 'Meine Mutter ist gestern verstorben', 'deine Mutter', 'Ihre Mutter'],
  ['de', 'nach dem Tod meines Vaters', 'dein Vater', 'Ihr Vater'],
  ['de', 'wegen dem tod meines mannes', 'dein Mann', 'Ihr Mann'],
  ['fr', 'suite au décès de mon père', 'ton père', 'votre père'],
  ['fr', 'ma mère est décédée', 'ta mère', 'votre mère'],
  ['es', 'falleció mi padre', undefined, undefined],
  ['es', 'mi madre falleció ayer', 'tu madre', 'su madre'],
  ['es', 'por la muerte de mi abuelo', 'tu abuelo', 'su abuelo'],
] as const satisfies readonly (readonly [Language, string, string | undefined, string | undefined])[];

const notTold = [
  ['en', 'my phone died and my mother wants it back'],
  ['en', 'my mother ordered it, the battery died'],
  ['en', 'I am dying to get my order'],
  ['nl', 'mijn vader heeft het besteld'],
  ['de', 'Meine Frau wartet auf das Paket'],
  ['fr', 'ma mère attend son colis'],
  ['es', 'mi madre espera su paquete'],
] as const satisfies readonly (readonly [Language, string])[];

const relationIn = (language: Language, text: string) =>
  readFacts([text], language).find(({ kind }) => kind === 'relation')?.text;

it.each(told)('%s "%s" tells who has died', (language, text, informal, formal) => {
  const said = relationIn(language, text);
  expect(said && relationOf(said, language, 'informal')).toBe(informal);
  expect(said && relationOf(said, language, 'formal')).toBe(formal);
});

it.each(notTold)('%s "%s" tells of no death', (language, text) => {
  expect(relationIn(language, text)).toBeUndefined();
});
