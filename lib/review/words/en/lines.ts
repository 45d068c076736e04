import type { MendLines } from '../review-words.ts';

/** Lines that mend, proven in the conversation before they are shown. */
export const lines: MendLines = {
  C15: ['I’m checking this myself now, and you’ll have my answer here by {updateTime}.'],
  C16: ['You’ll hear from me here by {updateTime}.'],
  C17: [
    'What I can do is ask for an exception for {thingObject} now: you’ll have the answer here by {answerTime}.',
    'What I can do is ask my lead now: you’ll have the answer here by {answerTime}.',
  ],
  C18: ['Let me put this right with you now.'],
  C19: [
    'Whatever happened on the way, I’m putting it right for you: you’ll hear from me here by {updateTime}.',
  ],
  C20: [
    'Here’s what I can do instead, so that you aren’t stuck: I ask my lead for an exception and answer you here by {answerTime}.',
  ],
};
