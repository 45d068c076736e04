import { pluralFor } from '../plural.ts';

const plural = pluralFor('en');

/** Coaching mode, in English. */
export const coaching = {
  name: 'Coaching mode',
  hint: 'Shows why something is advised and what that rests on, and a scorecard of the chat. The advice stays the same.',
  setByTeam: {
    on: 'Your team has switched coaching mode on for everybody.',
    off: 'Your team has switched coaching mode off for everybody.',
  },
  isOn: 'Coaching is on',
  about: 'What it changes and stores',
  source: 'Source:',
  practice: 'support practice',
  playbook: 'the playbook in use',
  reasons: {
    lane: 'In this situation your team’s own steps come before any wording.',
    gesture: 'A small extra answers what went wrong, not how angry somebody is.',
    topic: 'These words match the signs of the topic.',
    outlook: 'What makes conversations worse, weighed by hand: an estimate.',
  },
  help: {
    changes: 'What it changes',
    changed: [
      'Every cause, the first line, the options and extras show their reason and its source.',
      'Each chat has a scorecard: which checks applied, what was met and what was missed, with the words and a better line. There is no mark and no ranking.',
      'You can save a chat for your trainer, with personal details taken out and a note of yours.',
      'The advice is the same as without it.',
    ],
    stores: 'What it stores',
    stored: [
      'Whether it is on, and nothing else.',
      'The scorecard is worked out when you open it and gone when you close it. Your note is gone when the panel closes.',
      'A file for review exists only where you save it. Attune sends nothing and keeps no copy.',
    ],
    seen: 'Who sees it',
    seers: [
      'Nobody but you, unless you pass a file on. Your trainer cannot look in from elsewhere.',
      'Your team can switch coaching mode on or off for everybody. Attune then says so beside the switch.',
    ],
  },
  scorecard: {
    open: 'Scorecard',
    intro: 'The moments of this chat in which a check applied. It is about replies, not about you.',
    reading: (done: number, of: number) => `Reading: ${done} of ${of} messages`,
    unread: 'This chat cannot be scored: its language is not known or not one that Attune reads.',
    none: 'No check has applied to a reply of yours yet.',
    overview: 'By subject',
    groups: {
      hear: 'Hearing',
      acknowledge: 'Acknowledging',
      own: 'Taking it on',
      resolve: 'Solving',
      manner: 'Tone',
      pace: 'Pace',
      lanes: 'Special care',
    },
    count: (occasions: number, met: number, missed: number) =>
      `${occasions} ${plural(occasions, { one: 'moment', other: 'moments' })}: ${met} met, ${missed} missed`,
    wins: 'What went well',
    noWins: 'Nothing to list here yet.',
    misses: 'What could have been better',
    noMisses: 'Nothing was missed.',
    times: (count: number) => `${count} ×`,
    better: 'Better:',
    betterAbove: 'The line above covers this too.',
    lacking: 'Nothing in the reply shows it.',
  },
  share: {
    open: 'Share this chat for review',
    intro:
      'Below is everything the file will hold. It goes nowhere by itself: you save it and give it to your trainer.',
    careful: 'In this chat somebody tells something personal. Read carefully, or leave those messages out.',
    preparing: 'Preparing the file',
    note: 'Note to your trainer',
    noteHint:
      'It goes into the file; details are taken out as in the chat. It is gone when the panel closes.',
    taken: 'Taken out',
    noneTaken: 'Nothing was found to take out. Check it yourself.',
    notSafe: 'Attune misses things. Read the chat below before you save.',
    standsFor: (placeholder: string, words: string) => `${placeholder} stands for “${words}”`,
    keep: (words: string) => `Leave “${words}” in`,
    kept: 'Left in by you',
    takeAgain: (words: string) => `Take “${words}” out again`,
    more: 'Take out as well',
    takeOut: 'Take out',
    hidden: 'Taken out by you',
    undo: (words: string) => `No longer take “${words}” out`,
    holds: 'What the file holds',
    summary: (messages: number, cues: number, checks: number) =>
      `${messages} ${plural(messages, { one: 'message', other: 'messages' })}, ${cues} ${plural(cues, { one: 'cause', other: 'causes' })}, ${checks} ${plural(checks, { one: 'check', other: 'checks' })}`,
    roles: {
      customer: 'Customer',
      agent: 'Agent',
      bot: 'Assistant',
      note: 'Internal note',
      system: 'System',
      unknown: 'Unknown',
    },
    leaveOut: (place: number) => `Leave message ${place} out`,
    putBack: (place: number) => `Put message ${place} back`,
    leftOut: 'Left out by you',
    whole: 'The file, word for word',
    save: 'Save the file',
    saved: (name: string) =>
      `Given to the browser to save as “${name}”. It was sent nowhere, and Attune keeps no copy.`,
  },
};
