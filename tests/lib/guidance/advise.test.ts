import { describe, expect, it } from 'vitest';
import { advise } from '../../../lib/guidance/advise.ts';
import { composeReply } from '../../../lib/guidance/compose-reply.ts';
import { firstName } from '../../../lib/guidance/first-name.ts';
import { builtinPlaybook } from '../../../lib/playbook/builtin/index.ts';
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
        'You waited in all day and asked the neighbours, and you’re still without your blue jacket; that’s on us, and I’m putting it right now.',
        [
          'Here’s what I can do:',
          '1. I send your blue jacket again by express: with the carrier today before 5 pm, expected tomorrow. If the first parcel still turns up, the free label I add takes it back.',
          '2. If you’d rather not have a new one, I refund the full amount today and close the order. Allowing 3 working days for the bank, you have it by Thursday 5 March.',
          '3. If you’d rather have the original, I ask the carrier to find it first. You hear from me by Wednesday 4 March, and can still choose a new one or the refund after that.',
        ].join('\n'),
        'Which one would you like me to start on?',
      ].join('\n\n'),
    );
  });

  it.each([
    ['informal', 'Hoi Sanne,', 'Je hebt', 'je rekening', 'Wat heeft je voorkeur?'],
    ['formal', 'Goedemorgen,', 'U hebt', 'uw rekening', 'Wat heeft uw voorkeur?'],
  ] as const)(
    'gets a reply a person would write, in %s Dutch',
    (address, greeting, start, account, question) => {
      const reply = adviceFor({ ...dutchScenario, address })?.reply ?? '';
      expect(reply.split('\n\n')).toEqual([
        greeting,
        `${start} de hele dag thuis gewacht en bij de buren gevraagd, en zit nog steeds zonder ${address === 'formal' ? 'uw' : 'je'} blauwe jas. Dat is aan ons, en ik los het nu op.`,
        expect.stringContaining(account),
        question,
      ]);
    },
  );

  it('sends nothing "today" when the carrier has gone', () => {
    const evening = adviceFor(scenario, { now: '2026-03-06T18:30:00+01:00' });
    expect(evening?.options[0]?.deadline).toBe(
      'With the carrier on Monday 9 March before 5 pm, expected on Tuesday 10 March',
    );
    expect(evening?.options[1]?.deadline).toBe('Refunded today, in your account by Wednesday 11 March');
  });

  it('gives each option condition, deadline and floor, and makes the agent its owner', () => {
    for (const option of adviceFor(scenario)?.options ?? []) {
      expect([option.condition, option.deadline, option.floor?.nl]).not.toContain(null);
      expect(option.owner).toBeNull();
    }
    expect(adviceFor(scenario)?.options.map(({ id }) => id)).toEqual(['replacement', 'refund', 'trace']);
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
    expect(adviceFor(chat)?.reply).toContain('The package shows as delivered');
    expect(adviceFor(chat)?.reply).toContain('the first package');
    const order: Chat = { turns: [['customer', 'My order says delivered but is not here']], level: 1 };
    expect(adviceFor(order)?.reply).toContain('The order shows as delivered');
    expect(adviceFor(order)?.reply).toContain('the first parcel');
  });
});

describe('the dose', () => {
  it.each([
    [1, 'name_the_effort', 'Thank you for asking the neighbours first'],
    [2, 'name_the_effort', 'that’s on us, and I’m putting it right now'],
    [3, 'own_the_failure', 'the delivery was our job'],
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
      'It was promised for Friday and didn’t happen',
    ],
    [
      'a promise with its day',
      ['unmet_promise'],
      'I was promised a refund by Friday.',
      'Friday came and went without the refund',
    ],
    ['a third attempt', ['repeat_contact'], 'This is the third time I ask.', 'This is the third time'],
    ['lost time', ['waiting'], 'I have been waiting for two weeks.', 'Two weeks is too long to wait'],
    [
      'a question put twice',
      ['not_heard'],
      'When do I get my refund?',
      '“When do I get my refund?” is the question',
    ],
    [
      'a promise before lost time',
      ['waiting', 'unmet_promise'],
      'You said Friday, I have been waiting for two weeks.',
      'It was promised for Friday',
    ],
  ])('for %s names it', (_, families, text, words) => {
    const advice = adviceFor({ turns: [['customer', text]], families, topic: false });
    expect(advice?.reply).toContain(words);
    expect(advice?.options).toEqual([]);
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
      'So I can see where it’s stuck: what’s your order or reference number?',
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
    ['the language is not written yet', { ...scenario, language: 'de' }],
    ['there is no customer', { turns: [['note', 'Called the carrier']] }],
    [
      'the ways out were put already and nothing new is wrong',
      {
        turns: [
          ...scenario.turns,
          ['agent', 'I can send you a replacement or refund you.'],
          ['customer', 'One please'],
        ],
        families: [],
      },
    ],
  ])('when %s', (_, chat) => {
    expect(adviceFor(chat)).toBeNull();
  });

  it('keeps out of lanes and of languages it does not read', () => {
    const context = { playbook: builtinPlaybook, facts: [], now: monday, spent: [] };
    expect(advise({ ...conversationOf(scenario), lanes: ['grief'] }, context)).toBeNull();
    expect(advise({ ...conversationOf(scenario), unreadLanguage: true }, context)).toBeNull();
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

describe('a composed reply', () => {
  const advice = adviceFor(scenario);
  if (advice === null) throw new Error('The scenario must be advised on.');
  const compose = (count: number, acknowledgement: string | null = 'So.') =>
    composeReply({ advice, acknowledgement, options: advice.options.slice(0, count) });

  it.each([
    [0, 'What would help you most right now?', ''],
    [1, 'Shall I do that?', ''],
    [2, 'Which of the two would you like?', 'I can do either of these:'],
    [3, 'Which one would you like me to start on?', 'Here’s what I can do:'],
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
