import type { ReframeLines } from './reframe.ts';

/** Hard messages from the customer’s side, in English. */
export const english: ReframeLines = {
  promise: [
    'In this customer’s eyes a promise was broken; the heat is about that.',
    'They counted on something that did not come. That is what speaks here.',
  ],
  again: [
    'They have told this before. Part of what you read is meant for the times before.',
    'Every new contact means starting over for them; the heat comes from the repeat.',
  ],
  waiting: [
    'Waiting without news makes each day longer. This message carries all of them.',
    'They could not see what was happening on this side; the waiting speaks here.',
  ],
  runaround: [
    'They were sent from one place to the next. The anger is at the route.',
    'They tried other ways in before this chat; the message answers those too.',
  ],
  unheard: [
    'To them, what they said did not arrive. Saying it back is what is missing.',
    'Louder is how somebody writes who was not heard the first time.',
  ],
  unfair: [
    'From where they stand the rule only costs them something. It is the rule they argue with.',
    'For them this is about being treated fairly, more than about the amount.',
  ],
  leaving: [
    'Somebody who says that they will leave still gives a chance to put it right.',
    'The sharpness shows that it mattered to them.',
  ],
  threat: [
    'Going public or to law is often the last lever somebody sees.',
    'They look for a way to be taken seriously; the threat is the one they found.',
  ],
  worry: [
    'There is worry in this message: something they need may not be safe, or not in time.',
    'The tone follows what could go wrong for them.',
  ],
  dignity: [
    'They read an earlier reply as looking down on them. That is what they answer.',
    'For them it is about respect, more than about the case itself.',
  ],
  helpless: [
    'They have run out of ways to move this. It reads like the end of a long road.',
    'From their side nothing they do changes anything. One thing that moves would count.',
  ],
  abuse: [
    'It began with a matter; these words went past it. The boundary is for the words, the matter stays.',
    'What they came for is still open. How they say it is theirs to change.',
  ],
  any: [
    'Something went wrong for them before they wrote. The message is about that.',
    'They do not know who reads this: they write to a company.',
    'Behind the tone stands something they need.',
  ],
};
