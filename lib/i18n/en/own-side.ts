/** The agent’s own side, in English. */
export const ownSide = {
  /** The heading of the line that tells a hard message from the customer’s side. */
  reframe: 'From their side',
  boundary: {
    heading: 'Naming the boundary',
    steps: { first: 'A first warning', last: 'The last warning', close: 'Ending the chat' },
    next: (step: string) => `Next: ${step}`,
    alone:
      'You are not alone with this: bring in your lead whenever you want. A threat ends the chat at once.',
  },
};
