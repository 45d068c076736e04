import type { Language } from '../../../lib/playbook/language.ts';
import * as de from '../../../lib/review/examples/de/index.ts';
import * as en from '../../../lib/review/examples/en/index.ts';
import * as es from '../../../lib/review/examples/es/index.ts';
import type { ReviewExamples, Scene } from '../../../lib/review/examples/example.ts';
import * as fr from '../../../lib/review/examples/fr/index.ts';
import * as nl from '../../../lib/review/examples/nl/index.ts';

/** The scenes of a language and the drafts that prove the checks in it. */
export interface LanguageExamples {
  readonly scenes: Readonly<Record<string, Scene>>;
  readonly examples: readonly ReviewExamples[];
}

/** The examples of every language. */
export const allExamples: Readonly<Record<Language, LanguageExamples>> = { en, nl, de, fr, es };

/** A scene by its name. Throws where there is none. */
export function sceneOf(language: Language, name: string): Scene {
  const scene = allExamples[language].scenes[name];
  if (!scene) throw new Error(`There is no scene ${name} in ${language}.`);
  return scene;
}

/** Every draft of a language's examples. */
export function draftsOf(language: Language): readonly string[] {
  return allExamples[language].examples.flatMap(({ missed, reasonOnly = [], fine }) => [
    ...missed,
    ...reasonOnly,
    ...fine,
  ]);
}
