import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../../lib/playbook/language.ts';
import { type CoachLore, coachLoreIn, loadCoachLore } from '../../../lib/state/coach-lore.ts';
import { isCoaching } from '../../../lib/state/settings-store.ts';
import { useInterfaceLanguage } from '../../ui/words.tsx';
import { usePanel } from '../panel-context.tsx';

/** Whether coaching mode is on. */
export function useIsCoaching(): boolean {
  return useStore(usePanel().settings, isCoaching);
}

/** Reasons and sources in the language of the interface: null until they have come, `missing` when they cannot. */
export function useCoachLore(): CoachLore | 'missing' | null {
  const language = useInterfaceLanguage();
  const [missing, setMissing] = useState<Language | null>(null);
  const [, setCome] = useState<Language | null>(null);
  useEffect(() => {
    if (coachLoreIn(language)) return;
    let isWanted = true;
    loadCoachLore(language).then(
      () => isWanted && setCome(language),
      () => isWanted && setMissing(language),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return coachLoreIn(language) ?? (missing === language ? 'missing' : null);
}
