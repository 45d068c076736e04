import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { overlay, Panel } from '../../components/panel/panel.tsx';
import { noPolicy } from '../../lib/browser/policy.ts';
import { defaultSettings } from '../../lib/browser/settings.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { DraftReview } from '../../lib/state/draft-review.ts';
import { PanelStore } from '../../lib/state/panel-store.ts';
import type { SettingsModel } from '../../lib/state/settings-store.ts';
import type { Message } from '../../lib/transcript/types.ts';
import { hurt, reviewParts, testDesk, transcriptOf } from '../state/samples.ts';

/** The tab the panel of the tests stands beside. */
export const tab = 7;

/** A panel on the screen of the test, fed as the port feeds it. */
export async function openPanel(messages: readonly Message[] = hurt, desk: Desk = testDesk()) {
  const place = document.body.appendChild(document.createElement('div'));
  const store = new PanelStore(desk);
  const settings = createStore<SettingsModel>(() => ({
    settings: defaultSettings,
    isUnsaved: false,
    policy: noPolicy,
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
  const root = createRoot(place);
  await overlay.load();
  const books = {
    get playbook() {
      return desk.playbook();
    },
  };
  await act(() => root.render(<Panel tools={{ books, store, session, settings, drafts, draftSession }} />));
  const show = (shown: readonly Message[]) =>
    act(() => {
      store.activate(tab);
      store.take(tab, { kind: 'snapshot', sequence: 1, transcript: transcriptOf(shown), shownAt: 0 });
    });
  await show(messages);
  return { place, store, settings, session, drafts, draftSession, show, root };
}

export type Opened = Awaited<ReturnType<typeof openPanel>>;

export const chatOf = ({ store }: Opened) => {
  const [chat] = store.api.getState().chats.values();
  if (!chat) throw new Error('No chat was read.');
  return chat;
};
export const textOf = (part: string) => document.querySelector(`[data-part="${part}"]`)?.textContent ?? '';
export const replyText = () => document.querySelector('[data-part="reply"] p')?.textContent ?? '';
export const stateOf = () => document.querySelector('main')?.dataset.state;
export const status = () => document.querySelector('[role="status"]')?.textContent;

export async function press(key: string, target: Element = document.body, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  await act(() => target.dispatchEvent(event));
}

/** The button of a name; fails where there is none. */
export function buttonOf(name: string): HTMLButtonElement {
  const button = [...document.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );
  if (!button) throw new Error(`No button is called “${name}”.`);
  return button;
}

export async function click(name: string) {
  const button = buttonOf(name);
  await act(() => button.click());
}

/** The field a label names. */
export function fieldOf(label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const field = found && document.getElementById(found.htmlFor);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
    throw new Error(`No field is called “${label}”.`);
  return field;
}

/** Types into a field, or chooses from a list, as a hand does. */
export async function enter(field: HTMLInputElement | HTMLSelectElement, value: string) {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  await act(() => {
    field.focus();
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(kind === HTMLInputElement ? 'input' : 'change', { bubbles: true }));
  });
}
