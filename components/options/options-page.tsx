import { useStore } from 'zustand';
import { interfaceLanguage, type SettingsStore } from '../../lib/state/settings-store.ts';
import type { TeamFilesStore } from '../../lib/state/team-files.ts';
import { useAppearance } from '../ui/use-appearance.ts';
import { useWords, Words } from '../ui/words.tsx';
import css from './options-page.module.css';
import { OutcomesSection } from './outcomes-section.tsx';
import { PlaybookSection } from './playbook-section.tsx';
import { SettingsForm } from './settings-form.tsx';

interface OptionsPageProps {
  readonly store: SettingsStore;
  readonly team: TeamFilesStore;
}

/** The settings page that the browser's own list of extensions opens. */
export function OptionsPage({ store, team }: OptionsPageProps) {
  const { settings } = useStore(store);
  const language = interfaceLanguage(settings);
  useAppearance(settings.theme);
  return (
    <Words language={language}>
      <main className={css.page}>
        <Heading />
        <SettingsForm store={store} />
        <PlaybookSection store={team} />
        <OutcomesSection />
      </main>
    </Words>
  );
}

function Heading() {
  return <h1>Attune · {useWords().settings.heading}</h1>;
}
