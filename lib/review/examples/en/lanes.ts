import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const lanes: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C44',
    scene: 'vulnerable',
    missed: [
      'I’ve noted on your account that you have depression.',
      'I will pass your situation on to our collections team.',
      'Your balance is £210. How much can you pay today?',
      'Please fill in the hardship form.',
      'Thank you for telling me. I’ve added your illness to your file.',
      'I’m recording this as a vulnerability on your profile now.',
      'Payments are due on the first of the month.',
    ],
    fine: [
      'Thank you for telling me this. What would help you most right now?',
      'Thank you for telling me. May I note that letters are hard for you, so that nobody sends more?',
      'I’m glad you told me. There is no rush.',
      'Thanks for sharing that with me. I’m stopping the letters today.',
      'Thank you for being so open. Would it be all right if I made a note of this for my colleagues?',
      'I appreciate you telling me this. We can leave the payments for a month.',
    ],
  },
  {
    check: 'C45',
    scene: 'grief',
    missed: [
      'So sorry for your loss! I’ll cancel it.',
      'I’ll cancel the subscription. Please send the death certificate and the form.',
      'I’m sorry for your loss. How would you rate this chat?',
      'I understand your frustration. I’ll cancel it today.',
      'No worries, I’ll stop it today.',
      'My condolences 🙏 It is cancelled.',
      'Please send the customer number.',
    ],
    fine: [
      'I’m so sorry about your mother. I’ve stopped the subscription, and nothing else is needed from you.',
      'I’m sorry that your mother has died. I’ll stop the magazine today.',
      'My condolences. I’m stopping the magazine today.',
      'I’m very sorry for your loss. You don’t need to send anything; it is stopped.',
      'Please accept my condolences. One thing is enough: her postcode.',
      'I’m sorry to hear of your mother’s death. I’ll take care of the magazine today.',
    ],
  },
  {
    check: 'C46',
    scene: 'abuse',
    missed: [
      'I’m ending this chat now.',
      'Goodbye, this conversation is over.',
      'I’m closing the chat because of your language.',
      'This chat will be terminated.',
      'We’re done here. I am disconnecting now.',
      'I will not answer you any more. I’m going to end the chat.',
    ],
    fine: [
      'I want to help you with the router. If the threats go on, I’ll close this chat.',
      'Please don’t threaten me. If it continues, I will end this chat.',
      'Your router is with the carrier and arrives tomorrow.',
      'I’m here to help with the router. Threats I can’t accept.',
      'I’m looking for the router now; you’ll hear by 10:30.',
      'The subscription is ending on Friday.',
    ],
  },
  {
    check: 'C46',
    scene: 'warned',
    missed: [],
    fine: ['I’m ending this chat now. You can write to us about the router at any time.'],
  },
  {
    check: 'C47',
    scene: 'safety',
    missed: [
      'Don’t worry, everything will be fine.',
      'It will get better, you’ll see.',
      'You should think of your family.',
      'Have you tried going for a walk? That helps a lot.',
      'You have so much to live for.',
      'Suicide is never the answer.',
      'Cheer up Sam, it’s only an account.',
    ],
    fine: [
      'I’m staying here with you. I’m bringing in somebody who is trained for this now.',
      'Are you in danger right now?',
      'Thank you for telling me. I’m here, and I’m getting a colleague who can help.',
      'Please call 112 now if you’re in danger; I stay in this chat.',
      'I take what you wrote seriously. My lead is joining us now.',
      'I’m with you here.',
    ],
  },
  {
    check: 'C46',
    scene: 'abuse',
    missed: ['I won’t write to you any more.'],
    fine: [],
  },
];
