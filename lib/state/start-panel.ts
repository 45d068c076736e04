import { guessLanguage } from '../browser/guess-language.ts';
import { loadTeamFiles } from '../browser/playbooks.ts';
import { defaultSettings } from '../browser/settings.ts';
import { loadModel } from '../cues/model/load.ts';
import { loadReasons } from '../cues/reasons/load.ts';
import { loadWords } from '../i18n/load.ts';
import { type EnglishReader, loadEnglishReader } from '../language/english.ts';
import { localTime } from '../playbook/clock.ts';
import { loadReviewWords } from '../review/words/load.ts';
import { bringLanguages, fetchLanguage, loadLanguage } from './bring-languages.ts';
import { DraftReview } from './draft-review.ts';
import { DraftSession } from './draft-session.ts';
import { followTeam } from './follow-team.ts';
import { keepOutcomes } from './keep-outcomes.ts';
import { ModelShelf } from './model-shelf.ts';
import { PanelSession } from './panel-session.ts';
import { PanelStore } from './panel-store.ts';
import { keepPinned } from './pinned-promises.ts';
import { PlaybookShelf } from './playbook-shelf.ts';
import { keepPromiseClock } from './promise-clock.ts';
import { interfaceLanguage, openSettings } from './settings-store.ts';

/** Sets up everything the panel's screen needs, and follows the page until the signal says stop. */
export async function startPanel(signal: AbortSignal) {
  let english: EnglishReader | undefined;
  const shelf = new ModelShelf(loadModel);
  const store = new PanelStore({
    playbook: () => books.playbook,
    role: () => settings.getState().settings.role,
    now: () => localTime(new Date()),
    english: () => english,
    models: () => shelf.models,
    guessLanguage,
  });
  // The chat is fetched beside what it is read with, and read once all of that is there.
  store.hold();
  const session = new PanelSession(store);
  void session.start(signal);
  // The settings will most often say what the browser does: what is needed then is fetched meanwhile.
  const guessed = interfaceLanguage(defaultSettings);
  void Promise.all([fetchLanguage(guessed), loadWords(guessed)]).catch(() => {});
  const counted = keepOutcomes(store, signal);
  const [settings, team] = await Promise.all([openSettings(signal), loadTeamFiles()]);
  const books = new PlaybookShelf(team.files);
  const spoken = interfaceLanguage(settings.getState().settings);
  // Most customers write the agent's own language: their chats are read once it is there, whatever became of it.
  const likely = loadLanguage(spoken, books).catch(() => {});
  const isFirstRead = Promise.all([likely, counted]).then(() => store.release());
  const words = loadWords(spoken).catch(() => loadWords('en'));
  bringLanguages(store, books, signal);
  followTeam({ store, books, settings }, team, signal);
  keepPinned(store, signal);
  keepPromiseClock(store, signal);
  const drafts = new DraftReview(store, {
    reviewer: () => import('./draft-findings.ts'),
    loadWords: loadReviewWords,
  });
  drafts.follow(signal);
  const draftSession = new DraftSession(store, drafts, settings);
  draftSession.start(signal);
  await words;
  return {
    books,
    store,
    session,
    settings,
    drafts,
    draftSession,
    /** Resolves when what the pages show has been read, but for languages that come later. */
    isFirstRead,
    /** What first paint can do without, a step at a time. A card already shown does not change by it. */
    rest: [
      () => loadReasons(spoken),
      async () => {
        await books.complete();
        store.readGrown();
      },
      async () => shelf.follow(store.api, signal),
      async () => {
        english = await loadEnglishReader();
      },
      // It builds what it reads with at its first sentence.
      async () => english?.read('My parcel is late.'),
    ],
  };
}
