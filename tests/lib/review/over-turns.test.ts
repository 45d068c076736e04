import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckId } from '../../../lib/playbook/vocabulary.ts';
import type { Scene } from '../../../lib/review/examples/example.ts';
import { review } from '../../../lib/review/review.ts';
import type { Finding } from '../../../lib/review/types.ts';
import { loadAllReviewWords } from '../../../lib/review/words/load.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';
import { situationIn } from './scene.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

type Row = readonly [what: string, turns: Scene['turns'], draft: string, outcome: Finding['outcome']];

function table(check: CheckId, rows: readonly Row[]) {
  it.each(rows)('%s', (_, turns, text, outcome) => {
    const findings = review({ text }, situationIn({ customer: null, turns }));
    expect(findings.find((finding) => finding.check === check)?.outcome).toBe(outcome);
  });
}

describe('C6, an acknowledgement that is due', () => {
  const complaint = 'This is ridiculous, your kettle leaks all over my kitchen!';
  table('C6', [
    [
      'heat in an earlier message of the same run',
      [
        ['customer', complaint],
        ['customer', 'order 55120, bought in May'],
      ],
      'Could you send me a photo of the lid?',
      'missed',
    ],
    [
      'thanks behind the heat',
      [
        ['customer', complaint],
        ['customer', 'Oh wait, the lid was not on. All good now, thank you so much!'],
      ],
      'Could you send me a photo of the lid?',
      'no_occasion',
    ],
    [
      'a calm turn about trying things',
      [['customer', 'I have tried two different browsers and the page still does not load.']],
      'Which version of the browser is it?',
      'no_occasion',
    ],
    [
      'another harm after an acknowledgement',
      [
        ['customer', complaint],
        ['agent', 'I’m sorry the kettle leaks all over your kitchen, we should have caught that.'],
        [
          'customer',
          'I have been waiting three weeks for an answer now and nobody replies, this is ridiculous!',
        ],
      ],
      'Which model is it?',
      'missed',
    ],
    [
      'a draft in another language',
      [['customer', complaint]],
      'Kunt u mij vertellen welk model het is en wanneer u het hebt gekocht?',
      'no_occasion',
    ],
  ]);
});

describe('C30, a second failure', () => {
  const told: Scene['turns'][number] = [
    'customer',
    'You promised me a call back last week and nobody called. My router, order 22190, is still dead.',
  ];
  table('C30', [
    ['as it is told', [told], 'Could you tell me the lights on the router?', 'missed'],
    [
      'once the chat has gone on',
      [
        told,
        [
          'agent',
          'We promised to call and did not. This time I stay in the chat until it works. Which lights are on?',
        ],
        ['customer', 'The first one is green.'],
      ],
      'Thanks. Is the second one on too?',
      'no_occasion',
    ],
    [
      'a wait for the second answer',
      [['customer', 'I have contacted you twice about my refund and I have been waiting for two weeks.']],
      'What is your order number?',
      'missed',
    ],
  ]);
});

describe('C16, a time for the next step', () => {
  const asked: Scene['turns'] = [['customer', 'My parcel 77120 has not come yet.']];
  table('C16', [
    ['a step', asked, 'I’ll ask the depot.', 'missed'],
    ['a short form that looks like a weekday', asked, 'I’ll ask the depot. We’d want that too.', 'missed'],
    ['an offer to help', asked, 'We’d love to help! Which depot was it?', 'no_occasion'],
    ['what a request is for', asked, 'Please send me the label so we can check the depot.', 'no_occasion'],
    [
      'a step that the wait is over for',
      asked,
      'Let me check.\nThank you for waiting, it is in Leeds.',
      'no_occasion',
    ],
  ]);
});

describe('C17, a way out beside the no', () => {
  const asked: Scene['turns'] = [
    ['customer', 'Can you change the address of parcel 77120 while it is on the van?'],
  ];
  table('C17', [
    ['a no alone', asked, 'We cannot change it.', 'missed'],
    ['a no with a courtesy', asked, 'We cannot change it. Is there anything else I can help with?', 'missed'],
    ['what the customer can do', asked, 'We cannot change it. You can collect it at the shop.', 'met'],
    ['steps', asked, 'We cannot change it. Try the app of the carrier first.', 'met'],
    ['a question about the case', asked, 'We cannot change it. Is a neighbour at home?', 'no_occasion'],
    ['the refused step itself', asked, 'The system won’t let me change the address.', 'missed'],
  ]);
});

describe('C1, an answer in other words', () => {
  const asked: Scene['turns'] = [['customer', 'Why does my kettle hum like that?']];
  table('C1', [
    ['an explanation', asked, 'Most heating elements make a sound at first.', 'met'],
    ['courtesies alone', asked, 'Thank you for your message. Have a great day!', 'missed'],
  ]);
});
