import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadAllModels, loadModel } from '../../../../lib/cues/model/load.ts';
import { readTurn } from '../../../../lib/cues/read-turn.ts';
import { type Language, languages } from '../../../../lib/playbook/language.ts';
import { projectFolder } from '../../../../scripts/support/project-files.ts';

/** Turns of the same kind in every language: from left to right the customer suffers more. */
const rising: Readonly<Record<Language, readonly [calm: string, heated: string]>> = {
  en: [
    'Hi, can I change the delivery address?',
    'This is a disgrace, nobody gives a damn about us customers',
  ],
  nl: [
    'Hoi, kan ik het bezorgadres wijzigen?',
    'Wat een aanfluiting, het interesseert jullie echt helemaal niks',
  ],
  de: [
    'Hallo, kann ich die Lieferadresse ändern?',
    'Das ist eine Frechheit, Ihnen ist der Kunde völlig egal',
  ],
  fr: [
    'Bonjour, puis-je changer l’adresse de livraison ?',
    'C’est une honte, vous vous moquez vraiment de vos clients',
  ],
  es: [
    'Hola, ¿puedo cambiar la dirección de entrega?',
    'Es una vergüenza, os da igual lo que les pase a los clientes',
  ],
};

describe.each(languages)('the learned score of %s', (language) => {
  it('is low for a calm request and far higher for an angry turn', async () => {
    const model = await loadModel(language);
    const [calm = 1, heated = 0] = rising[language].map((text) => readTurn(text, language, { model }).score);
    expect(calm).toBeLessThan(0.1);
    expect(heated).toBeGreaterThan(3 * calm);
  });

  it('does not see what is quoted', async () => {
    const model = await loadModel(language);
    const [calm, heated] = rising[language];
    const { score } = readTurn(calm, language, { model });
    expect(readTurn(`${calm}\n> ${heated}`, language, { model }).score).toBeCloseTo(score, 1);
  });
});

it('is loaded once', () => expect(loadModel('en')).toBe(loadModel('en')));

it('comes in every language', async () => {
  expect(Object.keys(await loadAllModels()).sort()).toEqual([...languages].sort());
});

it('weighs 100 kB gzip at most, all languages together', () => {
  const sizes = languages.map((language) => {
    return gzipSync(readFileSync(join(projectFolder, `lib/cues/model/weights/${language}.ts`))).length;
  });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100_000);
});
