import { afterEach, expect, it, vi } from 'vitest';
import { loadRules, rulesOf } from '../../lib/cues/rules/load.ts';
import { bringLanguages } from '../../lib/state/bring-languages.ts';
import { panelState } from '../../lib/state/panel-state.ts';
import { PanelStore } from '../../lib/state/panel-store.ts';
import { PlaybookShelf } from '../../lib/state/playbook-shelf.ts';
import { hurt, messageFrom, testDesk, transcriptOf } from './samples.ts';

vi.mock('../../lib/cues/rules/load.ts', { spy: true });

afterEach(() => {
  vi.mocked(rulesOf).mockReset();
  vi.mocked(loadRules).mockReset();
});

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

it('waits for every language the customer has written, not only for the last', async () => {
  await Promise.all([loadRules('en'), loadRules('nl')]);
  const { rulesOf: real } = await vi.importActual<typeof import('../../lib/cues/rules/load.ts')>(
    '../../lib/cues/rules/load.ts',
  );
  vi.mocked(rulesOf).mockImplementation((language) => (language === 'en' ? null : real(language)));
  const store = new PanelStore(testDesk());
  store.activate(1);
  const messages = [
    ...hurt,
    messageFrom('customer', 'Sorry, ik schrijf liever in het Nederlands, dat gaat me beter af.'),
  ];
  store.take(1, { kind: 'snapshot', sequence: 1, transcript: transcriptOf(messages), shownAt: 0 });
  expect(panelState(store.api.getState()).kind).toBe('reading');
  vi.mocked(rulesOf).mockReset();
  store.readWaiting();
  expect(panelState(store.api.getState()).kind).not.toBe('reading');
});

it('waits for the language of a sentence inside a message too', async () => {
  await Promise.all([loadRules('en'), loadRules('nl')]);
  const { rulesOf: real } = await vi.importActual<typeof import('../../lib/cues/rules/load.ts')>(
    '../../lib/cues/rules/load.ts',
  );
  vi.mocked(rulesOf).mockImplementation((language) => (language === 'nl' ? null : real(language)));
  const store = new PanelStore(testDesk());
  store.activate(1);
  const mixed = 'I have been waiting for my parcel for days. Dit is belachelijk, ik wil mijn geld terug';
  const messages = [...hurt, messageFrom('customer', mixed)];
  store.take(1, { kind: 'snapshot', sequence: 1, transcript: transcriptOf(messages), shownAt: 0 });
  expect(panelState(store.api.getState()).kind).toBe('reading');
  vi.mocked(rulesOf).mockReset();
  store.readWaiting();
  expect(panelState(store.api.getState()).kind).toBe('advising');
});

it('says that a part is missing when the rules cannot be loaded, and tries again when somebody writes', async () => {
  vi.mocked(rulesOf).mockReturnValue(null);
  vi.mocked(loadRules).mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  const store = new PanelStore(testDesk());
  const controller = new AbortController();
  bringLanguages(store, new PlaybookShelf(), controller.signal);
  const kind = () => panelState(store.api.getState()).kind;
  const show = (messages: typeof hurt, sequence: number) =>
    store.take(1, { kind: 'snapshot', sequence, transcript: transcriptOf(messages), shownAt: 0 });
  store.activate(1);
  show(hurt, 1);
  expect(kind()).toBe('reading');
  await expect.poll(kind).toBe('outdated');
  vi.mocked(rulesOf).mockReset();
  show([...hurt, messageFrom('customer', 'Hello? I am still waiting for my parcel.')], 2);
  await expect.poll(kind).toBe('advising');
  expect(loadRules).toHaveBeenCalledTimes(2);
  controller.abort();
});

it('reads nothing while it is held, then what the pages show last', async () => {
  await loadRules('en');
  const store = new PanelStore(testDesk());
  store.activate(1);
  store.hold();
  const [first] = hurt;
  if (!first) throw new Error('There is no message.');
  store.take(1, { kind: 'snapshot', sequence: 1, transcript: transcriptOf([first]), shownAt: 0 });
  store.take(1, { kind: 'snapshot', sequence: 2, transcript: transcriptOf(hurt), shownAt: 0 });
  expect(store.api.getState().chats.size).toBe(0);
  expect(panelState(store.api.getState()).kind).toBe('reading');
  store.release();
  expect([...store.api.getState().chats.values()].map(({ transcript }) => transcript)).toEqual([
    transcriptOf(hurt),
  ]);
  expect(panelState(store.api.getState()).kind).toBe('advising');
});
