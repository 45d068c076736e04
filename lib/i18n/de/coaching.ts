import type { coaching as shape } from '../en/coaching.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('de');

/** Coaching mode, in German. */
export const coaching: typeof shape = {
  name: 'Coaching-Modus',
  hint: 'Zeigt, warum etwas empfohlen wird und worauf das beruht, dazu eine Auswertung des Chats. Die Empfehlungen bleiben dieselben.',
  setByTeam: {
    on: 'Ihr Team hat den Coaching-Modus für alle eingeschaltet.',
    off: 'Ihr Team hat den Coaching-Modus für alle ausgeschaltet.',
  },
  isOn: 'Coaching an',
  about: 'Was er ändert und speichert',
  source: 'Quelle:',
  practice: 'Praxis im Kundendienst',
  playbook: 'der verwendete Leitfaden',
  reasons: {
    lane: 'Hier gehen die Schritte Ihres Teams jeder Formulierung vor.',
    gesture: 'Eine kleine Geste gilt dem, was schiefging, nicht dem Maß der Wut.',
    topic: 'Diese Wörter passen zu den Merkmalen des Themas.',
    outlook: 'Was Gespräche schlimmer macht, von Hand gewichtet: eine Schätzung.',
  },
  help: {
    changes: 'Was er ändert',
    changed: [
      'Jede Ursache, der erste Satz, die Optionen und Gesten zeigen ihren Grund und dessen Quelle.',
      'Jeder Chat hat eine Auswertung: wo eine Prüfung anstand, was gelang und was fehlte, mit den Worten und einer besseren Formulierung. Es gibt keine Note und keine Rangliste.',
      'Sie können eine geschwärzte Datei eines Chats für Ihre Trainerin oder Ihren Trainer speichern, mit einer Notiz von Ihnen.',
      'Die Empfehlungen sind dieselben wie ohne ihn.',
    ],
    stores: 'Was er speichert',
    stored: [
      'Ob er an ist, sonst nichts.',
      'Die Auswertung entsteht beim Öffnen und ist nach dem Schließen weg. Ihre Notiz ist weg, wenn die Seitenleiste geschlossen wird.',
      'Eine Datei zur Besprechung gibt es nur dort, wo Sie sie speichern. Attune sendet nichts und behält keine Kopie.',
    ],
    seen: 'Wer es sieht',
    seers: [
      'Nur Sie, solange Sie keine Datei weitergeben. Von außen kann niemand hineinsehen.',
      'Ihr Team kann den Coaching-Modus für alle ein- oder ausschalten. Attune sagt es dann beim Schalter.',
    ],
  },
  scorecard: {
    open: 'Auswertung',
    intro: 'Die Stellen dieses Chats, an denen eine Prüfung anstand. Es geht um Antworten, nicht um Sie.',
    reading: (done, of) => `Gelesen: ${done} von ${of} Nachrichten`,
    unread:
      'Dieser Chat lässt sich nicht auswerten: seine Sprache ist nicht bekannt oder Attune liest sie nicht.',
    none: 'Bei keiner Ihrer Antworten stand bisher eine Prüfung an.',
    overview: 'Nach Bereichen',
    groups: {
      hear: 'Zuhören',
      acknowledge: 'Anerkennen',
      own: 'Übernehmen',
      resolve: 'Lösen',
      manner: 'Ton',
      pace: 'Tempo',
      lanes: 'Besondere Sorgfalt',
    },
    count: (occasions, met, missed) =>
      `${occasions} ${plural(occasions, { one: 'Stelle', other: 'Stellen' })}: ${met} gelungen, ${missed} verpasst`,
    wins: 'Was gut war',
    noWins: 'Hier gibt es noch nichts zu nennen.',
    misses: 'Was besser ginge',
    noMisses: 'Es wurde nichts verpasst.',
    times: (count) => `${count}-mal`,
    better: 'Besser:',
    betterAbove: 'Der Vorschlag oben behebt auch das.',
    lacking: 'In der Antwort ist davon nichts zu sehen.',
  },
  share: {
    open: 'Chat zur Besprechung teilen',
    intro:
      'Unten steht alles, was die Datei enthalten wird. Nichts wird von selbst verschickt: Sie speichern die Datei und geben sie weiter.',
    careful:
      'In diesem Chat erzählt jemand Persönliches. Sehen Sie zweimal hin, oder lassen Sie diese Nachrichten weg.',
    preparing: 'Die Datei wird vorbereitet',
    note: 'Notiz für das Training',
    noteHint:
      'Sie wird Teil der Datei, geschwärzt wie der Chat. Sie ist weg, wenn die Seitenleiste geschlossen wird.',
    taken: 'Geschwärzt',
    noneTaken: 'Es wurde nichts zum Schwärzen gefunden. Sehen Sie selbst nach.',
    notSafe: 'Das Schwärzen übersieht manches. Lesen Sie den Chat unten, bevor Sie speichern.',
    standsFor: (placeholder, words) => `${placeholder} steht für „${words}“`,
    keep: (words) => `„${words}“ stehen lassen`,
    kept: 'Von Ihnen stehen gelassen',
    takeAgain: (words) => `„${words}“ doch schwärzen`,
    more: 'Auch schwärzen',
    takeOut: 'Schwärzen',
    hidden: 'Von Ihnen geschwärzt',
    undo: (words) => `„${words}“ nicht mehr schwärzen`,
    holds: 'Was die Datei enthält',
    summary: (messages, cues, checks) =>
      `${messages} ${plural(messages, { one: 'Nachricht', other: 'Nachrichten' })}, ${cues} ${plural(cues, { one: 'Ursache', other: 'Ursachen' })}, ${checks} ${plural(checks, { one: 'Prüfung', other: 'Prüfungen' })}`,
    roles: {
      customer: 'Kunde',
      agent: 'Servicekraft',
      bot: 'Chatbot',
      note: 'Interne Notiz',
      system: 'Systemmeldung',
      unknown: 'Unbekannt',
    },
    leaveOut: (place) => `Nachricht ${place} weglassen`,
    putBack: (place) => `Nachricht ${place} zurückholen`,
    leftOut: 'Von Ihnen weggelassen',
    whole: 'Die Datei, Wort für Wort',
    save: 'Datei speichern',
    saved: (name) =>
      `Dem Browser zum Speichern übergeben als „${name}“. Sie wurde nirgendwohin gesendet, und Attune behält keine Kopie.`,
  },
};
