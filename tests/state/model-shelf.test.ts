import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/playbook/language.ts';
import { ModelShelf } from '../../lib/state/model-shelf.ts';
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

  it('stops when the signal says so', () => {
    const { store, shelf, asked, show, controller } = panelWithShelf();
    shelf.follow(store.api, controller.signal);
    controller.abort();
    show(1, hurt);
    expect(asked).toEqual([]);
  });
});
