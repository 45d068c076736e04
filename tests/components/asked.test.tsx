import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dictionaries } from '../../lib/i18n/index.ts';
import { builtinFiles } from '../../lib/playbook/builtin/load.ts';
import { withBook } from '../../lib/playbook/merge.ts';
import type { PlaybookFile } from '../../lib/playbook/schema.ts';
import { wholePlaybook } from '../../scripts/support/whole-playbook.ts';
import { hurt, messageFrom, testDesk } from '../state/samples.ts';
import {
  chatOf,
  click,
  enter,
  fieldOf,
  type Opened,
  openPanel,
  press,
  replyText,
  textOf,
} from './open-panel.tsx';

vi.mock('../../lib/browser/api.ts', () => ({ browser: { i18n: { getUILanguage: () => 'en-GB' } } }));

const words = dictionaries.en;

/** A team whose way out asks for a value of each kind, and whose extra asks for an amount. */
const file: PlaybookFile = {
  format: 1,
  id: 'asking',
  name: 'Asking',
  language: 'en',
  gestures: [
    {
      id: 'shipping_fee',
      offer: 'Something off',
      say: 'I take {?off} off.',
      for: ['topic_ours', 'unmet_promise'],
      cap: 10,
      asks: [{ id: 'off', label: 'How much off', kind: 'amount' }],
    },
  ],
  topics: [
    {
      id: 'parcel_late',
      name: 'Late',
      failure: 'ours',
      happened: ['it is late'],
      signs: [],
      options: [
        {
          id: 'visit',
          offer: 'A visit',
          by: 'On the day you agree on',
          say: 'I come on {?day} at {?hour}, with {?count} people, for {?price}: {?why}.',
          mentions: ['visit'],
          cost: 'price',
          asks: [
            { id: 'day', label: 'Day', kind: 'day' },
            { id: 'hour', label: 'Hour', kind: 'time' },
            { id: 'count', label: 'People', kind: 'number' },
            { id: 'price', label: 'Price', kind: 'amount' },
            { id: 'why', label: 'Why', kind: 'text' },
          ],
        },
      ],
    },
  ],
};
const playbook = withBook(wholePlaybook, 'en', [...(await builtinFiles('en')), file]);
const given = { Day: '2026-03-06', Hour: '15:30', People: '2', 'Price (EUR)': '12,50', Why: 'to measure' };
const said = 'with 2 people, for €12.50: to measure.';

