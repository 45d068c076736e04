import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dictionaries } from '../../lib/i18n/index.ts';
import { callingChats } from '../../lib/state/calling-chats.ts';
import type { PanelStore } from '../../lib/state/panel-store.ts';
import { keepPinned } from '../../lib/state/pinned-promises.ts';
import { keepPromiseClock } from '../../lib/state/promise-clock.ts';
import { locksInMemory } from './browser-memory.ts';
import { chatOf, click, openPanel, show, status, storeAt, textOf } from './scene.tsx';

const memory = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('../../lib/browser/api.ts', async () => {
  const { storageInMemory } = await import('./browser-memory.ts');
  return { browser: storageInMemory(memory.stored).browser };
});

const words = dictionaries.en.promises;
const ten = '2026-03-04T10:00:00+01:00';
const call = 'I will call you by 3 pm';
const front = chatOf([
  ['customer', 'Where is my parcel?', ten],
  ['agent', `Sorry about that. ${call}.`, ten],
]);
const id = front.conversation;

describe('promises in the panel', () => {
  let controller: AbortController;
  let store: PanelStore;
  let clock: { now: string };
  let panel: Awaited<ReturnType<typeof openPanel>>;

  /** The hands of the clock move on, and the panel looks at it at its pace. */
  const waitUntil = async (time: string) => {
    clock.now = `2026-03-04T${time}:00+01:00`;
    await act(() => vi.advanceTimersByTimeAsync(30_000));
  };
  const start = async (language: 'en' | 'nl' = 'en') => {
    controller = new AbortController();
    ({ store, clock } = storeAt(ten));
    keepPinned(store, controller.signal);
    keepPromiseClock(store, controller.signal);
    store.activate(1);
    panel = await openPanel(store, { language });
  };

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    Object.defineProperty(navigator, 'locks', { value: locksInMemory(), configurable: true });
    for (const key of Object.keys(memory.stored)) delete memory.stored[key];
    await start();
  });
  afterEach(async () => {
    controller.abort();
    await panel.close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('says what was promised, by whom and by when', async () => {
    await act(() => show(store, front));
    expect(textOf('promises')).toContain(call);
    expect(textOf('promises')).toContain('Robin · by 15:00 today');
  });

  it('shows no section where nothing was promised', async () => {
    await act(() => show(store, chatOf([['customer', 'Where is my parcel?']])));
    expect(document.querySelector('[data-part="promises"]')).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('shows the words on the page', async () => {
    await act(() => show(store, front));
    await click(dictionaries.en.cause.reveal(call));
    expect(panel.session.reveal).toHaveBeenCalledExactlyOnceWith(id, { message: 'm2', span: [18, 41] });
  });

  it('comes due, once and politely, and is then overdue', async () => {
    await act(() => show(store, front));
    await waitUntil('14:40');
    expect(textOf('promises')).toContain('due in 20 minutes');
    expect(document.querySelector('[data-urgency="later"]')).not.toBeNull();
    await waitUntil('14:51');
    expect(document.querySelector('[data-urgency="soon"]')).not.toBeNull();
    expect(status()).toBe(words.isSoon(call));
    const told = document.querySelector('[role="status"]')?.firstChild;
    await waitUntil('14:55');
    expect(document.querySelector('[role="status"]')?.firstChild).toBe(told);
    await waitUntil('17:00');
    expect(textOf('promises')).toContain('overdue by 2 hours');
    expect(status()).toBe(words.isOverdue(call));
  });

  it('looks at the clock only while a promise waits', async () => {
    await act(() => show(store, front));
    expect(vi.getTimerCount()).toBe(1);
    await click(words.keepThis(call));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('folds away what was kept, and takes it back', async () => {
    await act(() => show(store, front));
    await click(words.keepThis(call));
    expect(document.querySelector('[data-part="promises"] summary')?.textContent).toBe(words.kept(1));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(words.heading);
    await click(words.undoThis(call));
    expect(document.querySelector('[data-part="promises"] summary')).toBeNull();
    await click(words.dropThis(call));
    expect(document.querySelector('[data-part="promises"] summary')?.textContent).toBe(words.dropped(1));
  });

  it('owns a second failure once a promise is overdue, and no longer once it was kept', async () => {
    await act(() => show(store, front));
    await waitUntil('16:00');
    const angry = [
      ...front.messages,
      { ...chatOf([['customer', 'Still no parcel, this is ridiculous!']]).messages[0], id: 'm3' },
    ];
    await act(() => show(store, { ...front, messages: angry as typeof front.messages }, 1, 2));
    const options = () =>
      store.api
        .getState()
        .chats.get(id)
        ?.advice?.options.map((option) => option.id);
    expect(options()).toContain('own_to_end');
    await click(words.keepThis(call));
    expect(options()).not.toContain('own_to_end');
  });

  it('lets a chat behind call once its promise is overdue', async () => {
    await act(() => show(store, front));
    await act(() => show(store, chatOf([['customer', 'hello']], 'zendesk:acme:2'), 2));
    await act(() => store.activate(2));
    expect(callingChats(store.api.getState())).toEqual([]);
    await waitUntil('15:01');
    expect(textOf('calling')).toBe(words.otherChat('Anna Bakker'));
    expect(status()).toBe(words.otherChat('Anna Bakker'));
    await act(() => store.change(id, (chat) => ({ ...chat, isPaused: true })));
    expect(textOf('calling')).toBe('');
  });

  describe('pinned', () => {
    const personalLines = [
      ['customer', 'Where is my parcel?', ten],
      ['agent', 'I will call Anna on 06 1234 5678 by 3 pm.', ten],
    ] as const;
    const personal = chatOf(personalLines);
    const said = 'I will call Anna on 06 1234 5678 by 3 pm';
    const kept = 'I will call [name 1] on [phone 1] by 3 pm';
    /** A click that pins has to load what redacts first. */
    const pinIt = async () => {
      await click(words.pinThis(said));
      await act(() => vi.dynamicImportSettled());
    };

    it('keeps nothing before the agent pins, and then nothing that points to the customer', async () => {
      await act(() => show(store, personal));
      expect(memory.stored).toEqual({});
      await pinIt();
      expect(memory.stored).toEqual({
        pinned: {
          version: 1,
          items: [
            { id: 'm2#0', what: kept, who: 'Robin', by: '2026-03-04T15:00:00+01:00', conversation: id },
          ],
        },
      });
    });

    it('keeps no words at all where the customer told something personal', async () => {
      const grief = [['customer', 'My husband passed away last month.', ten], ...personalLines] as const;
      await act(() => show(store, chatOf(grief)));
      await pinIt();
      expect(JSON.stringify(memory.stored)).not.toMatch(/call|Robin/);
    });

    it('is on top when it comes due, also after the panel was closed', async () => {
      await act(() => show(store, personal));
      await pinIt();
      controller.abort();
      await panel.close();
      await start();
      await act(() => vi.advanceTimersByTimeAsync(0));
      expect(textOf('pinned-later')).toContain(words.morePinned(1));
      await waitUntil('14:55');
      expect(textOf('pinned')).toContain(kept);
      expect(textOf('pinned')).toContain('acme · 1');
      expect(status()).toBe(words.isSoon(kept));
      await click(words.unpinThis(kept));
      expect(memory.stored.pinned).toEqual({ version: 1, items: [] });
      expect(textOf('pinned')).toBe('');
    });

    it.each(['keepThis', 'dropThis', 'unpinThis'] as const)('is forgotten after %s', async (name) => {
      await act(() => show(store, personal));
      await pinIt();
      await click(words[name](said));
      await act(() => vi.advanceTimersByTimeAsync(0));
      expect(memory.stored.pinned).toEqual({ version: 1, items: [] });
    });

    it('is not listed twice while its own chat is on show', async () => {
      await act(() => show(store, personal));
      await pinIt();
      expect(textOf('pinned-later')).toBe('');
    });
  });

  it('speaks the language of the interface', async () => {
    controller.abort();
    await panel.close();
    await start('nl');
    await act(() => show(store, front));
    await vi.waitFor(() => expect(textOf('promises')).toContain('uiterlijk vandaag 15:00 uur'));
  });
});
