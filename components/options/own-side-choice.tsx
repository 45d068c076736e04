import { type OwnSidePart, ownSideParts, type Settings } from '../../lib/browser/settings.ts';
import { useWords } from '../ui/words.tsx';
import css from './settings-form.module.css';

interface OwnSideChoiceProps {
  readonly settings: Settings;
  onChoose(off: readonly OwnSidePart[]): void;
}

/** What is shown for the agent's own side: each part by itself, none at all when none is ticked. */
export function OwnSideChoice({ settings, onChoose }: OwnSideChoiceProps) {
  const { ownSide: words } = useWords();
  const { ownSideOff } = settings;
  const turn = (part: OwnSidePart) =>
    onChoose(ownSideParts.filter((each) => ownSideOff.includes(each) !== (each === part)));
  return (
    <fieldset className={css.group}>
      <legend>{words.setting}</legend>
      {ownSideParts.map((part) => (
        <label key={part} className={css.tick}>
          <input
            type="checkbox"
            name={`ownSide-${part}`}
            checked={!ownSideOff.includes(part)}
            onChange={() => turn(part)}
          />
          <span>{words.parts[part]}</span>
        </label>
      ))}
      <span className={css.hint}>{words.settingHint}</span>
    </fieldset>
  );
}
