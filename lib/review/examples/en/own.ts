import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const own: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C17',
    scene: 'parcel',
    missed: [
      "I'm sorry, but there's nothing I can do. The system says delivered.",
      "Unfortunately I can't help with that, the tracking shows it was delivered.",
      "That's not my department, you'd have to speak to the delivery people.",
      "The system won't let me send another jacket.",
      "It isn't possible to refund an order that shows as delivered.",
      'I am unable to look into deliveries from here.',
    ],
    fine: [
      "I can't see who signed for the blue jacket, so what I can do is send a new one today.",
      "Tracking says delivered and you have nothing. I'm sending a new blue jacket today, it reaches you tomorrow.",
      "I can't undo yesterday's wait. Here's what I can do: a new jacket tomorrow, or your money back today.",
      'Which of the two suits you better?',
      "I'm not able to reach the driver from here; I can refund order 48213 today instead.",
      'Thanks for waiting in all day and asking the neighbours; I have what I need.',
    ],
  },
];
