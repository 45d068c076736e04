import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of C6. */
export const acknowledgeDue: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C6',
    scene: 'parcel',
    missed: [
      'Your parcel was delivered at 14:10 according to the courier.',
      'I can send a new jacket or refund you. Which one?',
      'Let me check with the courier and get back to you by 11.',
      'What is your address?',
      'Please look in your safe place and with your neighbours.',
      'ok',
      'I’m sending a new jacket today, it should be with you tomorrow.',
    ],
    fine: [
      'You stayed in all day for a jacket that never came, and that’s on us. I’m sending a new one today.',
      'A whole day waiting in for nothing is not OK. I’m on it now.',
      'Thank you for asking the neighbours already; I’m taking it from here.',
      'I’m sorry we lost your blue jacket. I’m sending a new one today.',
      'I understand your frustration.',
      'That must have been a long day. I’m asking the carrier now.',
      'That’s really annoying, a day at home and still no jacket.',
    ],
  },
  {
    check: 'C6',
    scene: 'calm',
    missed: [],
    fine: ['Yes, what is the new address?', 'I can change that until 5 pm.'],
  },
  {
    check: 'C6',
    scene: 'telecom',
    missed: [],
    fine: [
      'You’ve been without internet for four days. I’m testing the line now.',
      'Four days offline and three calls. I’m testing your line now.',
    ],
  },
  {
    check: 'C6',
    scene: 'parcel',
    missed: [
      'Your parcel takes 3 days. Ask the neighbours once more.',
      'I’m sorry, but I can’t find your order.',
      'We cannot see the driver from here, sorry.',
      'Sorry, I have to close this chat if I hear nothing.',
    ],
    fine: [
      'I’m sorry you waited in all day. I can’t see the driver, so I’m asking the depot now.',
      'We can’t undo that day, and I’m sorry it was lost on us.',
      'You asked the neighbours and there is nothing at the door. I’m sending a new jacket today.',
    ],
  },
  {
    check: 'C6',
    scene: 'software',
    missed: [],
    fine: [
      'The export has been crashing since the update, and payroll can’t wait for that. I’m running the export from our side now and will email you the file by 11.',
    ],
  },
  {
    check: 'C6',
    scene: 'answered',
    missed: [],
    fine: ['Yes, I can. A new kettle leaves today and reaches you on Friday, in time for the weekend.'],
  },
];
