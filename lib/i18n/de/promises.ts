import type { promises as shape } from '../en/promises.ts';

/** What was promised, and whether it was kept, in German. */
export const promises: typeof shape = {
  heading: 'Zusagen',
  assistant: 'der Chatbot',
  noTime: 'keine Zeit genannt',
  by: (when) => `bis ${when}`,
  byEnd: (day) => `fällig ${day}`,
  due: (when) => `fällig ${when}`,
  dueNow: 'jetzt fällig',
  overdue: (span) => `überfällig seit ${span}`,
  keptLate: 'zu spät eingehalten',
  keep: 'Eingehalten',
  keepThis: (what) => `Eingehalten: ${what}`,
  drop: 'Verwerfen',
  dropThis: (what) => `Verwerfen: ${what}`,
  undo: 'Rückgängig',
  undoThis: (what) => `Rückgängig: ${what}`,
  pin: 'Anheften',
  pinThis: (what) => `Anheften: ${what}`,
  unpin: 'Lösen',
  unpinThis: (what) => `Lösen: ${what}`,
  pinHint:
    'Eine angeheftete Zusage bleibt auf diesem Rechner, ohne Namen und Nummern, bis sie eingehalten oder gelöst ist.',
  kept: (count) => `${count} eingehalten`,
  dropped: (count) => `${count} verworfen`,
  pinned: 'Angeheftete Zusagen',
  morePinned: (count) => `${count} für später angeheftet`,
  isSoon: (what) => `Eine Zusage wird bald fällig: ${what}`,
  isOverdue: (what) => `Eine Zusage ist überfällig: ${what}`,
  otherChat: (name) => `In einem anderen Chat ist eine Zusage überfällig: ${name}`,
};
