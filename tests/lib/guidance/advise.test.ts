import { describe, expect, it } from 'vitest';
import { advise } from '../../../lib/guidance/advise.ts';
import { answerKey } from '../../../lib/guidance/asked-values.ts';
import { composeReply } from '../../../lib/guidance/compose-reply.ts';
import { firstName } from '../../../lib/guidance/first-name.ts';
import { readFacts } from '../../../lib/language/facts.ts';
import { emptyPlaybook } from '../../../lib/playbook/merge.ts';
import { wholePlaybook } from '../../../scripts/support/whole-playbook.ts';
import { adviceFor, type Chat, conversationOf, monday } from './chat.ts';

/** The customer of the contrasting scenarios: waited in, asked around, nothing there. */
const scenario: Chat = {
  turns: [
    [
      'customer',
      'Hi, tracking says my blue jacket was delivered yesterday at 14:10. I waited in all day, asked the neighbours, and there is no parcel.',
    ],
  ],
  families: ['waiting'],
  customer: 'Anna Brown',
};

const dutchScenario: Chat = {
  turns: [
    [
      'customer',
      'Volgens de tracking is mijn blauwe jas gisteren om 14:10 bezorgd. Ik heb de hele dag thuis gewacht en bij de buren gevraagd, maar er is geen pakket.',
    ],
  ],
  families: ['waiting'],
  language: 'nl',
  customer: 'Sanne de Vries',
};

describe('the parcel that is marked delivered', () => {
  it('gets a reply a person would write, in English', () => {
    expect(adviceFor(scenario)?.reply).toBe(
      [
        'Hi Anna,',
        'You waited in all day, and your blue jacket never reached you; you’ve done more than enough, so let me sort it out.',
        [
          'Here’s what I can do:',
          '1. I’ll send your blue jacket again by express. The parcel goes to the carrier today before 5 pm and should be with you tomorrow. If the first parcel still turns up, send it back with the free label I’ll add.',
          '2. If you’d rather not have a new one, I’ll refund the full amount today and close the order. Allow 3 working days for the bank, so it should be there by Thursday 5 March.',
          '3. Should you prefer the original, I’ll ask the carrier to find it first. You’ll hear from me by Wednesday 4 March, and you can still choose a new one or the refund then.',
        ].join('\n'),
        'Which one would you like?',
      ].join('\n\n'),
    );
  });

  it.each([
    ['informal', 'Hoi Sanne,', 'Je hebt', 'je blauwe jas', 'je rekening'],
    ['formal', 'Goedemorgen,', 'U hebt', 'uw blauwe jas', 'uw rekening'],
  ] as const)(
    'gets a reply a person would write, in %s Dutch',
    (address, greeting, start, thing, account) => {
      const reply = adviceFor({ ...dutchScenario, address })?.reply.split('\n\n') ?? [];
      expect(reply).toHaveLength(4);
      expect(reply[0]).toBe(greeting);
      expect(reply[1]?.startsWith(start)).toBe(true);
      expect(reply[1]).toContain(thing);
      expect(reply[2]).toContain(account);
      expect(reply[3]?.endsWith('?')).toBe(true);
    },
  );

  it('sends nothing "today" when the carrier has gone', () => {
    const evening = adviceFor(scenario, { now: '2026-03-06T18:30:00+01:00' });
    expect(evening?.options[0]?.deadline).toBe(
      'With the carrier on Monday 9 March before 5 pm, expected on Tuesday 10 March',
    );
    expect(evening?.options[1]?.deadline).toBe('Refunded today, in your account by Wednesday 11 March');
  });

  it('gives each option condition and deadline, makes the agent its owner, and shows the floor', () => {
    const advice = adviceFor(scenario);
    for (const option of advice?.options ?? []) {
      expect([option.condition, option.deadline, option.text]).not.toContain(null);
      expect([option.owner, option.limit]).toEqual([null, null]);
    }
    expect(advice?.floor).toContain('The seller carries the risk');
    expect(advice?.options.map(({ id }) => id)).toEqual(['replacement', 'refund', 'trace']);
  });

  it('speaks of yesterday only on the day it was written', () => {
    const old = { ...scenario, level: 1, families: [], at: '2026-02-20T10:00:00+01:00' } as const;
    expect(
      adviceFor(old)
        ?.acknowledgements.map(({ text }) => text)
        .join(),
    ).not.toContain('yesterday');
    const fresh = adviceFor({ ...old, at: '2026-03-02T08:00:00Z' });
    expect(fresh?.acknowledgements.map(({ text }) => text).join()).toContain('yesterday at 14:10');
  });

  it('calls the parcel what the customer calls it', () => {
    const chat: Chat = { turns: [['customer', 'My package says delivered but is not here']], level: 1 };
    expect(adviceFor(chat)?.reply).toContain('the package never reached you');
    expect(adviceFor(chat)?.reply).toContain('the first package');
    const order: Chat = { turns: [['customer', 'My order says delivered but is not here']], level: 1 };
    expect(adviceFor(order)?.reply).toContain('the order never reached you');
    expect(adviceFor(order)?.reply).toContain('the first parcel');
  });
});

