import { expect, it } from 'vitest';
import type { Language } from '../../lib/playbook/language.ts';
import { panelState } from '../../lib/state/panel-state.ts';
import { PanelStore } from '../../lib/state/panel-store.ts';
import { messageFrom, testDesk, transcriptOf } from './samples.ts';

const short = [messageFrom('customer', 'Ridiculous.')];

/** The chat after the browser has been asked, and what it was asked about. */
async function chatWith(guess: Language | null, messages = short) {
  const asked: string[] = [];
  const store = new PanelStore({
    ...testDesk(),
    guessLanguage: async (text) => {
      asked.push(text);
      return guess;
    },
  });
  store.activate(1);
  store.take(1, { kind: 'snapshot', sequence: 1, transcript: transcriptOf(messages), shownAt: 0 });
  await Promise.resolve();
  await Promise.resolve();
  const state = panelState(store.api.getState());
  return { asked, conversation: 'chat' in state ? state.chat.conversation : null };
}

it('reads a turn that says too little in the language the browser is sure of', async () => {
  const { asked, conversation } = await chatWith('en');
  expect(asked).toEqual(['Ridiculous.']);
  expect(conversation).toMatchObject({ language: 'en', level: 2 });
});

it('stays silent when the browser is not sure either', async () => {
  expect((await chatWith(null)).conversation).toMatchObject({ language: null, level: 0 });
});

it('asks nobody when it can tell by itself', async () => {
  const plain = [messageFrom('customer', 'Where can I find the size chart of this jacket?')];
  expect((await chatWith('nl', plain)).asked).toEqual([]);
  expect((await chatWith('nl', [messageFrom('agent', 'ok')])).asked).toEqual([]);
});
