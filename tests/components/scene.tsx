import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { overlay, Panel } from '../../components/panel/panel.tsx';
import { noPolicy } from '../../lib/browser/policy.ts';
import { defaultSettings, type Settings } from '../../lib/browser/settings.ts';
import type { ReadyModel } from '../../lib/cues/model/model.ts';
import { DraftReview } from '../../lib/state/draft-review.ts';
import { PanelStore } from '../../lib/state/panel-store.ts';
import type { SettingsModel } from '../../lib/state/settings-store.ts';
import type { ConversationId, Message, MessageId, Transcript } from '../../lib/transcript/types.ts';
import { wholePlaybook } from '../../scripts/support/whole-playbook.ts';
import { reviewParts } from '../state/samples.ts';

type Line = readonly [role: Message['role'], text: string, at?: string];

/** A conversation with Anna Bakker as a test writes it. */
export function chatOf(lines: readonly Line[], id = 'zendesk:acme:1'): Transcript {
  const messages = lines.map(([role, text, at], place) => ({
    id: `m${place + 1}` as MessageId,
    role,
    author: role === 'agent' ? 'Robin' : null,
    text,
    at: at ?? null,
    timeLabel: null,
  }));
  const health = { rows: lines.length, read: lines.length, unknownRoles: 0, partial: false };
  return { conversation: id as ConversationId, customer: 'Anna Bakker', messages, health };
}

/** The panel's memory with a clock the test turns. */
export function storeAt(start: string) {
  const clock = { now: start };
  const models: Readonly<Partial<Record<'en', ReadyModel>>> = {};
  const store = new PanelStore({
    playbook: () => wholePlaybook,
    role: () => 'agent',
    now: () => clock.now,
    english: () => undefined,
    models: () => models,
    guessLanguage: async () => null,
  });
  return { store, clock };
}

/** What a tab shows now. */
export function show(store: PanelStore, transcript: Transcript, tab = 1, sequence = 1): void {
  store.take(tab, { kind: 'snapshot', sequence, transcript, shownAt: 0 });
}

/** The panel on the screen of the test. */
export async function openPanel(store: PanelStore, chosen: Partial<Settings> = {}, policy = noPolicy) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const settings = createStore<SettingsModel>(() => ({
    settings: { ...defaultSettings, language: 'en', ...chosen },
    isUnsaved: false,
    policy,
  }));
  const session = {
    insert: vi.fn(async () => {}),
    insertConfirmed: vi.fn(async () => {}),
    copy: vi.fn(async () => {}),
    reveal: vi.fn(),
    lookAt: vi.fn(),
  };
  const drafts = new DraftReview(store, reviewParts);
  const draftSession = { replace: vi.fn(async () => {}), copy: vi.fn(async () => {}) };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const tools = { books: { playbook: wholePlaybook }, store, session, settings, drafts, draftSession };
  await overlay.load();
  await act(() => root.render(<Panel tools={tools} />));
  const close = async () => {
    await act(() => root.unmount());
    document.body.replaceChildren();
  };
  return { session, drafts, draftSession, settings, close };
}

/** The text of a part of the panel. */
export const textOf = (part: string) => document.querySelector(`[data-part="${part}"]`)?.textContent ?? '';

/** What a screen reader was told last. */
export const status = () => document.querySelector('[role="status"]')?.textContent;

/** Presses a key on the panel. */
export async function press(key: string) {
  await act(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );
}

/** Clicks the button of this name. */
export async function click(name: string) {
  const button = [...document.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );
  if (!button) throw new Error(`No button is called “${name}”.`);
  await act(async () => button.click());
}
