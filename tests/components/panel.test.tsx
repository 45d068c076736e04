import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../lib/browser/settings.ts';
import type { InsertRefusal } from '../../lib/editors/types.ts';
import { dictionaries } from '../../lib/i18n/index.ts';
import { deliver } from '../../lib/state/chat.ts';
import type { ConversationId } from '../../lib/transcript/types.ts';
import { wholePlaybook } from '../../scripts/support/whole-playbook.ts';
import { hurt, messageFrom, transcriptOf } from '../state/samples.ts';
import {
  chatOf,
  click,
  type Opened,
  openPanel,
  press,
  replyText,
  stateOf,
  status,
  tab,
  textOf,
} from './open-panel.tsx';

vi.mock('../../lib/browser/api.ts', () => ({
  browser: {
    i18n: { getUILanguage: () => 'en-GB' },
    commands: { getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+Q' }] },
    storage: { local: { get: async () => ({}), set: async () => {} } },
  },
}));

const words = dictionaries.en;
describe('the panel', () => {
  let opened: Opened;

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  });
  afterEach(async () => {
    await act(() => opened.root.unmount());
    document.body.replaceChildren();
  });

  it('shows who suffers from what, with the words that show it', async () => {
    opened = await openPanel();
    expect(stateOf()).toBe('advising');
    expect(document.querySelector('h1')?.textContent).toBe('Anna Bakker');
    expect(textOf('cause')).toContain(words.cause.families.unmet_promise);
    const quote = document.querySelector<HTMLElement>('[data-part="cause"] li button');
    expect(hurt.some(({ text }) => text.includes(quote?.querySelector('mark')?.textContent ?? '?'))).toBe(
      true,
    );
    await act(() => quote?.click());
    expect(opened.session.reveal).toHaveBeenCalledOnce();
  });

  it('shows two causes and folds the others away', async () => {
    opened = await openPanel([
      ...hurt,
      messageFrom('customer', 'This is the third time I am writing. I am switching to another provider.'),
    ]);
    expect([...document.querySelectorAll('[data-part="cause"] > ul > li')]).toHaveLength(2);
    const folded = document.querySelectorAll('[data-part="cause"] details li[data-family]');
    expect(folded.length).toBeGreaterThan(0);
    expect(textOf('cause')).toContain(words.cause.more(folded.length));
  });

  it('says in one line that advice came, and keeps that line from the start', async () => {
    opened = await openPanel([messageFrom('customer', 'hello')]);
    const line = document.querySelector('[role="status"]');
    expect(line?.textContent).toBe('');
    await opened.show(hurt);
    expect(document.querySelector('[role="status"]')).toBe(line);
    expect(status()).toContain(words.cause.families.unmet_promise);
  });

  it('names the lane first, with the card of the team, no level and no option', async () => {
    opened = await openPanel([messageFrom('customer', 'My husband passed away last month.')]);
    expect(stateOf()).toBe('advising');
    expect(document.querySelector('h2')?.textContent).toBe(words.lanes.grief.title);
    expect(textOf('lane')).toContain(words.forYou);
    expect(textOf('lane')).toContain(wholePlaybook.books.en?.cards.grief);
    expect(document.querySelector('[data-level]')).toBeNull();
    expect(document.querySelector('[data-part="options"]')).toBeNull();
    expect(document.querySelector('[data-lane="grief"] mark')?.textContent).toContain('passed away');
    expect(status()).toContain(words.lanes.grief.title);
  });

  it('is silent about threats and where it may lead while somebody grieves', async () => {
    opened = await openPanel([
      messageFrom('customer', 'My husband passed away last month. I am switching to another provider.'),
    ]);
    expect([...document.querySelectorAll('[data-part="cause"] li[data-family]')]).toHaveLength(1);
    expect(textOf('cause')).toContain(words.cause.families.grief_bereavement);
    expect(document.querySelector('[data-outlook]')).toBeNull();
    expect(status()).not.toContain(words.cause.families.churn_threat);
  });

  it('has no empty list of causes once somebody who grieves has been answered', async () => {
    opened = await openPanel([
      messageFrom('customer', 'My husband passed away last month.'),
      messageFrom('agent', 'I am so sorry.'),
      messageFrom('customer', 'I am switching to another provider.'),
    ]);
    expect(document.querySelector('[data-part="cause"]')).toBeNull();
  });

  it('has nothing but the card of the team where somebody may be in danger, and no key that inserts', async () => {
    opened = await openPanel([messageFrom('customer', 'I am going to kill myself.')]);
    expect(textOf('lane')).toContain(wholePlaybook.books.en?.cards.safety);
    expect(document.querySelector('[data-lane="safety"] mark')?.textContent).toContain('kill myself');
    for (const part of ['acknowledgement', 'options', 'gesture', 'reply'])
      expect(document.querySelector(`[data-part="${part}"]`), part).toBeNull();
    expect(document.querySelector('[aria-keyshortcuts="I"], [aria-keyshortcuts="C"]')).toBeNull();
    for (const key of ['i', 'c', 'Enter']) await press(key);
    expect(opened.session.insert).not.toHaveBeenCalled();
    expect(opened.session.copy).not.toHaveBeenCalled();
  });

  it('has the last line of a chat that is solved and how it came down, and nothing else', async () => {
    opened = await openPanel([
      ...hurt,
      messageFrom('agent', 'It is with the driver, he rings you at three.'),
      messageFrom('customer', 'Great, thank you so much, it is here now!'),
    ]);
    const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')].map(
      ({ dataset }) => dataset.part,
    );
    expect(parts).toEqual(['came-down', 'reply']);
    expect(textOf('reply')).toContain(words.closing.close);
    expect(replyText()).toContain(chatOf(opened).advice?.closing);
  });

  it('confirms the way out the customer has chosen', async () => {
    const [, refund] =
      wholePlaybook.books.en?.topics.find(({ id }) => id === 'parcel_delivered_not_received')?.options ?? [];
    opened = await openPanel();
    const offer =
      chatOf(opened)
        .advice?.options.map(({ text }) => text)
        .join(' ') ?? '';
    await opened.show([...hurt, messageFrom('agent', offer), messageFrom('customer', 'The refund please')]);
    expect(refund?.id).toBe('refund');
    expect(textOf('reply')).toContain(words.closing.confirm);
    await press('i');
    expect(opened.session.insert).toHaveBeenCalledExactlyOnceWith(
      chatOf(opened).conversation.id,
      replyText(),
    );
  });

  it('says that the playbook of the team could not be read', async () => {
    opened = await openPanel();
    expect(document.querySelector('[data-part="team-file"]')).toBeNull();
    await act(() => opened.store.tellOfTeamFile(true));
    expect(textOf('team-file')).toBe(words.playbook.broken);
  });

  it('says that it has no line for a cause, and why it saw it', async () => {
    opened = await openPanel([messageFrom('customer', 'Are you calling me a liar?')]);
    expect(document.querySelector('main')?.textContent).toContain(words.states.noLine.title);
    const why = document.querySelector<HTMLDetailsElement>('[data-family="dignity"] details');
    await act(async () => {
      if (why) why.open = true;
      why?.dispatchEvent(new Event('toggle'));
    });
    await expect.poll(() => why?.querySelector('p')?.textContent).toContain('accused');
    expect(textOf('cause')).toContain(words.forecast.outlooks.may_escalate);
    expect(status()).toContain(words.cause.families.dignity);
  });

  it('composes the reply of the ticked options and the chosen wording', async () => {
    opened = await openPanel();
    const { advice } = chatOf(opened);
    expect(replyText()).toBe(advice?.reply);
    await press('1');
    expect(replyText()).not.toContain(advice?.options[0]?.text);
    expect(replyText()).toContain(advice?.options[1]?.text);
    await press('w');
    expect(replyText()).not.toContain(advice?.acknowledgements[0]?.text);
    expect(replyText()).toContain(advice?.acknowledgements[1]?.text);
  });

  it('comes back to the first wording after the last', async () => {
    opened = await openPanel();
    const first = textOf('acknowledgement');
    for (const _wording of chatOf(opened).advice?.acknowledgements ?? []) await press('W');
    expect(textOf('acknowledgement')).toBe(first);
  });

  it.each([
    ['i', 'insert'],
    ['Enter', 'insert'],
    ['c', 'copy'],
  ] as const)('uses the whole reply on %s', async (key, act) => {
    opened = await openPanel();
    await press(key);
    expect(opened.session[act]).toHaveBeenCalledExactlyOnceWith(chatOf(opened).conversation.id, replyText());
  });

  it.each([
    ['with a modifier', { ctrlKey: true }],
    ['held down', { repeat: true }],
    ['while a word is composed', { isComposing: true }],
  ])('leaves a key alone %s', async (_how, more) => {
    opened = await openPanel();
    await press('i', document.body, more);
    expect(opened.session.insert).not.toHaveBeenCalled();
  });

  it('leaves Enter to the button that has the focus', async () => {
    opened = await openPanel();
    const button = document.querySelector('[data-part="acknowledgement"] button');
    await press('Enter', button ?? document.body);
    expect(opened.session.insert).not.toHaveBeenCalled();
  });

  it('leaves single keys alone when the agent switched them off', async () => {
    opened = await openPanel();
    const settings = { ...defaultSettings, singleKeys: false };
    await act(() => opened.settings.setState({ settings }));
    await press('i');
    expect(opened.session.insert).not.toHaveBeenCalled();
  });

  it('inserts and copies each piece by itself', async () => {
    opened = await openPanel();
    const { advice, conversation } = chatOf(opened);
    const line = advice?.acknowledgements[0]?.text ?? '';
    const option = advice?.options[1];
    await click(words.insertPart(line));
    expect(opened.session.insert).toHaveBeenLastCalledWith(conversation.id, line);
    await click(words.copyPart(option?.offer ?? ''));
    expect(opened.session.copy).toHaveBeenLastCalledWith(conversation.id, option?.text);
  });

  const refusals = (Object.keys(words.refusals) as InsertRefusal[]).filter((why) => why !== 'mode-unknown');
  it.each(refusals)('says what to do when an insert is refused: %s', async (why) => {
    opened = await openPanel();
    const { conversation } = chatOf(opened);
    const change = (text: string) =>
      opened.store.change(conversation.id, (chat) => deliver(chat, text, { kind: 'refused', why, text }));
    await act(() => change('The whole reply'));
    expect(status()).toBe(words.refusals[why]);
    const stranded = document.querySelector('textarea');
    expect(stranded?.value).toBe('The whole reply');
    expect([stranded?.selectionStart, stranded?.selectionEnd]).toEqual([0, 15]);
    await click(words.copy);
    expect(opened.session.copy).toHaveBeenCalledExactlyOnceWith(conversation.id, 'The whole reply');
  });

  describe('where the page does not show whether its box reaches the customer', () => {
    beforeEach(async () => {
      opened = await openPanel();
      const text = 'The whole reply';
      await act(() =>
        opened.store.change(chatOf(opened).conversation.id, (chat) =>
          deliver(chat, text, { kind: 'refused', why: 'mode-unknown', text }),
        ),
      );
    });

    it('asks aloud, with the focus beside the answers but on none', async () => {
      expect(status()).toBe(words.refusals['mode-unknown']);
      expect(document.activeElement?.tagName).toBe('FIELDSET');
      expect(document.activeElement?.getAttribute('aria-label')).toBe(words.refusals['mode-unknown']);
      expect(document.querySelector('textarea')).toBeNull();
    });

    it('inserts on yes', async () => {
      await click(words.modeAnswers.yes);
      expect(opened.session.insertConfirmed).toHaveBeenCalledExactlyOnceWith(
        chatOf(opened).conversation.id,
        'The whole reply',
      );
    });

    it('copies on no', async () => {
      await click(words.modeAnswers.no);
      expect(opened.session.insertConfirmed).not.toHaveBeenCalled();
      expect(opened.session.copy).toHaveBeenCalledExactlyOnceWith(
        chatOf(opened).conversation.id,
        'The whole reply',
      );
    });

    it('takes a second press of the key for no answer', async () => {
      await press('Enter', document.activeElement ?? document.body);
      expect(opened.session.insertConfirmed).not.toHaveBeenCalled();
    });
  });

  it('puts the card away and brings it back as it was', async () => {
    opened = await openPanel();
    await press('2');
    const before = replyText();
    await press('Escape');
    expect(stateOf()).toBe('dismissed');
    expect(replyText()).toBe('');
    await click(words.showAgain);
    expect(replyText()).toBe(before);
  });

  it('keeps still in a chat that is paused', async () => {
    opened = await openPanel();
    await click(words.pause);
    await opened.show([...hurt, messageFrom('customer', 'I am still waiting, nobody called me back.')]);
    expect(stateOf()).toBe('paused');
    await click(words.resume);
    expect(stateOf()).toBe('advising');
  });

  it('shows the live key of the panel among the settings, and Escape leads back', async () => {
    opened = await openPanel();
    await press('?');
    expect(document.querySelector('main')?.textContent).toContain('Alt+Shift+Q');
    await press('i');
    expect(opened.session.insert).not.toHaveBeenCalled();
    await press('Escape');
    expect(stateOf()).toBe('advising');
    expect(replyText()).not.toBe('');
  });

  it('points out another chat that needs the agent, in words for everybody, and leads to it', async () => {
    opened = await openPanel([messageFrom('customer', 'hello')]);
    const transcript = { ...transcriptOf(hurt, 'zendesk:acme:2' as ConversationId), customer: 'Tom Becker' };
    await act(() => {
      opened.store.take(9, { kind: 'snapshot', sequence: 1, transcript, shownAt: 0 });
    });
    const line = textOf('calling');
    expect(line).toContain('Tom Becker');
    expect(status()).toBe(line);
    await click(line);
    expect(opened.session.lookAt).toHaveBeenCalledExactlyOnceWith(9);
  });

  it('says that the browser has translated what it read', async () => {
    opened = await openPanel();
    const { health, ...rest } = transcriptOf(hurt);
    const transcript = { ...rest, health: { ...health, translated: true as const } };
    await act(() => {
      opened.store.take(tab, { kind: 'snapshot', sequence: 2, transcript, shownAt: 0 });
    });
    expect(document.querySelector('[data-complete="false"]')?.textContent).toContain(words.health.translated);
  });

  it('speaks the language the agent chose', async () => {
    opened = await openPanel();
    await act(() => opened.settings.setState({ settings: { ...defaultSettings, language: 'nl' } }));
    expect(document.documentElement.lang).toBe('nl');
    expect(textOf('options')).toContain(dictionaries.nl.options.heading);
  });

  it('treats text from the page as text', async () => {
    const customer = '<img src=x onerror=alert(1)>';
    opened = await openPanel();
    const transcript = { ...transcriptOf(hurt), customer };
    await act(() => {
      opened.store.take(tab, { kind: 'snapshot', sequence: 2, transcript, shownAt: 0 });
    });
    expect(document.querySelector('h1')?.textContent).toBe(customer);
    expect(document.querySelector('img')).toBeNull();
  });

  it('works with a pasted chat as with a page, but copies', async () => {
    opened = await openPanel();
    await act(() => opened.store.activate(null));
    expect(stateOf()).toBe('no-chat');
    await click(words.paste.open);
    const box = document.querySelector('textarea');
    const text = hurt.map(({ role, text }) => `${role === 'customer' ? 'Nora' : 'Sam'}: ${text}`).join('\n');
    await act(() => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const [nora] = document.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    await act(() => nora?.click());
    await act(() => document.querySelector<HTMLButtonElement>('button[type="submit"]')?.click());
    expect(document.querySelector('h1')?.textContent).toBe('Nora');
    expect(stateOf()).toBe('advising');
    await press('i');
    expect(opened.session.insert).not.toHaveBeenCalled();
    expect(opened.session.copy).toHaveBeenCalledOnce();
    await click(words.paste.close);
    expect(stateOf()).toBe('no-chat');
  });
});
