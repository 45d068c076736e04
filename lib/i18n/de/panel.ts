import type { panel as shape } from '../en/panel.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('de');

/** The panel around the advice, in German. */
export const panel: typeof shape = {
  otherChat: (name, level) => `Ein anderer Chat braucht Sie: ${name}, ${level}`,
  trendPicture: (levels) => `Stufe der letzten Kundennachrichten, älteste zuerst: ${levels}`,
  health: {
    read: (read, rows) =>
      `${read} von ${rows} ${plural(rows, { one: 'Nachricht', other: 'Nachrichten' })} gelesen`,
    partial: 'ältere sind auf der Seite nicht geladen',
    translated: 'vom Browser übersetzt: eine Antwort kommt in dieser Sprache, nicht in der des Kunden',
    unknownRoles: (count) =>
      plural(count, { one: '1 mit unbekanntem Absender', other: `${count} mit unbekanntem Absender` }),
  },
  states: {
    reading: { title: 'Gespräch wird gelesen', text: 'Einen Moment.' },
    noLine: {
      title: 'Sie sind dran',
      text: 'Der Kunde wartet auf Antwort. Attune hat dafür keinen eigenen Satz.',
    },
    quiet: {
      title: 'Liest mit',
      text: 'Im Moment gibt es nichts zu empfehlen. Eine Empfehlung kommt, sobald es wirklich etwas zu sagen gibt.',
    },
    dismissed: { title: 'Liest mit', text: 'Die Empfehlung für diesen Moment wurde ausgeblendet.' },
    paused: { title: 'In diesem Gespräch angehalten', text: 'Bis zum Fortsetzen kommt keine Empfehlung.' },
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
      text: 'Wahrscheinlich wurde Attune aktualisiert, während diese Seitenleiste offen war. Laden Sie sie neu; Ihr Entwurf wird nicht berührt.',
    },
    unreadLanguage: {
      title: 'Liest mit',
      text: 'Der Kunde schreibt in einer Sprache, die Attune nicht liest. Deshalb bleibt es still.',
    },
    failed: {
      title: 'Attune wurde beendet',
      text: 'In dieser Seitenleiste ist ein Fehler aufgetreten. Bitte schließen und wieder öffnen.',
    },
  },
  pause: 'In diesem Gespräch anhalten',
  resume: 'Fortsetzen',
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
  keys: {
    heading: 'Tasten in der Seitenleiste',
    tick: 'Option ankreuzen',
    another: 'andere Worte',
    insert: 'Antwort einfügen',
    copy: 'Antwort kopieren',
    mend: 'Formulierung übernehmen',
    dismiss: 'ausblenden',
    handOver: 'Übergabenotiz',
    calm: 'ruhige Ansicht, Original',
    help: 'Einstellungen und Tasten',
  },
  announce: {
    advice: (cause) => `Neue Empfehlung. ${cause}.`,
    options: (count) => plural(count, { one: '1 Option.', other: `${count} Optionen.` }),
  },
};
