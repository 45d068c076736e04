import { useEffect, useState } from 'react';
import type { Language } from '../../../lib/playbook/language.ts';
import { checkReasonsIn, loadCheckReasons } from '../../../lib/review/reasons/load.ts';
import type { CheckReasons } from '../../../lib/review/reasons/reasons.ts';
import { useInterfaceLanguage } from '../../ui/words.tsx';

/** What each check is called and why it matters, in the language of the interface; null until they are wanted and have come. */
export function useCheckReasons(isWanted: boolean): CheckReasons | null {
  const language = useInterfaceLanguage();
  const [, setCome] = useState<Language | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    loadCheckReasons(language).then(
      () => isHere && setCome(language),
      // The words are quoted and mended without them; the next card asks again.
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, [language, isWanted]);
  return checkReasonsIn(language);
}
