import { fileURLToPath } from 'node:url';

/** The analyzers to compare and the file each begins in: the product's, by itself and as the panel does it, and what else runs locally. */
const entries = {
  attune: new URL('./attune.ts', import.meta.url),
  'attune-in-panel': new URL('./attune-in-panel.ts', import.meta.url),
  sentiment: new URL('./sentiment.ts', import.meta.url),
  'vader-sentiment': new URL('./vader-sentiment.ts', import.meta.url),
  'wink-sentiment': new URL('./wink-sentiment.ts', import.meta.url),
  compromise: new URL('./compromise.ts', import.meta.url),
} as const;

/** The name of an analyzer. */
export type AnalyzerName = keyof typeof entries;

/** All of them, in the order of the table. */
export const analyzerNames = Object.keys(entries) as readonly AnalyzerName[];

/** The file an analyzer begins in; it exports `analyze`. */
export function entryOf(name: AnalyzerName): string {
  return fileURLToPath(entries[name]);
}
