import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { noTeamFiles } from '../../lib/browser/playbooks.ts';
import { noPolicy } from '../../lib/browser/policy.ts';
import { defaultSettings } from '../../lib/browser/settings.ts';
import type { PlaybookFile } from '../../lib/playbook/schema.ts';
import { followTeam } from '../../lib/state/follow-team.ts';
import { PanelStore } from '../../lib/state/panel-store.ts';
import { PlaybookShelf } from '../../lib/state/playbook-shelf.ts';
import type { SettingsModel } from '../../lib/state/settings-store.ts';
import { hurt, testDesk, transcriptOf } from './samples.ts';

type Listener = (changes: Record<string, { readonly newValue?: unknown }>) => void;
const storage = vi.hoisted(() => ({ listeners: new Set<Listener>() }));
vi.mock('../../lib/browser/api.ts', () => ({
  browser: {
    i18n: { getUILanguage: () => 'en-GB' },
    storage: {
      local: {
        onChanged: {
          addListener: (listener: Listener) => storage.listeners.add(listener),
          removeListener: (listener: Listener) => storage.listeners.delete(listener),
        },
      },
    },
  },
}));

const file: PlaybookFile = {
  format: 1,
  id: 'acme',
  name: 'Acme',
  language: 'en',
  limits: { agent: 5, senior: 9, lead: 9 },
};
const controller = { current: new AbortController() };
beforeEach(() => {
  controller.current = new AbortController();
});
afterEach(() => controller.current.abort());

/** A panel with one chat about something damaged, following the team. */
async function open() {
  const books = new PlaybookShelf();
  const settings = createStore<SettingsModel>(() => ({
    settings: defaultSettings,
    isUnsaved: false,
    policy: noPolicy,
  }));
  const desk = testDesk(undefined, undefined, {
    playbook: () => books.playbook,
    role: () => settings.getState().settings.role,
  });
  const store = new PanelStore(desk);
  await books.bring('en');
  const transcript = transcriptOf(hurt);
  store.take(1, { kind: 'snapshot', sequence: 1, transcript, shownAt: 0 });
  store.pickTopic(transcript.conversation, 'damaged_item');
  followTeam({ store, books, settings }, noTeamFiles, controller.current.signal);
  const limit = () =>
    store.api
      .getState()
      .chats.get(transcript.conversation)
      ?.advice?.options.find((option) => option.limit)?.limit?.max;
  const change = (newValue: unknown) => {
    for (const listener of storage.listeners) listener({ playbooks: { newValue } });
  };
  return { store, books, settings, limit, change };
}

it('reads the chats again with another playbook, and with none again', async () => {
  const { limit, change } = await open();
  expect(limit()).toBe(50);
  change({ version: 1, files: [file] });
  await expect.poll(limit).toBe(5);
  change(undefined);
  await expect.poll(limit).toBe(50);
});

it('reads the chats again in another role', async () => {
  const { limit, settings } = await open();
  settings.setState({ settings: { ...defaultSettings, role: 'lead' } });
  expect(limit()).toBe(500);
});

it('says that a playbook cannot be used, until it can', async () => {
  const { store, change, limit } = await open();
  const isBroken = () => store.api.getState().isTeamFileBroken;
  change('rubbish');
  await expect.poll(isBroken).toBe(true);
  expect(limit()).toBe(50);
  change({ version: 1, files: [file] });
  await expect.poll(isBroken).toBe(false);
});

it('brings the book of another language of the interface, which names the topics', async () => {
  const { books, settings } = await open();
  settings.setState({ settings: { ...defaultSettings, language: 'nl' } });
  await expect.poll(() => Object.keys(books.playbook.books).sort()).toEqual(['en', 'nl']);
});

it('stops when it is told to', async () => {
  const { change, limit } = await open();
  controller.current.abort();
  change({ version: 1, files: [file] });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(limit()).toBe(50);
});
