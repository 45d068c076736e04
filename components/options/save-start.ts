import type { Language } from '../../lib/playbook/language.ts';

/** Saves Attune's own playbook in a language among the downloads. */
export async function saveStart(language: Language): Promise<void> {
  const { startFile } = await import('../../lib/state/start-file.ts');
  const url = URL.createObjectURL(new Blob([await startFile(language)], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `playbook.${language}.yaml`;
  link.click();
  // The browser has to have begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
