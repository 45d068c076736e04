import { useStore } from 'zustand';
import { interfaceLanguage, type SettingsStore } from '../../lib/state/settings-store.ts';
import { useAppearance } from '../ui/use-appearance.ts';
import { useWords, Words } from '../ui/words.tsx';
import css from './options-page.module.css';
import { OutcomesSection } from './outcomes-section.tsx';
import { SettingsForm } from './settings-form.tsx';

/** The settings page that the browser's own list of extensions opens. */
export function OptionsPage({ store }: { readonly store: SettingsStore }) {
  const { settings } = useStore(store);
  const language = interfaceLanguage(settings);
  useAppearance(settings.theme);
  return (
    <Words language={language}>
      <main className={css.page}>
        <Heading />
        <SettingsForm store={store} />
        <OutcomesSection />
      </main>
    </Words>
  );
}

function Heading() {
  return <h1>Attune · {useWords().settings.heading}</h1>;
}
