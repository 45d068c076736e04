import type { ReplyWords } from '../reply-words.ts';

/** The words around acknowledgement and options in English. */
export const englishReplyWords: ReplyWords = {
  agent: 'I',
  greeting: { informal: 'Hi {name},', formal: 'Hi {name},' },
  partsOfDay: { morning: 'Good morning,', afternoon: 'Good afternoon,', evening: 'Good evening,' },
  leadIn: { two: 'I can do either of these:', more: 'Here’s what I can do:' },
  choice: {
    one: 'Shall I do that?',
    two: 'Which of the two would you like?',
    more: 'Which one would you like me to start on?',
  },
  offered: 'Which of the ways out shall I set in motion?',
  open: 'What would help you most right now?',
  questions: [
    // The agent's answer comes here, so nothing is asked.
    { cause: 'not_heard', asks: null, text: '' },
    {
      cause: 'waiting',
      asks: 'order',
      text: 'So I can see where it’s stuck: what’s your order or reference number?',
    },
    {
      cause: 'still_unsolved',
      asks: 'order',
      text: 'So I can see where it’s stuck: what’s your order or reference number?',
    },
    { cause: 'waiting', asks: 'occasion', text: 'Is there a day you need this by?' },
    {
      cause: 'unmet_promise',
      asks: 'order',
      text: 'So I can see what was agreed: what’s your order or reference number?',
    },
    { cause: 'unmet_promise', asks: null, text: 'Was anything else promised that I should know about?' },
    {
      cause: 'repeat_contact',
      asks: 'order',
      text: 'So I can pull up what was said before: what’s your order or reference number?',
    },
    { cause: 'repeat_contact', asks: null, text: 'Has anything changed since you last asked?' },
  ],
};
