import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dictionaries } from '../../lib/i18n/index.ts';
import { deliver } from '../../lib/state/chat.ts';
import { chatOf, click, openPanel, press, show, status, storeAt, textOf } from './scene.tsx';

vi.mock('../../lib/browser/api.ts', async () => {
  const { storageInMemory } = await import('./scene.tsx');
  return { browser: storageInMemory().browser };
});

const words = dictionaries.en;
const ten = '2026-03-04T10:00:00+01:00';
const front = chatOf([
  ['customer', 'My parcel says delivered but there is nothing here. Can I get a refund?', ten],
  ['agent', 'I will call you by 3 pm.', ten],
]);
const id = front.conversation;

describe('the hand-over note in the panel', () => {
  const { store } = storeAt(ten);
  let panel: Awaited<ReturnType<typeof openPanel>>;

  beforeEach(async () => {
    store.activate(1);
    panel = await openPanel(store);
    await act(() => show(store, front));
  });
  afterEach(() => panel.close());

  it.each([
    ['by its key', () => press('h')],
    ['by its button', () => click(words.handOver.open)],
  ])('opens %s, and Escape closes it', async (_how, open) => {
    await open();
    expect(textOf('hand-over')).toContain(words.handOver.wants('“Can I get a refund?”'));
    expect(textOf('hand-over')).toContain('“I will call you by 3 pm”, Robin, by 15:00 today, open');
    expect(document.activeElement?.textContent).toBe(words.handOver.copy);
    await press('Escape');
    expect(textOf('hand-over')).toBe('');
  });

  it('is copied line by line, and never inserted', async () => {
    await press('H');
    const lines = [...document.querySelectorAll('[data-part="hand-over"] li')].map(
      (line) => line.textContent,
    );
    await click(words.handOver.copy);
    expect(panel.session.copy).toHaveBeenCalledExactlyOnceWith(id, lines.join('\n'));
    expect([...document.querySelectorAll('button')].map((button) => button.textContent)).not.toContain(
      words.insert,
    );
    await act(() => store.change(id, (chat) => deliver(chat, '', { kind: 'copied' })));
    expect(status()).toBe(words.delivery.copied);
    await press('Escape');
    expect(store.api.getState().chats.get(id)?.delivery.kind).toBe('none');
  });

  it('gives way when the chat is gone, and says when there is nothing to tell', async () => {
    await press('h');
    await act(() => store.activate(null));
    expect(textOf('hand-over')).toBe('');
    await act(() => {
      store.activate(2);
      show(store, chatOf([['note', 'internal']], 'zendesk:acme:2'), 2);
    });
    expect(textOf('hand-over')).toBe('');
    await press('h');
    expect(textOf('hand-over')).toContain(words.handOver.empty);
    expect(textOf('hand-over')).not.toContain(words.handOver.copy);
  });
});
