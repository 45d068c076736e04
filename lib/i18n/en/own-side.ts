/** The agent’s own side, in English. */
export const ownSide = {
  setting: 'Your own side',
  parts: {
    reframe: 'A hard message from the customer’s side',
    boundary: 'Boundary wordings in a chat with abuse',
    calm: 'The calm view of a heated message',
    pause: 'A word about a break after three heavy chats',
    helped: 'A chat that came down',
  },
  settingHint: 'All of this stays off the record: nothing is kept. Attune never guesses what you feel.',
  calm: {
    open: 'Calm view',
    heading: 'What it says, without the heat',
    original: 'Show the original',
    back: 'Show the calm view',
    close: 'Close',
  },
  /** The heading of the line that tells a hard message from the customer’s side. */
  reframe: 'From their side',
  pause: {
    offer: 'Three heavy chats in a row. A few minutes away can help, if you can take them.',
    hint: 'Attune counts chats; it does not guess how you feel.',
  },
  /** Where the level came from and went, what it was about, and the option the customer chose, if any. */
  helped: (from: string, to: string, cause: string, option: string | null) =>
    `This chat came down from “${from}” to “${to}”. What it was about: “${cause}”.${option === null ? '' : ` The customer chose “${option}”.`}`,
  boundary: {
    heading: 'Naming the boundary',
    steps: { first: 'A first warning', last: 'The last warning', close: 'Ending the chat' },
    next: (step: string) => `Next: ${step}`,
    alone:
      'You are not alone with this: bring in your lead whenever you want. A threat ends the chat at once.',
  },
};
