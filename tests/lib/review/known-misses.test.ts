import { beforeAll, expect, it } from 'vitest';
import * as de from '../../../lib/review/examples/de/index.ts';
import * as en from '../../../lib/review/examples/en/index.ts';
import * as es from '../../../lib/review/examples/es/index.ts';
import type { Scene } from '../../../lib/review/examples/example.ts';
import * as fr from '../../../lib/review/examples/fr/index.ts';
import * as nl from '../../../lib/review/examples/nl/index.ts';
import { review } from '../../../lib/review/review.ts';
import { loadAllReviewWords } from '../../../lib/review/words/load.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';
import { knownMisses } from './known-misses.ts';
import { situationIn } from './scene.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

const scenes: Readonly<Record<string, Readonly<Record<string, Scene>>>> = {
  en: en.scenes,
  nl: nl.scenes,
  de: de.scenes,
  fr: fr.scenes,
  es: es.scenes,
};

it.each(knownMisses)('$check still gets this wrong in $language: $draft', (known) => {
  const scene = scenes[known.language]?.[known.scene];
  if (!scene) throw new Error(`There is no scene ${known.scene} in ${known.language}.`);
  const found = review({ text: known.draft }, situationIn(scene)).find(({ check }) => check === known.check);
  expect(found?.outcome === 'missed', 'Judged right now: move it to the examples.').toBe(!known.isMissed);
});
