import type { MendLines } from '../review-words.ts';

/** Lines that mend, proven in the conversation before they are shown. */
export const lines: MendLines = {
  C1: [
    'You asked {question}, and I’m finding that out: you’ll have the answer here by {updateTime}.',
    'I’ll answer your other questions here by {updateTime}.',
    'I’ll answer that here by {updateTime}.',
  ],
  C2: ['This is about {thingObject}, and I’m on it now.'],
  C3: [
    'I have what you sent, so I’m working on {thingObject} now; you’ll hear from me here by {updateTime}.',
    'I have what I need from this chat, and you’ll hear from me here by {updateTime}.',
  ],
  C5: ['Does each step work for you?'],
  C6: [
    'You shouldn’t have to chase {thingObject}; I’m taking it from here.',
    'Thank you for telling me; I’m taking it from here.',
  ],
  C10: ['Thank you for waiting for news of {thingObject}.', 'Thank you for waiting; I’m here now.'],
  C11: [
    'We let you down with {thingObject}, and I’m working on it now: you’ll hear from me here by {updateTime}.',
    'That’s on us, and I’m working on it now: you’ll hear from me here by {updateTime}.',
  ],
  C15: [
    'I’m looking into {thingObject} myself, and you’ll have my answer here by {updateTime}.',
    'I’m checking this myself now, and you’ll have my answer here by {updateTime}.',
  ],
  C16: ['You’ll hear from me here by {updateTime}.'],
  C17: [
    'What I can do is ask for an exception for {thingObject} now: you’ll have the answer here by {answerTime}.',
    'What I can do is ask my lead now: you’ll have the answer here by {answerTime}.',
  ],
  C18: [
    'Let me sort {thingObject} out with you now; you’ll hear from me here by {updateTime}.',
    'Let me put this right with you now.',
  ],
  C19: [
    'Whatever went wrong, I’m getting {thingObject} sorted for you; you’ll hear from me here by {updateTime}.',
    'Whatever went wrong, I’m getting it sorted for you; you’ll hear from me here by {updateTime}.',
  ],
  C20: [
    'Here’s what I can do instead, so that you aren’t stuck: I’m asking my lead about {thingObject}, and you’ll have the answer here by {answerTime}.',
    'Here’s what I can do instead, so that you aren’t stuck: I ask my lead for an exception and answer you here by {answerTime}.',
  ],
  C23: ['What I can do is ask my lead about the amount now: you’ll have the answer here by {answerTime}.'],
  C24: [
    'What I can do instead is settle {thingObject} with my lead now: you’ll have the answer here by {answerTime}.',
  ],
  C25: [
    'I’m looking into {thingObject} now, and you’ll hear from me here by {updateTime}.',
    'I’m on it now, and you’ll hear from me here by {updateTime}.',
  ],
  C26: [
    'If anything about {thingObject} isn’t right, write to me here.',
    'If anything isn’t right, write to me here.',
  ],
  C27: [
    'I’m looking into {thingObject} for you now, and you’ll hear from me here by {updateTime}.',
    'I’m on it now, and you’ll hear from me here by {updateTime}.',
  ],
  C28: ['I’m doing what I can for {thingObject}, and you’ll hear from me here by {updateTime}.'],
  C29: [
    'You were promised this: {question}. That didn’t happen, and I’m on it now; you’ll hear from me here by {updateTime}.',
    'You were promised news and didn’t get it. I’m on it now, and you’ll hear from me here by {updateTime}.',
  ],
  C30: [
    'This is the second time {thingObject} went wrong; from now on I’m staying on it myself until it’s done, and you’ll hear from me here by {updateTime}.',
    'This went wrong twice; from now on I’m staying on it myself, and you’ll hear from me here by {updateTime}.',
  ],
  C31: [
    'I’m looking into {thingObject} for you now, and you’ll hear from me here by {updateTime}.',
    'I’m on it now, and you’ll hear from me here by {updateTime}.',
  ],
  C35: ['I’m looking into {thingObject} for you, and you’ll hear from me here by {updateTime}.'],
  C36: ['I’m looking into {thingObject} for you, and you’ll hear from me here by {updateTime}.'],
  C38: [
    'I’m looking into {thingObject} for you now, and you’ll hear from me here by {updateTime}.',
    'I’m on it now, and you’ll hear from me here by {updateTime}.',
  ],
  C39: ['Please never send a password, a code or a whole card number here; I don’t need them to help you.'],
  C40: ['I’m here if anything else comes up.', 'You’re welcome. I’m here if anything else comes up.'],
  C41: [
    'I’m looking into {thingObject} now and will be back here by {updateTime}.',
    'I’m checking this now and will be back here by {updateTime}.',
  ],
  C44: [
    'May I note this, so that you don’t have to explain it again?',
    'Thank you for telling me. May I note this, so that you don’t have to explain it again?',
    'Thank you for telling me this.',
  ],
  C45: ['I’m very sorry for your loss. I’ll take care of this for you.'],
  C46: [
    'I want to help you with {thingObject}. If the threats or insults go on, I’ll close this chat.',
    'I want to help you. If the threats or insults go on, I’ll close this chat.',
  ],
  C47: [
    'I’m staying here with you, and I’m bringing in somebody who is trained to help now.',
    'I’m bringing in somebody who is trained to help now.',
  ],
};
