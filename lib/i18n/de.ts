import type { Dictionary } from './en.ts';
import { pluralFor } from './plural.ts';

const plural = pluralFor('de');

/** The interface in German. */
export const de: Dictionary = {
  customer: 'Kunde',
  levels: { 0: 'Neutral', 1: 'Reibung', 2: 'Missbilligung', 3: 'Vorwurf', 4: 'Ultimatum oder Not' },
  level: (level, name) => `Stufe ${level} von 4: ${name}`,
  otherChat: (name, level) => `Ein anderer Chat braucht Sie: ${name}, ${level}`,
  trends: { up: 'steigend', same: 'gleich', down: 'sinkend' },
  trendPicture: (levels) => `Stufe der letzten Kundennachrichten, älteste zuerst: ${levels}`,
  health: {
    read: (read, rows) =>
      `${read} von ${rows} ${plural(rows, { one: 'Nachricht', other: 'Nachrichten' })} gelesen`,
    partial: 'ältere sind auf der Seite nicht geladen',
    translated: 'vom Browser übersetzt: eine Antwort kommt in dieser Sprache, nicht in der des Kunden',
    unknownRoles: (count) =>
      plural(count, { one: '1 mit unbekanntem Absender', other: `${count} mit unbekanntem Absender` }),
  },
  lanes: {
    safety: {
      title: 'Bitte lesen Sie die markierte Zeile selbst',
      text: 'Vielleicht ist jemand in Gefahr. Folgen Sie dem Ablauf Ihres Teams; Attune schlägt hier keine Worte vor.',
    },
    abuse: {
      title: 'Das müssen Sie nicht hinnehmen',
      text: 'Folgen Sie den Schritten Ihres Teams und bitten Sie um Unterstützung.',
    },
    grief: {
      title: 'Jemand ist gestorben',
      text: 'Nehmen Sie sich Zeit. Attune bietet hier keine Optionen an.',
    },
    vulnerability: {
      title: 'Der Kunde erzählt etwas Persönliches',
      text: 'Fragen Sie, wie Sie es leichter machen können. Nichts davon wird gespeichert.',
    },
  },
  forecast: {
    outlooks: { may_escalate: 'Kann sich zuspitzen', likely_escalates: 'Spitzt sich wahrscheinlich zu' },
    factors: {
      threat: 'spricht von Kündigung oder weiteren Schritten',
      promise_broken: 'eine Zusage wurde nicht gehalten',
      accusing: 'die Stufe ist hoch',
      not_heard: 'fühlt sich nicht gehört',
      rising: 'die Spannung steigt',
      tense_before: 'es war in diesem Chat schon einmal angespannt',
      cause_again: 'dieselbe Ursache kam wieder auf',
      refused: 'die letzte Antwort war ein Nein',
      left_waiting: 'mehrere Nachrichten warten auf Antwort',
    },
  },
  cause: {
    heading: 'Ursache',
    why: 'Warum',
    reveal: (quote) => `„${quote}“ auf der Seite zeigen`,
    families: {
      repeat_contact: 'Muss deswegen erneut nachfragen',
      waiting: 'Wartet schon lange',
      unmet_promise: 'Eine Zusage wurde nicht eingehalten',
      not_heard: 'Fühlt sich nicht gehört',
      recovery_gratitude: 'Ist dankbar',
      effort_runaround: 'Wird hin und her geschickt',
      bot_loop: 'Kommt am Chatbot nicht vorbei',
      policy_unfair: 'Findet es ungerecht',
      money_worry: 'Sorgt sich um Geld',
      churn_threat: 'Droht zu gehen',
      legal_public_threat: 'Spricht von rechtlichen oder öffentlichen Schritten',
      time_pressure: 'Steht unter Zeitdruck',
      sarcasm: 'Vielleicht ironisch',
      helpless_resigned: 'Gibt auf',
      quiet_disengagement: 'Zieht sich still zurück',
      profanity_abuse: 'Flucht oder beleidigt',
      shouting: 'Schreibt laut',
      anxiety_worry: 'Macht sich Sorgen',
      grief_bereavement: 'Hat jemanden verloren',
      vulnerability: 'Erzählt von einer Belastung',
      safety: 'Jemand ist vielleicht in Gefahr',
      confusion: 'Versteht nicht, wie es geht',
      disappointment_loyalty: 'Ist enttäuscht',
      privacy_security_fear: 'Fürchtet um Konto oder Daten',
      dignity: 'Fühlt sich respektlos behandelt',
      positive_mixed: 'Ist zufrieden, aber nicht mit allem',
      possible_frustration: 'Möglicherweise frustriert',
    },
  },
  topic: {
    ask: 'Worum geht es?',
    why: 'Das zeigen diese Worte:',
    chosen: 'von Ihnen gewählt',
    change: 'Ändern',
    other: 'Etwas anderes',
    choose: 'Thema',
    none: 'Thema wählen',
    undo: 'Zurück zu dem, was Attune annimmt',
  },
  acknowledgement: {
    heading: 'Anerkennung',
    another: 'Andere Worte',
    count: (shown, all) => `${shown} von ${all}`,
  },
  options: {
    heading: 'Optionen',
    hint: 'Angekreuzte Optionen kommen in die Antwort.',
    include: (offer) => `Aufnehmen: ${offer}`,
    condition: 'Bedingung',
    deadline: 'Frist',
    owner: 'Wer',
    agent: 'Sie',
    floor: 'Anspruch besteht ohnehin:',
    waits: (what) =>
      `Es fehlt noch: ${what}. Bis das eingetragen ist, kommt die Option nicht in die Antwort, ob angekreuzt oder nicht.`,
    notNumber: 'Tragen Sie eine Zahl ein, etwa 12,50.',
    limit: (amount) => `bis ${amount} selbst`,
    aboveLimit: 'über Ihrer Grenze: geht an die Teamleitung',
  },
  gesture: {
    heading: 'Eine kleine Geste',
    cap: (amount) => `im Wert von höchstens ${amount}`,
    aboveCap: (amount) => `Das ist mehr als ${amount} und kommt deshalb nicht in die Antwort.`,
    add: 'In die Antwort aufnehmen',
    remove: 'Aus der Antwort nehmen',
  },
  forYou: 'Für Sie, nicht für den Kunden',
  closing: { close: 'Schlusssatz', confirm: 'Die Wahl bestätigen' },
  reply: { heading: 'Antwort', insert: 'Antwort einfügen', copy: 'Antwort kopieren' },
  insert: 'Einfügen',
  copy: 'Kopieren',
  insertPart: (text) => `Einfügen: ${text}`,
  copyPart: (text) => `Kopieren: ${text}`,
  dismiss: 'Weglegen',
  showAgain: 'Wieder zeigen',
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
  states: {
    reading: { title: 'Gespräch wird gelesen', text: 'Einen Moment.' },
    noLine: {
      title: 'Sie sind dran',
      text: 'Der Kunde wartet auf Antwort. Attune hat dafür keinen eigenen Satz.',
    },
    quiet: {
      title: 'Liest mit',
      text: 'Im Moment gibt es nichts zu raten. Rat kommt, sobald es etwas Wahres zu sagen gibt.',
    },
    dismissed: { title: 'Liest mit', text: 'Der Rat für diesen Moment wurde weggelegt.' },
    paused: { title: 'In diesem Gespräch angehalten', text: 'Bis zum Fortsetzen kommt kein Rat.' },
    noChat: {
      title: 'Hier ist kein Gespräch',
      text: 'Öffnen Sie ein Gespräch im Helpdesk, und Attune liest mit.',
    },
    cannotRead: {
      title: 'Dieses Gespräch ist nicht lesbar',
      text: 'Die Seite zeigt die Nachrichten nicht so, wie Attune sie kennt. Sie können das Gespräch stattdessen einfügen.',
    },
    reconnecting: {
      title: 'Verbindung wird hergestellt',
      text: 'Die Seite antwortet gerade nicht. Bleibt das so, laden Sie die Seite neu; Ihr Entwurf wird nicht berührt.',
    },
    outdated: {
      title: 'Ein Teil von Attune fehlt',
      text: 'Wahrscheinlich wurde Attune aktualisiert, während dieser Bereich offen war. Laden Sie ihn neu; Ihr Entwurf wird nicht berührt.',
    },
    unreadLanguage: {
      title: 'Liest mit',
      text: 'Der Kunde schreibt in einer Sprache, die Attune nicht liest. Deshalb bleibt es still.',
    },
    failed: {
      title: 'Attune wurde beendet',
      text: 'In diesem Bereich ist ein Fehler aufgetreten. Bitte schließen und wieder öffnen.',
    },
  },
  pause: 'In diesem Gespräch anhalten',
  resume: 'Fortsetzen',
  reload: 'Bereich neu laden',
  paste: {
    open: 'Gespräch einfügen',
    heading: 'Gespräch einfügen',
    label: 'Das Gespräch, jede Nachricht als „Name: Text“',
    speakers: 'Wer ist der Kunde?',
    noSpeakers: 'Noch niemand gefunden. Jede Nachricht mit dem Namen und einem Doppelpunkt beginnen.',
    submit: 'Gespräch lesen',
    cancel: 'Abbrechen',
    pasted: 'Eingefügtes Gespräch',
    close: 'Zurück zur Seite',
  },
  settings: {
    open: 'Einstellungen und Tasten',
    heading: 'Einstellungen',
    back: 'Zurück',
    language: 'Sprache von Attune',
    browserLanguage: 'Wie der Browser',
    theme: 'Farben',
    themes: { auto: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    role: 'Sie entscheiden als',
    roles: { agent: 'Servicekraft', senior: 'Erfahrene Servicekraft', lead: 'Teamleitung' },
    roleHint: 'Davon hängt ab, bis zu welchem Betrag Sie ohne Rückfrage etwas zusagen dürfen.',
    singleKeys: 'Einzelne Tasten wirken im Bereich',
    shortcut: 'Bereich öffnen',
    noShortcut: 'keine Taste festgelegt',
    changeShortcut: {
      chromium: 'Ändern unter chrome://extensions/shortcuts.',
      firefox:
        'Ändern unter about:addons, beim Zahnrad und „Tastenkombinationen für Erweiterungen verwalten“.',
    },
    privacy: 'Alles bleibt in diesem Browser. Solange der Bereich geschlossen ist, wird nichts gelesen.',
    notSaved: 'Der Browser konnte das nicht speichern. Es gilt, bis der Bereich geschlossen wird.',
  },
  playbook: {
    heading: 'Ihr Leitfaden',
    attunes: 'Der Leitfaden von Attune selbst ist in Gebrauch.',
    teams: 'Der Leitfaden Ihres Teams ist in Gebrauch. Was darin fehlt, kommt von Attune.',
    broken: 'Der Leitfaden Ihres Teams war nicht lesbar; der von Attune selbst ist in Gebrauch.',
    topics: (count) => plural(count, { one: '1 Thema', other: `${count} Themen` }),
    remove: (name) => `${name} entfernen`,
    removeAll: 'Entfernen, was nicht lesbar war',
    choose: 'Eine Datei Ihres Teams verwenden (.yaml, .yml oder .json)',
    reading: 'Die Datei wird gelesen…',
    taken: (name) => `${name} ist jetzt in Gebrauch.`,
    refused: (name) => `${name} wurde nicht übernommen. Es gilt weiter, was vorher galt.`,
    unreadable: 'Der Browser konnte die Datei nicht öffnen. Wählen Sie sie noch einmal aus.',
    notSaved: 'Der Browser konnte den Leitfaden nicht speichern. Es gilt weiter, was vorher galt.',
    line: (line) => `Zeile ${line}:`,
    more: (count) => plural(count, { one: 'und 1 weiterer Punkt', other: `und ${count} weitere Punkte` }),
    problems: {
      syntax: (_field, detail) =>
        `Die Schreibweise stimmt hier nicht (${detail}): Bessern Sie sie aus; ein Text mit Doppelpunkt, oder mit geschweifter Klammer am Anfang, braucht Anführungszeichen.`,
      missing: (field) => `${field} fehlt: Fügen Sie es hinzu.`,
      unknown_key: (field) =>
        `${field} gehört nicht in einen Leitfaden: Berichtigen Sie die Schreibweise oder nehmen Sie es heraus.`,
      wrong_value: (field, detail) => `${field} ist ${detail}: Tragen Sie ein, was dort erwartet wird.`,
      brace: (field, detail) =>
        `${field}: Die geschweiften Klammern stimmen nicht. Bessern Sie sie aus: ${detail}`,
      pattern: (field, detail) =>
        `${field}: Dieses Muster lässt sich nicht lesen. Bessern Sie es aus: ${detail}`,
      duplicate: (field, detail) =>
        `${field} „${detail}“ kommt zweimal vor: Geben Sie einem davon eine andere id.`,
      undeclared_ask: (field, detail) =>
        `${field} fragt nach {${detail}}, das nicht unter asks steht: Tragen Sie es dort mit label und kind ein.`,
      unknown_cost: (field, detail) =>
        `${field} „${detail}“ ist kein abgefragter Betrag: Nennen Sie einen unter asks mit kind amount, oder schreiben Sie eine Zahl.`,
    },
    start: 'Für den Anfang: Speichern Sie den Leitfaden von Attune und ändern Sie ihn.',
    saveStart: (language) => `Als Anfang speichern: ${language}`,
    schema: 'Ein Editor, der JSON Schema kennt, prüft die Datei schon beim Schreiben:',
    schemaFile: 'das Schema für Leitfäden',
  },
  keys: {
    heading: 'Tasten im Bereich',
    tick: 'Option ankreuzen',
    another: 'andere Worte',
    insert: 'Antwort einfügen',
    copy: 'Antwort kopieren',
    dismiss: 'weglegen',
    help: 'Einstellungen und Tasten',
  },
  announce: {
    advice: (cause) => `Neuer Rat. ${cause}.`,
    options: (count) => plural(count, { one: '1 Option.', other: `${count} Optionen.` }),
  },
};
