import type { Language } from '../../lib/playbook/language.ts';
import { saveFile } from '../ui/save-file.ts';

/** Saves Attune's own playbook in a language among the downloads. */
export async function saveStart(language: Language): Promise<void> {
  const { startFile } = await import('../../lib/state/start-file.ts');
  saveFile(`playbook.${language}.yaml`, await startFile(language), 'application/yaml');
}
