import type { ownSide as shape } from '../en/own-side.ts';

/** The agent’s own side, in German. */
export const ownSide: typeof shape = {
  setting: 'Für Sie selbst',
  parts: {
    reframe: 'Eine harte Nachricht, von der anderen Seite gesehen',
    boundary: 'Grenzen ziehen bei Beleidigungen und Drohungen',
    calm: 'Die ruhige Ansicht einer hitzigen Nachricht',
    pause: 'Ein Hinweis auf eine Pause nach drei schweren Chats',
    helped: 'Ein Chat, der sich beruhigt hat',
  },
  settingHint: 'Nichts davon wird aufbewahrt. Attune zieht nie Schlüsse darüber, was Sie fühlen.',
  calm: {
    open: 'Ruhige Ansicht',
    heading: 'Was darin steht, ohne die Schärfe',
    original: 'Original zeigen',
    back: 'Ruhige Ansicht zeigen',
    close: 'Schließen',
  },
  reframe: 'Von der anderen Seite gesehen',
  pause: {
    offer: 'Drei schwere Chats hintereinander. Ein paar Minuten Abstand können helfen, wenn es gerade geht.',
    hint: 'Attune zählt nur Chats und rät nicht, wie es Ihnen geht.',
  },
  helped: (from, to, cause, option) =>
    `Dieser Chat ist von „${from}“ auf „${to}“ zurückgegangen. Worum es ging: „${cause}“.${option === null ? '' : ` Gewählt wurde „${option}“.`}`,
  boundary: {
    heading: 'Die Grenze ziehen',
    steps: { first: 'Eine erste Warnung', last: 'Die letzte Warnung', close: 'Den Chat beenden' },
    next: (step) => `Jetzt dran: ${step}`,
    alone:
      'Sie stehen damit nicht allein: Holen Sie Ihre Teamleitung dazu, wann immer Sie möchten. Eine Drohung beendet den Chat sofort.',
  },
};
