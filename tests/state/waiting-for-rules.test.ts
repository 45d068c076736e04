import { expect, it, vi } from 'vitest';
import { loadRules, rulesOf } from '../../lib/cues/rules/load.ts';
import { panelState } from '../../lib/state/panel-state.ts';
import { PanelStore } from '../../lib/state/panel-store.ts';
import { hurt, testDesk, transcriptOf } from './samples.ts';

vi.mock('../../lib/cues/rules/load.ts', { spy: true });

it('shows that it reads until the rules of the language are there, and then the advice', async () => {
  await loadRules('en');
  vi.mocked(rulesOf).mockReturnValue(null);
  const store = new PanelStore(testDesk());
  store.activate(1);
  store.take(1, { kind: 'snapshot', sequence: 1, transcript: transcriptOf(hurt), shownAt: 0 });
  expect(panelState(store.api.getState()).kind).toBe('reading');
  vi.mocked(rulesOf).mockReset();
  store.readWaiting();
  expect(panelState(store.api.getState()).kind).toBe('advising');
});
