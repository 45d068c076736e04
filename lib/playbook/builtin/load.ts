import { type Language, languages } from '../language.ts';
import { withBook } from '../merge.ts';
import type { PlaybookFile } from '../schema.ts';
import type { Playbook } from '../types.ts';

type Chunk = () => Promise<{ readonly default: PlaybookFile }>;

/** What Attune brings along: a sector is added by adding its file here. Each file is a chunk of its own. */
const files: Readonly<Record<Language, readonly Chunk[]>> = {
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

/** The files Attune brings along in a language. Rejects when one is gone, as after an update beneath an open panel. */
export async function builtinFiles(language: Language): Promise<readonly PlaybookFile[]> {
  return await Promise.all(files[language].map(async (load) => (await load()).default));
}

/** A playbook with everything Attune brings along in these languages, for commands and tests. */
export async function loadBuiltin(
  playbook: Playbook,
  wanted: readonly Language[] = languages.filter((one) => files[one].length > 0),
): Promise<Playbook> {
  const loaded = await Promise.all(wanted.map(async (one) => [one, await builtinFiles(one)] as const));
  return loaded.reduce((soFar, [one, read]) => withBook(soFar, one, read), playbook);
}
