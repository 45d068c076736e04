import { useEffect, useEffectEvent } from 'react';
import { type HotkeyAction, hotkeyAction } from './hotkeys.ts';

/** Acts on single keys while the panel has the focus. `act` says whether it had a use for the key. */
export function useHotkeys(isOn: boolean, act: (action: HotkeyAction) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = hotkeyAction(event);
    if (action && act(action)) event.preventDefault();
  });
  useEffect(() => {
    if (!isOn) return;
    const controller = new AbortController();
    document.addEventListener('keydown', press, { signal: controller.signal });
    return () => controller.abort();
  }, [isOn]);
}