describe('what an option asks', () => {
  let opened: Opened;

  beforeEach(async () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    opened = await openPanel(hurt, testDesk(undefined, undefined, { playbook: () => playbook }));
    await act(() => opened.store.pickTopic(chatOf(opened).conversation.id, 'parcel_late'));
  });
  afterEach(async () => {
    await act(() => opened.root.unmount());
    document.body.replaceChildren();
  });

  const fill = async (values: Readonly<Record<string, string>>) => {
    for (const [label, value] of Object.entries(values)) await enter(fieldOf(label), value);
  };

  it('has a field of its kind for each value', () => {
    const types = Object.keys(given).map((label) => [label, fieldOf(label).type, fieldOf(label).inputMode]);
    expect(types.map(([, type]) => type)).toEqual(['date', 'time', 'text', 'text', 'text']);
    expect(types.filter(([, , mode]) => mode === 'decimal')).toHaveLength(2);
  });

  it('is waited for, in words that belong to the tick, which until then has no effect', async () => {
    const tick = document.querySelector('[data-part="options"] input[type="checkbox"]');
    const sentence = document.getElementById(tick?.getAttribute('aria-describedby') ?? '');
    expect(sentence?.textContent).toBe(words.options.waits('Day, Hour, People, Price, Why'));
    const before = replyText();
    await press('1');
    await press('1');
    expect(replyText()).toBe(before);
    expect(before).not.toContain('I come on');
  });

  it('is in the reply as soon as all is given', async () => {
    await fill({ ...given, Why: '' });
    expect(replyText()).not.toContain(said);
    expect(textOf('options')).toContain(words.options.waits('Why'));
    await fill({ Why: 'to measure' });
    expect(replyText()).toContain(said);
    expect(document.activeElement).toBe(fieldOf('Why'));
  });

  it('keeps the field, its focus and what is in it when the customer writes on', async () => {
    const field = fieldOf('Why');
    await enter(field, 'to mea');
    await opened.show([...hurt, messageFrom('customer', 'I have been waiting for nine days now.')]);
    expect(fieldOf('Why')).toBe(field);
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('to mea');
  });

  it('lets no single key act while it is typed, and leaves Escape to its calendar', async () => {
    const { ticked } = chatOf(opened);
    for (const key of ['1', 'w', 'i', 'Enter', 'Escape']) await press(key, fieldOf('People'));
    expect(opened.session.insert).not.toHaveBeenCalled();
    expect(chatOf(opened)).toMatchObject({ ticked, wording: 0, isDismissed: false });
  });

  it('says so when a number is none', async () => {
    await fill({ 'Price (EUR)': 'a lot' });
    const field = fieldOf('Price (EUR)');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const sentence = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(sentence?.textContent).toBe(words.options.notNumber);
  });

  it('keeps the card as it is once its first line has been used', async () => {
    const { advice, conversation } = chatOf(opened);
    await act(() =>
      opened.store.change(conversation.id, (chat) => ({
        ...chat,
        wording: 1,
        spent: [advice?.acknowledgements[1]?.text ?? ''],
      })),
    );
    const line = textOf('acknowledgement');
    await fill(given);
    expect(textOf('acknowledgement')).toBe(line);
  });

  it('tells the limit, and above it that the lead decides', async () => {
    expect(textOf('options')).toContain(words.options.limit('€50'));
    await fill({ ...given, 'Price (EUR)': '80' });
    expect(textOf('options')).toContain(words.options.aboveLimit);
    expect(replyText()).not.toContain('I come on');
    expect(replyText()).toContain('go-ahead: A visit');
  });

  it('adds the small extra only on request, before the question', async () => {
    const { gesture } = words;
    expect(textOf('gesture')).toContain(gesture.cap('€10'));
    expect(replyText()).not.toContain('I take');
    await fill({ 'How much off (EUR)': '5' });
    expect(replyText()).not.toContain('I take');
    await click(gesture.add);
    const parts = replyText().split('\n\n');
    expect(parts.indexOf('I take €5 off.')).toBe(parts.length - 2);
    await fill({ 'How much off (EUR)': '50' });
    expect(replyText()).not.toContain('I take');
    expect(textOf('gesture')).toContain(gesture.aboveCap('€10'));
    await click(gesture.remove);
    expect(textOf('gesture')).toContain(gesture.add);
  });
});

describe('without a line of its own', () => {
  let opened: Opened;
  const mute = {
    ...playbook,
    books: { ...playbook.books, ...(playbook.books.en && { en: { ...playbook.books.en, lines: [] } }) },
  };

  beforeEach(async () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    opened = await openPanel(hurt.slice(0, 1), testDesk(undefined, undefined, { playbook: () => mute }));
    await act(() => opened.store.pickTopic(chatOf(opened).conversation.id, 'parcel_late'));
  });
  afterEach(async () => {
    await act(() => opened.root.unmount());
    document.body.replaceChildren();
  });

  it('has no reply and nothing to insert until there is something to say', async () => {
    expect(document.querySelector('[data-part="acknowledgement"]')).toBeNull();
    expect(document.querySelector('[data-part="reply"]')).toBeNull();
    expect(document.querySelector('[aria-keyshortcuts="I"]')).toBeNull();
    await press('i');
    expect(opened.session.insert).not.toHaveBeenCalled();
    for (const [label, value] of Object.entries(given)) await enter(fieldOf(label), value);
    expect(replyText()).toContain(said);
    expect(document.querySelector('[aria-keyshortcuts="I"]')).not.toBeNull();
  });
});