describe('the dose', () => {
  it.each([
    [1, 'name_the_effort', 'Thank you for asking the neighbours first; that helps a lot'],
    [2, 'own_the_failure', 'you’ve done more than enough, so let me sort it out'],
    [3, 'own_the_failure', 'we let you down, and I’ll put it right'],
    [4, 'own_the_failure', 'that’s our failure, and I’m sorry'],
  ] as const)('at level %i is %s', (level, strategy, words) => {
    const [first] = adviceFor({ ...scenario, level })?.acknowledgements ?? [];
    expect(first?.strategy).toBe(strategy);
    expect(first?.text).toContain(words);
  });

  it.each<[string, Chat['families'], string, string]>([
    [
      'a broken promise',
      ['unmet_promise'],
      'You said it would be here by Friday.',
      'It was meant for Friday and didn’t happen',
    ],
    [
      'a promise with its day',
      ['unmet_promise'],
      'I was promised a refund by Friday.',
      'You were waiting for the refund, and Friday went by without it',
    ],
    [
      'a third attempt',
      ['repeat_contact'],
      'This is the third time I ask.',
      'This is the third time you’ve had to ask, and you shouldn’t have had to',
    ],
    ['lost time', ['waiting'], 'I have been waiting for two weeks.', 'You’ve waited two weeks for this'],
    [
      'a question put twice',
      ['not_heard'],
      'When do I get my refund?',
      '“When do I get my refund?” was your question',
    ],
    [
      'a promise before lost time',
      ['waiting', 'unmet_promise'],
      'You said Friday, I have been waiting for two weeks.',
      'It was meant for Friday',
    ],
  ])('for %s names it', (_, families, text, words) => {
    const advice = adviceFor({ turns: [['customer', text]], families, topic: false });
    expect(advice?.reply).toContain(words);
    const ids = advice?.options.map(({ id }) => id);
    expect(ids).toEqual(
      families?.includes('unmet_promise') ? ['own_to_end', 'lead_review', 'faster_remedy'] : [],
    );
  });

  it('corrects an answer only when one was given', () => {
    const turns: Chat['turns'] = [
      ['customer', 'When do I get my refund?'],
      ['agent', 'We are open until five.'],
      ['customer', 'That is not what I asked.'],
    ];
    const advice = adviceFor({ turns, families: ['not_heard'], topic: false });
    expect(advice?.acknowledgements[0]?.text).toBe(
      'You asked “When do I get my refund?” and I answered something else; that’s the one I’m answering now.',
    );
  });

  it('asks for the order number only when it is not there', () => {
    const ask = (text: string) =>
      adviceFor({ turns: [['customer', text]], families: ['waiting'], topic: false });
    expect(ask('I have been waiting for two weeks')?.question).toBe(
      'What’s your order or reference number, so I can see where it’s stuck?',
    );
    expect(ask('Order 48213, I have been waiting for two weeks')?.question).toBe(
      'Is there a day you need this by?',
    );
  });
});

