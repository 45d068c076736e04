import type { inserting as shape } from '../en/inserting.ts';

/** Bringing a text into the reply box, in German. */
export const inserting: typeof shape = {
  insert: 'Einfügen',
  copy: 'Kopieren',
  insertPart: (text) => `Einfügen: ${text}`,
  copyPart: (text) => `Kopieren: ${text}`,
  delivery: {
    busy: 'Wird eingefügt…',
    inserted: 'Der Text steht im Antwortfeld. Bitte lesen und selbst senden.',
    copied: 'Kopiert.',
    copyRefused: 'Der Browser hat das Kopieren nicht erlaubt. Der Text ist markiert: Strg+C oder ⌘C drücken.',
  },
  refusals: {
    'conversation-changed':
      'Auf der Seite ist ein anderes Gespräch offen, daher wurde nichts eingefügt. Zurückgehen oder den Text kopieren.',
    'no-composer':
      'Kein Antwortfeld gefunden. Auf der Seite öffnen und erneut versuchen oder den Text kopieren.',
    'note-mode':
      'Das Feld auf der Seite steht auf interner Notiz. Auf Antwort umstellen und erneut versuchen oder den Text kopieren.',
    'mode-unknown': 'Erreicht das Feld auf der Seite den Kunden? Attune kann das hier nicht sehen.',
    'too-long':
      'Dieser Text ist länger, als das Antwortfeld erlaubt. Der Entwurf ist unverändert. Text kopieren und kürzen.',
    ignored:
      'Das Antwortfeld hat den Text nicht angenommen. Der Entwurf ist unverändert. Text kopieren und einfügen.',
    'changed-otherwise':
      'Das Antwortfeld hat sich gleichzeitig geändert. Entwurf prüfen und den Text kopieren, falls er fehlt.',
    unreachable:
      'Die Seite hat nicht geantwortet. Prüfen, ob der Text im Antwortfeld steht; wenn nicht, kopieren.',
  },
  modeAnswers: { yes: 'Ja, einfügen', no: 'Nein, lieber kopieren' },
};
