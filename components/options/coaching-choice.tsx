import { useId } from 'react';
import {
  chooseSettings,
  isCoaching,
  type SettingsModel,
  type SettingsStore,
} from '../../lib/state/settings-store.ts';
import { useWords } from '../ui/words.tsx';
import css from './settings-form.module.css';

interface CoachingChoiceProps {
  readonly store: SettingsStore;
  readonly model: SettingsModel;
}

/** The switch of coaching mode; where the team has set it, it stands still and says so. */
export function CoachingChoice({ store, model }: CoachingChoiceProps) {
  const { coaching } = useWords();
  const id = useId();
  const set = model.policy.coaching;
  return (
    <div data-part="coaching-choice">
      <label className={css.tick}>
        <input
          type="checkbox"
          name="coaching"
          checked={isCoaching(model)}
          disabled={set !== 'free'}
          aria-describedby={id}
          onChange={(event) => void chooseSettings(store, { coaching: event.target.checked })}
        />
        <span>{coaching.name}</span>
      </label>
      <div id={id} className={css.hint}>
        {set !== 'free' && <p>{coaching.setByTeam[set]}</p>}
        <p>{coaching.hint}</p>
      </div>
    </div>
  );
}
