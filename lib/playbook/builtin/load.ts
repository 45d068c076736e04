import { type Language, languages } from '../language.ts';
import { withBook } from '../merge.ts';
import type { PlaybookFile } from '../schema.ts';
import type { Playbook } from '../types.ts';

type Chunk = () => Promise<{ readonly default: PlaybookFile }>;

/** What Attune brings along: a sector is added by adding its file here or below. Each file is a chunk of its own. */
const firstChunks: Readonly<Record<Language, readonly Chunk[]>> = {
  en: [
    () => import('./lines.en.yaml'),
    () => import('./general.en.yaml'),
    () => import('./ecommerce.en.yaml'),
  ],
  nl: [
    () => import('./lines.nl.yaml'),
    () => import('./general.nl.yaml'),
    () => import('./ecommerce.nl.yaml'),
  ],
  de: [
    () => import('./lines.de.yaml'),
    () => import('./general.de.yaml'),
    () => import('./ecommerce.de.yaml'),
  ],
  fr: [
    () => import('./lines.fr.yaml'),
    () => import('./general.fr.yaml'),
    () => import('./ecommerce.fr.yaml'),
  ],
  es: [
    () => import('./lines.es.yaml'),
    () => import('./general.es.yaml'),
    () => import('./ecommerce.es.yaml'),
  ],
};

/** What first paint can do without. */
const laterChunks: Readonly<Partial<Record<Language, readonly Chunk[]>>> = {
  en: [() => import('./saas.en.yaml'), () => import('./telecom.en.yaml')],
  nl: [() => import('./saas.nl.yaml'), () => import('./telecom.nl.yaml')],
};

/** The files a chat in a language is first advised with. Rejects when one is gone, as after an update beneath an open panel. */
export function firstFiles(language: Language): Promise<readonly PlaybookFile[]> {
  return bring(firstChunks[language]);
}

/** The other files Attune brings along in a language. Rejects like `firstFiles`. */
function laterFiles(language: Language): Promise<readonly PlaybookFile[]> {
  return bring(laterChunks[language] ?? []);
}

/** All files Attune brings along in a language. Rejects like `firstFiles`. */
export async function builtinFiles(language: Language): Promise<readonly PlaybookFile[]> {
  return (await Promise.all([firstFiles(language), laterFiles(language)])).flat();
}

async function bring(chunks: readonly Chunk[]): Promise<readonly PlaybookFile[]> {
  return await Promise.all(chunks.map(async (load) => (await load()).default));
}

/** A playbook with everything Attune brings along in these languages, for commands and tests. */
export async function loadBuiltin(
  playbook: Playbook,
  wanted: readonly Language[] = languages,
): Promise<Playbook> {
  const loaded = await Promise.all(wanted.map(async (one) => [one, await builtinFiles(one)] as const));
  return loaded.reduce((soFar, [one, read]) => withBook(soFar, one, read), playbook);
}
