/** The draft in the reply box, in English. */
export const draft = {
  heading: 'Your draft',
  fine: 'Nothing to fix',
  more: (count: number) => `and ${count} more`,
  line: 'Better line',
  leaveOut: 'Leave these words out',
  use: 'Use',
  takeThis: (line: string) => `Use: ${line}`,
  mute: 'Not here',
  muteThis: (name: string) => `Not here: ${name}`,
  muted: (count: number) => `${count} not looked at in this chat`,
  undo: 'Undo',
  undoThis: (name: string) => `Undo: ${name}`,
  estimates: {
    up: 'Estimate: this may raise the tension',
    same: 'Estimate: the tension stays about the same',
    down: 'Estimate: this may ease the tension',
  },
  factors: {
    met: (name: string) => `there: ${name}`,
    missed: (name: string) => `missing: ${name}`,
    cause: (name: string) => `behind it: ${name}`,
  },
  announce: (name: string) => `Your draft: ${name}`,
  replacing: 'Replacing…',
  replaced: 'Replaced. Undo in the reply box brings your words back.',
  refusals: {
    changed: 'The draft or the chat has changed, so nothing was replaced. Try again, or copy the line.',
    'note-mode':
      'The box is set to an internal note, so nothing was replaced. Switch it to a reply, or copy the line.',
    'not-proved':
      'Attune could not be sure of the exact words in the box. Look at your draft, then copy the line.',
    unreachable: 'The page did not answer. Look at your draft; if the line is not there, copy it.',
  },
};
