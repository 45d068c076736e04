import { pluralFor } from '../plural.ts';

const plural = pluralFor('en');

/** The panel around the advice, in English. */
export const panel = {
  otherChat: (name: string, level: string) => `Another chat needs you: ${name}, ${level}`,
  trendPicture: (levels: string) => `Level of the last customer messages, oldest first: ${levels}`,
  health: {
    read: (read: number, rows: number) =>
      `${read} of ${rows} ${plural(rows, { one: 'message', other: 'messages' })} read`,
    partial: 'older ones are not loaded on the page',
    translated: 'the browser translated it: a reply will be in that language, not the customer’s',
    unknownRoles: (count: number) =>
      plural(count, { one: '1 without a known writer', other: `${count} without a known writer` }),
  },
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
  keys: {
    heading: 'Keys in the panel',
    tick: 'tick an option',
    another: 'another wording',
    insert: 'insert the reply',
    copy: 'copy the reply',
    mend: 'use the better line',
    dismiss: 'dismiss',
    handOver: 'hand-over note',
    calm: 'calm view, original',
    help: 'settings and keys',
  },
  announce: {
    advice: (cause: string) => `New advice. ${cause}.`,
    options: (count: number) => plural(count, { one: '1 option.', other: `${count} options.` }),
  },
};
