import type { Token } from '../../../lib/language/tokens.ts';

/** Two texts as near as this, by the rarer words they share, may be tellings of one scene. */
const sameScene = 0.4;

/** The part each text falls into: those that tell the same scene fall into one, so that none is learned from its twin. */
export function foldsOf(texts: readonly (readonly Token[])[], folds: number): readonly number[] {
  const bags = texts.map((tokens) => new Set(tokens.filter(isTelling).map(({ short }) => short)));
  const seen = new Map<string, number>();
  for (const bag of bags) for (const word of bag) seen.set(word, (seen.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log(texts.length / (seen.get(word) ?? 1)) ** 2;
  const sizes = bags.map((bag) => Math.sqrt(sumOf([...bag].map(rarity))));
  const scene = bags.map((_, index) => index);
  for (const [one, bag] of bags.entries()) {
    for (let other = 0; other < one; other++) {
      const shared = sumOf([...bag].filter((word) => bags[other]?.has(word)).map(rarity));
      if (shared > sameScene * (sizes[one] ?? 0) * (sizes[other] ?? 0)) join(scene, one, other);
    }
  }
  return scene.map((_, index) => (rootOf(scene, index) * 7919) % folds);
}

function isTelling({ kind, short }: Token): boolean {
  return kind === 'word' && short.length > 2;
}

function join(scene: number[], one: number, other: number): void {
  scene[rootOf(scene, one)] = rootOf(scene, other);
}

function rootOf(scene: readonly number[], index: number): number {
  let root = index;
  while (scene[root] !== undefined && scene[root] !== root) root = scene[root] ?? root;
  return root;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
