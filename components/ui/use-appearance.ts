import { useEffect } from 'react';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Language } from '../../lib/playbook/language.ts';

/** Gives the page the chosen colours and tells readers which language it speaks. */
export function useAppearance(theme: Settings['theme'], language: Language): void {
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = theme;
    root.lang = language;
  }, [theme, language]);
}