describe('silence', () => {
  it.each<[string, Chat]>([
    ['the agent has answered', { ...scenario, turns: [...scenario.turns, ['agent', 'Let me see.']] }],
    ['nothing is sure', { turns: [['customer', 'Hello, my parcel']], topic: false }],
    [
      'the customer is thankful',
      { turns: [['customer', 'Thank you so much']], families: ['recovery_gratitude'] },
    ],
    ['there is no customer', { turns: [['note', 'Called the carrier']] }],
    [
      'the ways out were put already and nothing new is wrong',
      {
        turns: [
          ...scenario.turns,
          ['agent', 'I can send you a replacement or refund you.'],
          ['customer', 'Let me think about that'],
        ],
        families: [],
      },
    ],
  ])('when %s', (_, chat) => {
    expect(adviceFor(chat)).toBeNull();
  });

  it('keeps out of languages it does not read, and of those whose book is not loaded', () => {
    const context = { playbook: wholePlaybook, facts: [], now: monday, spent: [] };
    expect(advise({ ...conversationOf(scenario), unreadLanguage: true }, context)).toBeNull();
    expect(advise({ ...conversationOf(scenario), language: null }, context)).toBeNull();
    expect(advise(conversationOf(scenario), { ...context, playbook: emptyPlaybook })).toBeNull();
  });

  it('is broken again when a way out was refused, not offered', () => {
    const refused: Chat = {
      ...scenario,
      turns: [
        ...scenario.turns,
        ['agent', 'We cannot refund this.'],
        ['customer', 'My blue jacket is not here'],
      ],
      families: [],
    };
    expect(adviceFor(refused)?.options).toHaveLength(3);
  });

  it('lets bots and notes pass: they are no answer', () => {
    expect(
      adviceFor({ ...scenario, turns: [...scenario.turns, ['bot', 'Hi!'], ['note', 'vip']] }),
    ).not.toBeNull();
  });
});

describe('a lane', () => {
  it('of grief offers no list: one plain line, and what would help', () => {
    const advice = adviceFor({ ...scenario, lanes: ['grief'] });
    expect(advice?.reply).toBe(
      'I’m sorry for your loss. I’ll keep this about your blue jacket simple, and you only ever deal with one person for all of it, which is me.\n\nWhat would help you most at the moment?',
    );
    expect([advice?.options, advice?.greeting, advice?.gesture]).toEqual([[], null, null]);
  });

  it('of safety shows the card of the team and nothing to send, whoever wrote last', () => {
    const turns = [...scenario.turns, ['agent', 'I am here.']] as const;
    const advice = adviceFor({ ...scenario, turns, lanes: ['safety'] });
    expect(advice?.card).toContain('Follow your team’s safety procedure');
    expect(advice).toMatchObject({ reply: '', question: '', acknowledgements: [], options: [] });
  });
});

