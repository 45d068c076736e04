import { type DenseName, denseNames } from '../../lib/cues/model/dense.ts';
import { alphabet, type Model, type StoredModel } from '../../lib/cues/model/model.ts';
import type { Language } from '../../lib/playbook/language.ts';

/** Heavier weights than those of this share of the used slots are cut: they are rare and would coarsen all others. */
const cutFrom = 0.998;

/** A model as it is written down: n-gram weights in 21 steps, the rest to four decimals. */
export function packModel({ grams, start, dense }: Model): StoredModel {
  const middle = (alphabet.length - 1) / 2;
  const sizes = grams
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const scale = rounded((sizes[Math.floor(cutFrom * (sizes.length - 1))] ?? 1) / middle, 6);
  const letters = Array.from(grams, (weight) => {
    const step = Math.max(-middle, Math.min(middle, Math.round(weight / scale)));
    return alphabet[step + middle] ?? '';
  });
  const named = denseNames.map((name, index) => [name, rounded(dense[index] ?? 0, 4)] as const);
  return {
    grams: letters.join(''),
    scale,
    start: rounded(start, 4),
    dense: Object.fromEntries(named) as Record<DenseName, number>,
  };
}

/** The module of a language's weights. */
export function moduleOf(language: Language, { grams, scale, start, dense }: StoredModel): string {
  return `import type { StoredModel } from '../model.ts';

/** The learned score for ${language}: written by \`npm run train\`, described in docs/model-card.md; never edited by hand. */
export const stored: StoredModel = {
  scale: ${scale},
  start: ${start},
  dense: {
${denseNames.map((name) => `    ${name}: ${dense[name]},`).join('\n')}
  },
  grams:
    '${grams}',
};
`;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
