import { useStore } from 'zustand';
import type { OwnSidePart } from '../../../lib/browser/settings.ts';
import { usePanel } from '../panel-context.tsx';

/** Whether the agent wants this part shown. */
export function useOwnSide(part: OwnSidePart): boolean {
  const { settings } = usePanel();
  return useStore(settings, (model) => !model.settings.ownSideOff.includes(part));
}
