import type { SharedChat } from '../../../lib/review/shared-chat.ts';
import { useWords } from '../../ui/words.tsx';
import css from './share-view.module.css';
import { useCoachLore } from './use-coaching.ts';

/** The causes and the scorecard as the file holds them. */
export function SharedFindings({ file }: { readonly file: SharedChat }) {
  const { cause, coaching } = useWords();
  const lore = useCoachLore();
  const { cues, scorecard, language } = file;
  const spoken = language ?? undefined;
  return (
    <ul className={css.findings}>
      {cues.map(({ message, family, kind, words }) => (
        <li key={`${message} ${kind} ${words}`}>
          {cause.families[family]}: <q lang={spoken}>{words}</q>
        </li>
      ))}
      {scorecard.map(({ check, occasions }) => {
        const met = occasions.filter(({ outcome }) => outcome === 'met').length;
        const name = lore && lore !== 'missing' ? lore.check(check).name : check;
        return (
          <li key={check}>
            {name} ({coaching.scorecard.count(occasions.length, met, occasions.length - met)})
            {occasions.map(({ message, quote, better }) => (
              <span key={message} className={css.words}>
                {quote !== null && <q lang={spoken}>{quote}</q>}
                {better !== null && (
                  <span>
                    {coaching.scorecard.better} <q lang={spoken}>{better}</q>
                  </span>
                )}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
