import type { draft as shape } from '../en/draft.ts';

/** The draft in the reply box, in German. */
export const draft: typeof shape = {
  heading: 'Ihr Entwurf',
  fine: 'Nichts zu verbessern',
  more: (count) => `und ${count} weitere`,
  line: 'Bessere Zeile',
  leaveOut: 'Diese Wörter weglassen',
  use: 'Nehmen',
  takeThis: (line) => `Nehmen: ${line}`,
  mute: 'Hier nicht',
  muteThis: (name) => `Hier nicht: ${name}`,
  muted: (count) => `${count} in diesem Chat stumm`,
  undo: 'Rückgängig',
  undoThis: (name) => `Rückgängig: ${name}`,
  estimates: {
    up: 'Schätzung: kann die Anspannung erhöhen',
    same: 'Schätzung: die Anspannung bleibt etwa gleich',
    down: 'Schätzung: kann die Anspannung senken',
  },
  factors: {
    met: (name) => `vorhanden: ${name}`,
    missed: (name) => `fehlt: ${name}`,
    cause: (name) => `Anlass: ${name}`,
  },
  announce: (name) => `Ihr Entwurf: ${name}`,
  replacing: 'Wird ersetzt…',
  replaced: 'Ersetzt. „Rückgängig“ im Antwortfeld bringt Ihre Wörter zurück.',
  refusals: {
    changed:
      'Entwurf oder Chat haben sich geändert, deshalb wurde nichts ersetzt. Versuchen Sie es noch einmal oder kopieren Sie die Zeile.',
    'note-mode':
      'Das Feld steht auf interner Notiz, deshalb wurde nichts ersetzt. Stellen Sie es auf Antwort oder kopieren Sie die Zeile.',
    'not-proved':
      'Attune war sich der genauen Wörter im Feld nicht sicher. Prüfen Sie Ihren Entwurf und kopieren Sie dann die Zeile.',
    unreachable:
      'Die Seite hat nicht geantwortet. Prüfen Sie Ihren Entwurf; fehlt die Zeile, kopieren Sie sie.',
  },
};
