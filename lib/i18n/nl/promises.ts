import type { promises as shape } from '../en/promises.ts';

/** What was promised, and whether it was kept, in Dutch. */
export const promises: typeof shape = {
  heading: 'Toezeggingen',
  assistant: 'de chatbot',
  noTime: 'geen tijd genoemd',
  by: (when) => `uiterlijk ${when}`,
  byEnd: (day) => `uiterlijk ${day}`,
  due: (when) => `te doen ${when}`,
  dueNow: 'nu te doen',
  overdue: (span) => `${span} te laat`,
  keptLate: 'te laat nagekomen',
  keep: 'Nagekomen',
  keepThis: (what) => `Nagekomen: ${what}`,
  drop: 'Laten vervallen',
  dropThis: (what) => `Laten vervallen: ${what}`,
  undo: 'Ongedaan maken',
  undoThis: (what) => `Ongedaan maken: ${what}`,
  pin: 'Vastzetten',
  pinThis: (what) => `Vastzetten: ${what}`,
  unpin: 'Losmaken',
  unpinThis: (what) => `Losmaken: ${what}`,
  pinHint:
    'Een vastgezette toezegging blijft op deze computer, zonder namen en nummers, tot ze is nagekomen of losgemaakt.',
  kept: (count) => `${count} nagekomen`,
  dropped: (count) => `${count} vervallen`,
  pinned: 'Vastgezette toezeggingen',
  morePinned: (count) => `${count} vastgezet voor later`,
  isSoon: (what) => `Een toezegging moet bijna zijn nagekomen: ${what}`,
  isOverdue: (what) => `Een toezegging is te laat: ${what}`,
  otherChat: (name) => `In een andere chat is een toezegging te laat: ${name}`,
};
