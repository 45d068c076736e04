import { beforeAll, describe, expect, it } from 'vitest';
import * as de from '../../../lib/review/examples/de/index.ts';
import * as en from '../../../lib/review/examples/en/index.ts';
import * as es from '../../../lib/review/examples/es/index.ts';
import type { ReviewExamples, Scene } from '../../../lib/review/examples/example.ts';
import * as fr from '../../../lib/review/examples/fr/index.ts';
import * as nl from '../../../lib/review/examples/nl/index.ts';
import { mended } from '../../../lib/review/mends.ts';
import { betterFor, review } from '../../../lib/review/review.ts';
import type { Draft, Finding } from '../../../lib/review/types.ts';
import { loadAllReviewWords } from '../../../lib/review/words/load.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';
import { situationIn } from './scene.ts';

interface Examples {
  readonly scenes: Readonly<Record<string, Scene>>;
  readonly examples: readonly ReviewExamples[];
}

const languages: Readonly<Record<string, Examples>> = { en, nl, de, fr, es };

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

describe.each(Object.entries(languages))('the examples in %s', (_, { scenes, examples }) => {
  const rows = examples.flatMap((example) => {
    const { check, scene, missed, reasonOnly = [], fine, pastedWords } = example;
    const row = (text: string, isMissed: boolean, hasLine: boolean) => ({
      check,
      scene,
      draft: { text, pastedWords },
      isMissed,
      hasLine,
    });
    return [
      ...missed.map((text) => row(text, true, true)),
      ...reasonOnly.map((text) => row(text, true, false)),
      ...fine.map((text) => row(text, false, false)),
    ];
  });

  it.each(rows)('$check in $scene: $draft.text', ({ check, scene, draft, isMissed }) => {
    const found = findingOf(draft, scenes[scene], check);
    expect(found?.outcome === 'missed', `${found?.outcome}: ${found?.quote ?? 'nothing quoted'}`).toBe(
      isMissed,
    );
  });

  it.each(rows.filter(({ isMissed, hasLine }) => isMissed && !hasLine))(
    'the reason alone for $check in $scene: $draft.text',
    ({ check, scene, draft }) => {
      const found = findingOf(draft, scenes[scene], check);
      expect(found && betterFor(found, draft, situationIn(sceneAt(scenes[scene])))).toBeNull();
    },
  );

  it.each(rows.filter(({ hasLine }) => hasLine))(
    'a better line for $check in $scene: $draft.text',
    ({ check, scene, draft }) => {
      const situation = situationIn(sceneAt(scenes[scene]));
      const found = findingOf(draft, scenes[scene], check);
      const better = found && betterFor(found, draft, situation);
      if (!better) throw new Error('No line mends it without letting another check be missed.');
      const after = { ...draft, text: mended(draft.text, better) };
      const missed = (reply: Draft) =>
        review(reply, situation).flatMap((finding) => (finding.outcome === 'missed' ? finding.check : []));
      expect(missed(after)).not.toContain(check);
      expect(missed(draft)).toEqual(expect.arrayContaining(missed(after)));
    },
  );
});

function findingOf(draft: Draft, scene: Scene | undefined, check: string): Finding | undefined {
  return review(draft, situationIn(sceneAt(scene))).find((finding) => finding.check === check);
}

function sceneAt(scene: Scene | undefined): Scene {
  if (!scene) throw new Error('The example names a scene that is not there.');
  return scene;
}
