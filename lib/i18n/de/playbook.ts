import { slots } from '../../playbook/template.ts';
import type { playbook as shape } from '../en/playbook.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('de');

/** The values a text may ask for. */
const values = slots.join(', ');

/** The team’s playbook on the options page, in German. */
export const playbook: typeof shape = {
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
    duplicate_key: () => 'Ein Schlüssel steht zweimal an derselben Stelle: Nehmen Sie einen davon heraus.',
    tab_indent: () => 'Die Zeile ist mit einem Tabulator eingerückt: Verwenden Sie Leerzeichen.',
    open_brace: (field, detail) =>
      `${field}: „${detail}“ hat eine geschweifte Klammer ohne Gegenstück: Schließen Sie sie oder nehmen Sie sie heraus.`,
    brace_forms: (field, detail) => `${field}: {${detail}} braucht genau zwei Formen: du|Sie.`,
    unknown_value: (field, detail) =>
      `${field} fragt nach {${detail}}; diesen Wert gibt es nicht: Verwenden Sie einen von ${values}.`,
    pattern: (field, detail) =>
      `${field}: Dieses Muster lässt sich nicht lesen. Bessern Sie es aus: ${detail}`,
    pattern_empty: (field) =>
      `${field}: Das Muster oder ein Teil davon ist leer: Schreiben Sie, was es finden soll.`,
    pattern_unopened: (field, detail) =>
      `${field}: ${detail} schließt nichts: Öffnen Sie davor, oder nehmen Sie es heraus.`,
    pattern_unclosed: (field, detail) => `${field}: ${detail} fehlt im Muster: Schließen Sie, was offen ist.`,
    pattern_gap: (field) =>
      `${field}: Die Lücke ~ ist zu klein oder zu groß: Schreiben Sie ~ und eine Zahl von 1 bis 8.`,
    pattern_name: (field, detail) =>
      `${field}: <${detail}> ist nicht bekannt: Berichtigen Sie die Schreibweise, oder tragen Sie es unter sets ein.`,
    pattern_word: (field, detail) =>
      `${field}: In „${detail}“ steht kein Wort: Schreiben Sie Buchstaben oder Ziffern.`,
    pattern_star: (field) =>
      `${field}: Der Stern steht hinter mehr als einem Wort: Setzen Sie ihn hinter ein einzelnes Wort.`,
    duplicate: (field, detail) =>
      `${field} „${detail}“ kommt zweimal vor: Geben Sie einem davon eine andere id.`,
    undeclared_ask: (field, detail) =>
      `${field} fragt nach {${detail}}, das nicht unter asks steht: Tragen Sie es dort mit label und kind ein.`,
    asking_heading: (field, detail) =>
      `${field} hat keine Fassung ohne ${detail}, in der Seitenleiste stünde also eine Lücke: Fügen Sie als letzte einer Liste eine hinzu, die nichts abfragt.`,
    unknown_cost: (field, detail) =>
      `${field} „${detail}“ ist kein abgefragter Betrag: Nennen Sie einen unter asks mit kind amount, oder schreiben Sie eine Zahl.`,
  },
  start: 'Für den Anfang: Speichern Sie den Leitfaden von Attune und ändern Sie ihn.',
  saveStart: (language) => `Als Anfang speichern: ${language}`,
  schema: 'Ein Editor, der JSON Schema kennt, prüft die Datei schon beim Schreiben:',
  schemaFile: 'das Schema für Leitfäden',
};
