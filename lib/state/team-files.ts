import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  loadTeamFiles,
  noTeamFiles,
  storeTeamFile,
  type TeamFiles,
  watchTeamFiles,
} from '../browser/playbooks.ts';
import type { Problem } from '../playbook/read-playbook.ts';
import type { PlaybookFile } from '../playbook/schema.ts';

/** A mirror of the team's stored files. */
export type TeamFilesStore = StoreApi<TeamFiles>;

/** What became of a file that was put in; what was in use stays in use unless it was taken. */
export type Taking =
  | { readonly kind: 'taken'; readonly file: PlaybookFile }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable' | 'not-saved' };

/** Opens the mirror: filled from storage, kept in step until the signal says stop. */
export async function openTeamFiles(signal: AbortSignal): Promise<TeamFilesStore> {
  const store = createStore<TeamFiles>(() => noTeamFiles);
  watchTeamFiles((files) => store.setState(files), signal);
  store.setState(await loadTeamFiles());
  return store;
}

/** Reads a file of the team, with all that is needed for it loaded only now, and stores it when nothing is wrong. */
export async function takeTeamFile(file: Blob): Promise<Taking> {
  const reading = await readFile(file).catch(() => null);
  if (!reading) return { kind: 'unreadable' };
  if (!reading.ok) return { kind: 'refused', problems: reading.problems };
  try {
    await storeTeamFile(reading.file);
    return { kind: 'taken', file: reading.file };
  } catch {
    return { kind: 'not-saved' };
  }
}

async function readFile(file: Blob) {
  const [text, { readTeamFile }] = await Promise.all([file.text(), import('./read-team-file.ts')]);
  return await readTeamFile(text);
}
