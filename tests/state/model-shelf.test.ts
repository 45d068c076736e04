import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../../lib/playbook/language.ts';
import { ModelShelf } from '../../lib/state/model-shelf.ts';
import { panelState } from '../../lib/state/panel-state.ts';
import { PanelStore } from '../../lib/state/panel-store.ts';
import type { ConversationId } from '../../lib/transcript/types.ts';
import { modelOf } from '../lib/cues/model/models.ts';
import { hurt, messageFrom, testDesk, transcriptOf } from './samples.ts';

const dutch = [messageFrom('customer', 'Hallo, ik wacht al drie weken op mijn pakket')];

/** A panel, and a shelf that notes what it is asked to load. */
function panelWithShelf() {
  const store = new PanelStore(testDesk());
  const asked: Language[] = [];
  const shelf = new ModelShelf(async (language) => {
    asked.push(language);
    return modelOf(0);
  });
  const controller = new AbortController();
  const show = (tab: number, messages: typeof hurt) => {
    const transcript = transcriptOf(messages, `zendesk:acme:${tab}` as ConversationId);
    store.take(tab, { kind: 'snapshot', sequence: 1, transcript, shownAt: 0 });
  };
  return { store, shelf, asked, show, controller };
}

describe('ModelShelf', () => {
  it('loads nothing before it is told to follow', () => {
    const { asked, show } = panelWithShelf();
    show(1, hurt);
    expect(asked).toEqual([]);
  });

  it('loads the language of each chat, once', async () => {
    const { store, shelf, asked, show, controller } = panelWithShelf();
    show(1, hurt);
    shelf.follow(store.api, controller.signal);
    show(2, hurt);
    show(3, dutch);
    await Promise.resolve();
    expect(asked).toEqual(['en', 'nl']);
    expect(Object.keys(shelf.models)).toEqual(['en', 'nl']);
  });

  it('goes on without one that cannot be loaded, and asks for it again when the chat changes', async () => {
    const { store, show } = panelWithShelf();
    const load = vi.fn(async () => modelOf(0)).mockRejectedValueOnce(new Error('gone'));
    const shelf = new ModelShelf(load);
    const controller = new AbortController();
    shelf.follow(store.api, controller.signal);
    store.activate(1);
    show(1, hurt);
    expect(load).toHaveBeenCalledTimes(1);
    await new Promise((settled) => setTimeout(settled));
    expect(panelState(store.api.getState()).kind).toBe('advising');
    expect(shelf.models).toEqual({});
    show(1, [...hurt, messageFrom('customer', 'Hello? I am still waiting for my parcel.')]);
    await vi.waitFor(() => expect(Object.keys(shelf.models)).toEqual(['en']));
    controller.abort();
  });

  it('stops when the signal says so', () => {
    const { store, shelf, asked, show, controller } = panelWithShelf();
    shelf.follow(store.api, controller.signal);
    controller.abort();
    show(1, hurt);
    expect(asked).toEqual([]);
  });
});
