import { type TeamFiles, watchTeamFiles } from '../browser/playbooks.ts';
import type { PanelStore } from './panel-store.ts';
import type { PlaybookShelf } from './playbook-shelf.ts';
import { interfaceLanguage, type SettingsStore } from './settings-store.ts';

/** Who takes part. */
interface Followed {
  readonly store: PanelStore;
  readonly books: PlaybookShelf;
  readonly settings: SettingsStore;
}

/**
 * What the team and the agent decide elsewhere counts at once, until the signal says stop: chats are read again with
 * another playbook or role, and topics are named in another language of the interface.
 */
export function followTeam(
  { store, books, settings }: Followed,
  first: TeamFiles,
  signal: AbortSignal,
): void {
  let isUnreadable = first.isBroken;
  const tell = () => {
    const isBroken = isUnreadable || books.isBroken;
    if (store.api.getState().isTeamFileBroken !== isBroken) store.tellOfTeamFile(isBroken);
  };
  const use = async ({ files, isBroken }: TeamFiles) => {
    isUnreadable = isBroken;
    // Where a part of Attune is gone, what was in use stays in use.
    await books.use(files).catch(() => {});
    store.readAll();
    tell();
  };
  watchTeamFiles((team) => void use(team), signal);
  // A file may prove unfit only when the language it speaks is brought, after which chats are read.
  const stops = [
    store.api.subscribe(tell),
    settings.subscribe(({ settings: now }, { settings: before }) => {
      if (now.role !== before.role) store.readAll();
      const spoken = interfaceLanguage(now);
      if (spoken === interfaceLanguage(before)) return;
      // It names topics; where it cannot be loaded, they keep the names they have.
      void books.bring(spoken).then(
        () => store.readWaiting(),
        () => {},
      );
    }),
  ];
  for (const stop of stops) signal.addEventListener('abort', stop, { once: true });
  tell();
}
