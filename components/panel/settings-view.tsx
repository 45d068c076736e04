import { SettingsForm } from '../options/settings-form.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { hotkeyList } from './hotkeys.ts';
import { LaidView } from './laid-view.tsx';
import { usePanel } from './panel-context.tsx';
import css from './settings-view.module.css';

interface SettingsViewProps {
  onClose(): void;
  /** Opens what coaching mode changes and stores. */
  onCoaching(): void;
}

/** Settings and keys, in place of the chat. */
export function SettingsView({ onClose, onCoaching }: SettingsViewProps) {
  const words = useWords();
  const { settings } = usePanel();
  return (
    <LaidView heading={words.settings.heading} onClose={onClose}>
      <SettingsForm store={settings} />
      <div>
        <Button icon="help" onClick={onCoaching}>
          {`${words.coaching.name}: ${words.coaching.about}`}
        </Button>
      </div>
      <Keys />
    </LaidView>
  );
}

function Keys() {
  const { keys } = useWords();
  return (
    <section className={css.keys}>
      <h2>{keys.heading}</h2>
      <dl>
        {hotkeyList.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{keys[what]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
