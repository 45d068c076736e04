import { useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import type { Settings } from '../../lib/browser/settings.ts';
import { readShortcut, shortcutHost } from '../../lib/browser/shortcut.ts';
import { languageNames } from '../../lib/i18n/language-names.ts';
import { type Language, languages } from '../../lib/playbook/language.ts';
import { roles } from '../../lib/playbook/vocabulary.ts';
import { chooseSettings, type SettingsStore } from '../../lib/state/settings-store.ts';
import { Outdated } from '../ui/outdated.tsx';
import { useIsMissingWords, useWords } from '../ui/words.tsx';
import { CoachingChoice } from './coaching-choice.tsx';
import { OwnSideChoice } from './own-side-choice.tsx';
import css from './settings-form.module.css';

const themes = ['auto', 'light', 'dark'] as const;

/** What the agent may choose: language, colours, keys. Every choice counts at once. */
export function SettingsForm({ store }: { readonly store: SettingsStore }) {
  const { settings: words } = useWords();
  const model = useStore(store);
  const { settings, isUnsaved } = model;
  const choose = (choice: Partial<Settings>) => void chooseSettings(store, choice);
  return (
    <div className={css.form}>
      <Choice
        name="language"
        label={words.language}
        value={settings.language}
        choices={[{ value: 'auto', name: words.browserLanguage }, ...languages.map(named)]}
        onChoose={(value) => choose({ language: value })}
      />
      <Choice
        name="theme"
        label={words.theme}
        value={settings.theme}
        choices={themes.map((value) => ({ value, name: words.themes[value] }))}
        onChoose={(value) => choose({ theme: value })}
      />
      <Choice
        name="role"
        label={words.role}
        value={settings.role}
        choices={roles.map((value) => ({ value, name: words.roles[value] }))}
        hint={words.roleHint}
        onChoose={(value) => choose({ role: value })}
      />
      <Tick
        name="checkDrafts"
        label={words.checkDrafts}
        isOn={settings.checkDrafts}
        onChoose={(checkDrafts) => choose({ checkDrafts })}
      />
      <Tick
        name="singleKeys"
        label={words.singleKeys}
        isOn={settings.singleKeys}
        onChoose={(singleKeys) => choose({ singleKeys })}
      />
      <CoachingChoice store={store} model={model} />
      <OwnSideChoice settings={settings} onChoose={(ownSideOff) => choose({ ownSideOff })} />
      <Shortcut />
      {useIsMissingWords() && <Outdated />}
      {isUnsaved && <p role="alert">{words.notSaved}</p>}
      <p className={css.hint}>{words.privacy}</p>
    </div>
  );
}

function named(value: Language) {
  return { value, name: languageNames[value] };
}

interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  onChoose(isOn: boolean): void;
}

function Tick({ name, label, isOn, onChoose }: TickProps) {
  return (
    <label className={css.tick}>
      <input
        type="checkbox"
        name={name}
        checked={isOn}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  /** What the choice does, where its name does not say it. */
  readonly hint?: string;
  onChoose(value: Value): void;
}

function Choice<Value extends string>({ name, label, value, choices, hint, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  const choose = (chosen: string) => {
    const choice = choices.find((candidate) => candidate.value === chosen);
    if (choice) onChoose(choice.value);
  };
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => choose(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
      {hint && (
        <span id={`${id}-hint`} className={css.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}

/** The key that opens the panel as it is bound now, and where to change it: only the browser can. */
function Shortcut() {
  const { settings: words } = useWords();
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => void readShortcut().then(setShortcut), []);
  return (
    <p>
      {words.shortcut}: <kbd>{shortcut ?? words.noShortcut}</kbd>
      <span className={css.hint}>{words.changeShortcut[shortcutHost]}</span>
    </p>
  );
}
