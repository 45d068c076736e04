import { useEffect, useState } from 'react';
import type { Language } from '../../../lib/playbook/language.ts';

/**
 * What a language has its own of; null until it is there. After an update beneath the open page it stays away: these parts
 * stand beside the advice, which stands all the same.
 */
export function useLoaded<T>(
  language: Language,
  known: (language: Language) => T | null,
  load: (language: Language) => Promise<T>,
): T | null {
  const [, tellCome] = useState<T | null>(null);
  useEffect(() => {
    if (known(language) !== null) return;
    let isWanted = true;
    load(language).then(
      (loaded) => isWanted && tellCome(() => loaded),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [language, known, load]);
  return known(language);
}