describe('what the agent decides', () => {
  const answered = (asked: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(asked).map(([id, text]) => [answerKey('faster_remedy', id), text]));
  const late: Chat = { ...scenario, topic: 'second_failure', families: ['unmet_promise'] };
  const faster = (asked: Parameters<typeof adviceFor>[1]) =>
    adviceFor(late, asked)?.options.find(({ id }) => id === 'faster_remedy');

  it('asks for what only the agent knows before it can be said', () => {
    expect(faster({})).toMatchObject({ text: null, offer: 'The quicker way out' });
    expect(adviceFor(late)?.reply).not.toContain('…');
    const answers = answered({ remedy: 'a new one by courier', remedy_day: '2026-03-03', remedy_cost: '40' });
    expect(faster({ answers })?.text).toContain('a new one by courier, done by tomorrow');
    expect(faster({ answers: { ...answers, ...answered({ remedy_day: 'soon' }) } })?.text).toBeNull();
    expect(faster({ answers: { ...answers, ...answered({ remedy: '{name}' }) } })?.text).toBeNull();
  });

  it('asks the lead where an option costs more than the role may give, when it is chosen too', () => {
    const answers = answered({ remedy: 'a new one by courier', remedy_day: '2026-03-03', remedy_cost: '60' });
    expect(faster({ answers })?.text).toContain(
      'For this one I need my lead’s go-ahead: the quicker way out',
    );
    expect(faster({ answers, role: 'senior' })?.text).not.toContain('my lead');
    const offer = ['agent', 'If speed matters most I can go beyond what I’d normally do.'] as const;
    const chosen: Chat = {
      ...late,
      turns: [...late.turns, offer, ['customer', 'the quicker one please']],
      families: [],
    };
    expect(adviceFor(chosen, { answers })?.closing).toContain('my lead’s go-ahead');
    expect(adviceFor(chosen, { answers, role: 'senior' })?.closing).toContain('I’m arranging it now');
  });

  it('holds the topic the agent picks, whatever the signs say', () => {
    const advice = adviceFor({ ...scenario, topic: 'parcel_late' }, { picked: 'damaged_item' });
    expect(advice?.topic).toBe('damaged_item');
    expect(advice?.options.length).toBeGreaterThan(1);
  });

  it('gives the two likeliest topics where none is known', () => {
    const conversation = conversationOf({ ...scenario, families: ['repeat_contact'], topic: false });
    const topics = ['parcel_late', 'damaged_item', 'return_help'].map((id) => ({
      id,
      confidence: 0.5,
      evidence: [],
    }));
    const facts = readFacts([scenario.turns[0]?.[1] ?? ''], 'en');
    const context = { playbook: wholePlaybook, facts, now: monday, spent: [] };
    expect(advise({ ...conversation, topics }, context)?.maybe).toEqual(['parcel_late', 'damaged_item']);
  });
});

describe('a composed reply', () => {
  const advice = adviceFor(scenario);
  const book = wholePlaybook.books.en;
  if (advice === null || !book) throw new Error('The scenario must be advised on.');
  const compose = (count: number, acknowledgement: string | null = 'So.') =>
    composeReply({ advice, book, acknowledgement, options: advice.options.slice(0, count) });

  it.each([
    [0, 'What would help you most right now?', ''],
    [1, 'Shall I do that?', ''],
    [2, 'Which of the two suits you better?', 'I can do either of these:'],
    [3, 'Which one would you like?', 'Here’s what I can do:'],
  ])('with %i options ends on the question that fits', (count, question, leadIn) => {
    expect(compose(count).endsWith(`\n\n${question}`)).toBe(true);
    expect(compose(count)).toContain(leadIn);
    expect(compose(count).match(/^\d\. /gm) ?? []).toHaveLength(count < 2 ? 0 : count);
  });

  it('does without an acknowledgement', () => {
    expect(compose(1, null)).toBe(`Hi Anna,\n\n${advice.options[0]?.text}\n\nShall I do that?`);
  });
});

describe('the first name', () => {
  it.each([
    ['Anna Brown', 'Anna'],
    ['Jean-Pierre Dupont', 'Jean-Pierre'],
    ['Vries, Sanne de', 'Sanne'],
    ['Zoë', 'Zoë'],
    ["O'Neill Murphy", "O'Neill"],
    ['anna', null],
    ['anna@example.com', null],
    ['Visitor 4821', null],
    ['Jansen BV', null],
    ['Mr Brown', null],
    ['J. Brown', null],
    ['Guest', null],
    ['', null],
    [null, null],
  ])('of %s is %s', (customer, name) => {
    expect(firstName(customer)).toBe(name);
  });
});
