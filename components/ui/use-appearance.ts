import { useEffect } from 'react';
import type { Settings } from '../../lib/browser/settings.ts';

/** Gives the page the chosen colours. */
export function useAppearance(theme: Settings['theme']): void {
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
