import { pluralFor } from './plural.ts';

const plural = pluralFor('en');

/** The interface in English: the source of the dictionary's type. */
export const en = {
  customer: 'Customer',
  levels: { 0: 'Neutral', 1: 'Friction', 2: 'Disapproval', 3: 'Accusation', 4: 'Ultimatum or distress' },
  level: (level: number, name: string) => `Level ${level} of 4: ${name}`,
  otherChat: (name: string, level: string) => `Another chat needs you: ${name}, ${level}`,
  trends: { up: 'rising', same: 'steady', down: 'easing' },
  trendPicture: (levels: string) => `Level of the last customer messages, oldest first: ${levels}`,
  health: {
    read: (read: number, rows: number) =>
      `${read} of ${rows} ${plural(rows, { one: 'message', other: 'messages' })} read`,
    partial: 'older ones are not loaded on the page',
    translated: 'the browser translated it: a reply will be in that language, not the customer’s',
    unknownRoles: (count: number) =>
      plural(count, { one: '1 without a known writer', other: `${count} without a known writer` }),
  },
  lanes: {
    safety: {
      title: 'Please read the marked line yourself',
      text: 'Somebody may be in danger. Follow your team’s procedure; Attune suggests no wording here.',
    },
    abuse: {
      title: 'You need not put up with this',
      text: 'Follow your team’s steps and ask for support. Attune suggests no wording here.',
    },
    grief: { title: 'Somebody has died', text: 'Take it slowly. Attune offers no options here.' },
    vulnerability: {
      title: 'The customer told something personal',
      text: 'Ask how you can make it easier. None of it is stored.',
    },
  },
  forecast: {
    outlooks: { may_escalate: 'May get worse', likely_escalates: 'Likely to get worse' },
    factors: {
      threat: 'they speak of leaving or of further steps',
      promise_broken: 'a promise was broken',
      accusing: 'the level is high',
      not_heard: 'they do not feel heard',
      rising: 'the tension is rising',
      tense_before: 'it was tense before in this chat',
      cause_again: 'the same cause came up again',
      refused: 'the last answer was a no',
      left_waiting: 'several messages wait for an answer',
    },
  },
  cause: {
    heading: 'Cause',
    why: 'Why',
    reveal: (quote: string) => `Show “${quote}” on the page`,
    families: {
      repeat_contact: 'Has had to ask about this before',
      waiting: 'Has been waiting a long time',
      unmet_promise: 'Was promised something that did not happen',
      not_heard: 'Does not feel heard',
      recovery_gratitude: 'Is thankful',
      effort_runaround: 'Is sent from pillar to post',
      bot_loop: 'Cannot get past the assistant',
      policy_unfair: 'Finds it unfair',
      money_worry: 'Worries about money',
      churn_threat: 'Is about to leave',
      legal_public_threat: 'Speaks of legal or public steps',
      time_pressure: 'Is short of time',
      sarcasm: 'May be ironic',
      helpless_resigned: 'Is giving up',
      quiet_disengagement: 'Is withdrawing',
      profanity_abuse: 'Swears or insults',
      shouting: 'Writes loudly',
      anxiety_worry: 'Is worried',
      grief_bereavement: 'Has lost someone',
      vulnerability: 'Tells of a burden',
      safety: 'Somebody may be in danger',
      confusion: 'Does not understand how it works',
      disappointment_loyalty: 'Is disappointed',
      privacy_security_fear: 'Fears for account or data',
      dignity: 'Feels treated without respect',
      positive_mixed: 'Is pleased, but not with everything',
      possible_frustration: 'Possibly frustrated',
    },
  },
  acknowledgement: {
    heading: 'Acknowledgement',
    another: 'Another wording',
    count: (shown: number, all: number) => `${shown} of ${all}`,
  },
  options: {
    heading: 'Options',
    hint: 'Ticked options go into the reply.',
    include: (offer: string) => `Include: ${offer}`,
    condition: 'Condition',
    deadline: 'Deadline',
    owner: 'Owner',
    agent: 'you',
    floor: 'Entitled to anyway:',
  },
  reply: { heading: 'Reply', insert: 'Insert reply', copy: 'Copy reply' },
  insert: 'Insert',
  copy: 'Copy',
  insertPart: (text: string) => `Insert: ${text}`,
  copyPart: (text: string) => `Copy: ${text}`,
  dismiss: 'Dismiss',
  showAgain: 'Show again',
  delivery: {
    busy: 'Inserting…',
    inserted: 'It is in the reply box. Read it, then send it yourself.',
    copied: 'Copied.',
    copyRefused: 'The browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.',
  },
  refusals: {
    'conversation-changed':
      'Another conversation is open on the page, so nothing was inserted. Go back, or copy the text.',
    'no-composer': 'No reply box was found. Open it on the page and try again, or copy the text.',
    'note-mode':
      'The box on the page is set to an internal note. Switch it to a reply and try again, or copy the text.',
    'mode-unknown': 'Does the box on the page reach the customer? Attune cannot see that here.',
    'too-long':
      'This text is longer than the reply box allows. Your draft is as it was. Copy the text and shorten it.',
    ignored: 'The reply box did not take the text. Your draft is as it was. Copy the text and paste it.',
    'changed-otherwise':
      'The reply box changed at the same moment. Check your draft, then copy the text if it is missing.',
    unreachable: 'The page did not answer. Look whether the text is in the reply box; if not, copy it.',
  },
  modeAnswers: { yes: 'Yes, insert', no: 'No, copy instead' },
  states: {
    reading: { title: 'Reading the chat', text: 'One moment.' },
    noLine: {
      title: 'Over to you',
      text: 'The customer waits for an answer. Attune has no line of its own for this.',
    },
    quiet: {
      title: 'Reading along',
      text: 'Nothing to advise now. Advice comes when there is something true to say.',
    },
    dismissed: { title: 'Reading along', text: 'You dismissed the advice for this moment.' },
    paused: { title: 'Paused in this chat', text: 'No advice comes until you resume.' },
    noChat: { title: 'No chat here', text: 'Open a conversation in your helpdesk and Attune reads along.' },
    cannotRead: {
      title: 'This chat cannot be read',
      text: 'The page does not show its messages in a way Attune knows. You can paste the chat instead.',
    },
    reconnecting: {
      title: 'Reconnecting',
      text: 'The page does not answer at the moment. If this stays, reload the page; your draft is not touched.',
    },
    outdated: {
      title: 'A part of Attune is missing',
      text: 'Most likely Attune was updated while this panel was open. Reload the panel; your draft is not touched.',
    },
    unreadLanguage: {
      title: 'Reading along',
      text: 'The customer writes in a language Attune does not read, so it stays quiet.',
    },
    failed: {
      title: 'Attune stopped',
      text: 'Something went wrong in this panel. Close it and open it again.',
    },
  },
  pause: 'Pause in this chat',
  resume: 'Resume',
  reload: 'Reload the panel',
  paste: {
    open: 'Paste a chat',
    heading: 'Paste a chat',
    label: 'The chat, each message as “Name: text”',
    speakers: 'Who is the customer?',
    noSpeakers: 'No speaker found yet. Begin each message with the name and a colon.',
    submit: 'Read this chat',
    cancel: 'Cancel',
    pasted: 'Pasted chat',
    close: 'Back to the page',
  },
  settings: {
    open: 'Settings and keys',
    heading: 'Settings',
    back: 'Back',
    language: 'Language of Attune',
    browserLanguage: 'As the browser',
    theme: 'Colours',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    singleKeys: 'Single keys act in the panel',
    shortcut: 'Open the panel',
    noShortcut: 'no key set',
    changeShortcut: {
      chromium: 'To change it, open chrome://extensions/shortcuts.',
      firefox: 'To change it, open about:addons, then the gear and “Manage Extension Shortcuts”.',
    },
    privacy: 'Everything stays in this browser. While the panel is closed, nothing is read.',
    notSaved: 'The browser could not save this. It counts until the panel is closed.',
  },
  keys: {
    heading: 'Keys in the panel',
    tick: 'tick an option',
    another: 'another wording',
    insert: 'insert the reply',
    copy: 'copy the reply',
    dismiss: 'dismiss',
    help: 'settings and keys',
  },
  announce: {
    advice: (cause: string) => `New advice. ${cause}.`,
    options: (count: number) => plural(count, { one: '1 option.', other: `${count} options.` }),
  },
};

/** Every word of the interface, in one language. */
export type Dictionary = typeof en;
