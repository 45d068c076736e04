import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';
import css from './coaching-mark.module.css';
import { useIsCoaching } from './use-coaching.ts';

/** Tells the agent, on every screen of the panel, that coaching mode is on; leads to what that changes. */
export function CoachingMark({ onAbout }: { onAbout(): void }) {
  const { coaching } = useWords();
  if (!useIsCoaching()) return null;
  return (
    <div className={css.mark} data-part="coaching-mark">
      <p>{coaching.isOn}</p>
      <Button look="quiet" icon="help" label={coaching.about} onClick={onAbout} />
    </div>
  );
}
