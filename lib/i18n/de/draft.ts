import type { draft as shape } from '../en/draft.ts';

/** The draft in the reply box, in German. */
export const draft: typeof shape = {
  heading: 'Ihr Entwurf',
  fine: 'Nichts zu verbessern',
  more: (count) => `und ${count} weitere`,
  line: 'Bessere Formulierung',
  leaveOut: 'Diese Wörter weglassen',
  use: 'Übernehmen',
  takeThis: (line) => `Übernehmen: ${line}`,
  mute: 'Hier nicht',
  muteThis: (name) => `Hier nicht: ${name}`,
  muted: (count) => `${count} in diesem Chat ausgeblendet`,
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
  replaced: 'Ersetzt. „Rückgängig“ im Antwortfeld stellt Ihren Text wieder her.',
  refusals: {
    changed:
      'Entwurf oder Chat haben sich geändert, deshalb wurde nichts ersetzt. Versuchen Sie es noch einmal oder kopieren Sie die Formulierung.',
    'note-mode':
      'Das Feld steht auf interner Notiz, deshalb wurde nichts ersetzt. Stellen Sie es auf Antwort oder kopieren Sie die Formulierung.',
    'not-proved':
      'Attune war sich beim genauen Wortlaut im Feld nicht sicher. Prüfen Sie Ihren Entwurf und kopieren Sie dann die Formulierung.',
    unreachable:
      'Die Seite hat nicht geantwortet. Prüfen Sie Ihren Entwurf; fehlt die Formulierung, kopieren Sie sie.',
  },
};
