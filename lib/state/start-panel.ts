import { guessLanguage } from '../browser/guess-language.ts';
import { loadTeamFiles, type TeamFiles, watchTeamFiles } from '../browser/playbooks.ts';
import { loadModel } from '../cues/model/load.ts';
import { loadWords } from '../i18n/load.ts';
import { type EnglishReader, loadEnglishReader } from '../language/english.ts';
import { localTime } from '../playbook/clock.ts';
import { bringLanguages, loadLanguage } from './bring-languages.ts';
import { keepOutcomes } from './keep-outcomes.ts';
import { ModelShelf } from './model-shelf.ts';
import { PanelSession } from './panel-session.ts';
import { PanelStore } from './panel-store.ts';
import { keepPinned } from './pinned-promises.ts';
import { PlaybookShelf } from './playbook-shelf.ts';
import { keepPromiseClock } from './promise-clock.ts';
import { interfaceLanguage, openSettings, type SettingsStore } from './settings-store.ts';

/** Sets up everything the panel's screen needs, and follows the page until the signal says stop. */
export async function startPanel(signal: AbortSignal) {
  const [settings, team] = await Promise.all([openSettings(signal), loadTeamFiles()]);
  let english: EnglishReader | undefined;
  const shelf = new ModelShelf(loadModel);
  const books = new PlaybookShelf(team.files);
  const store = new PanelStore({
    playbook: () => books.playbook,
    role: () => settings.getState().settings.role,
    now: () => localTime(new Date()),
    english: () => english,
    models: () => shelf.models,
    guessLanguage,
  });
  bringLanguages(store, books, signal);
  followTeam({ store, books, settings }, team, signal);
  await keepOutcomes(store, signal);
  keepPinned(store, signal);
  keepPromiseClock(store, signal);
  const spoken = interfaceLanguage(settings.getState().settings);
  // Most customers write the agent's own language: it is there before their first word is.
  const likely = loadLanguage(spoken, books).catch(() => {});
  const session = new PanelSession(store);
  void session.start(signal);
  await loadWords(spoken).catch(() => loadWords('en'));
  return {
    books,
    store,
    session,
    settings,
    /** Loads what first paint can do without. A card already shown does not change by it. */
    async loadRest() {
      await likely;
      shelf.follow(store.api, signal);
      english = await loadEnglishReader().catch(() => undefined);
    },
  };
}

interface Followed {
  readonly store: PanelStore;
  readonly books: PlaybookShelf;
  readonly settings: SettingsStore;
}

/** What the team and the agent decide elsewhere counts at once: chats are read again with another playbook or role. */
function followTeam({ store, books, settings }: Followed, first: TeamFiles, signal: AbortSignal): void {
  let { isBroken } = first;
  const tell = () => store.tellOfTeamFile(isBroken || books.isBroken);
  const use = async (team: TeamFiles) => {
    isBroken = team.isBroken;
    await books.use(team.files).catch(() => {});
    store.readAll();
    tell();
  };
  watchTeamFiles((team) => void use(team), signal);
  // A file may prove unfit only when the language it speaks is brought, after which chats are read.
  const stopTelling = store.api.subscribe(
    (now) => now.isTeamFileBroken !== (isBroken || books.isBroken) && tell(),
  );
  const stopRole = settings.subscribe((now, before) => {
    if (now.settings.role !== before.settings.role) store.readAll();
  });
  signal.addEventListener('abort', () => [stopTelling, stopRole].forEach((stop) => void stop()), {
    once: true,
  });
  tell();
}
