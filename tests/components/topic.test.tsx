import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dictionaries } from '../../lib/i18n/index.ts';
import { wholePlaybook } from '../../scripts/support/whole-playbook.ts';
import { hurt, messageFrom, testDesk } from '../state/samples.ts';
import {
  buttonOf,
  chatOf,
  click,
  enter,
  fieldOf,
  type Opened,
  openPanel,
  press,
  textOf,
} from './open-panel.tsx';

vi.mock('../../lib/browser/api.ts', () => ({ browser: { i18n: { getUILanguage: () => 'en-GB' } } }));

const words = dictionaries.en.topic;
const nameIn = (id: string, language: 'en' | 'nl' = 'en') =>
  wholePlaybook.books[language]?.topics.find((topic) => topic.id === id)?.name ?? '?';
const here = 'parcel_delivered_not_received';
/** A desk at which no topic is ever sure. */
const unsure = testDesk(undefined, undefined, { playbook: () => ({ ...wholePlaybook, sureFrom: 0.99 }) });

describe('the topic', () => {
  let opened: Opened;
  const picked = () => chatOf(opened).picked;
  const change = () => click(`${words.change}: ${nameIn(chatOf(opened).advice?.topic ?? '')}`);

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  });
  afterEach(async () => {
    await act(() => opened.root.unmount());
    document.body.replaceChildren();
  });

  it('is named with the words of the chat that say so', async () => {
    opened = await openPanel();
    expect(textOf('cause')).toContain(nameIn(here));
    const quotes = [...document.querySelectorAll('[data-part="cause"] blockquote strong')];
    expect(quotes.length).toBeGreaterThan(0);
    for (const { textContent } of quotes)
      expect(hurt.some(({ text }) => text.includes(textContent ?? '?'))).toBe(true);
  });

  it('can be changed to any of the book, and back', async () => {
    opened = await openPanel();
    await change();
    const list = fieldOf(words.choose);
    expect([...list.querySelectorAll('option')]).toHaveLength(wholePlaybook.books.en?.topics.length ?? 0);
    await enter(list, 'damaged_item');
    expect(picked()).toBe('damaged_item');
    expect(chatOf(opened).advice?.topic).toBe('damaged_item');
    expect(document.activeElement).toBe(fieldOf(words.choose));
    await click(words.undo);
    expect(picked()).toBeNull();
    expect(chatOf(opened).advice?.topic).toBe(here);
    expect(document.activeElement).toBe(buttonOf(`${words.change}: ${nameIn(here)}`));
  });

  it('stays as chosen when the customer writes on', async () => {
    opened = await openPanel();
    await act(() => opened.store.pickTopic(chatOf(opened).conversation.id, 'damaged_item'));
    expect(textOf('cause')).toContain(words.chosen);
    await opened.show([...hurt, messageFrom('customer', 'I am still waiting, where is my parcel?')]);
    expect(chatOf(opened).advice?.topic).toBe('damaged_item');
  });

  it('is asked where it is unsure: what it may be, and everything else', async () => {
    opened = await openPanel(hurt, unsure);
    expect(textOf('cause')).toContain(words.ask);
    expect(chatOf(opened).advice?.maybe).toContain(here);
    await click(nameIn(here));
    expect(picked()).toBe(here);
    expect(document.activeElement).toBe(buttonOf(`${words.change}: ${nameIn(here)}`));
  });

  it('offers the whole list where it is something else', async () => {
    opened = await openPanel(hurt, unsure);
    await click(words.other);
    expect(buttonOf(words.other).getAttribute('aria-expanded')).toBe('true');
    await enter(fieldOf(words.choose), 'parcel_late');
    expect(picked()).toBe('parcel_late');
  });

  it('is named in the language of the interface where its book has come', async () => {
    opened = await openPanel();
    await act(() =>
      opened.settings.setState(({ settings }) => ({ settings: { ...settings, language: 'nl' } })),
    );
    expect(textOf('cause')).toContain(nameIn(here, 'nl'));
  });

  it('leaves Escape to its list', async () => {
    opened = await openPanel();
    await change();
    await press('Escape', fieldOf(words.choose));
    expect(chatOf(opened).isDismissed).toBe(false);
  });

  it('does not matter in a lane', async () => {
    opened = await openPanel([...hurt, messageFrom('customer', 'My husband passed away last month.')]);
    expect(document.querySelector('[data-topic]')).toBeNull();
  });
});
