import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Courtesy that opens every chat, beside what acknowledges. */
export const courtesies: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C6',
    scene: 'parcel',
    missed: [
      'Vielen Dank für Ihre Anfrage zur Sendungsverfolgung der Jacke.',

      'Vielen Dank, dass Sie sich mit uns in Verbindung gesetzt haben.',
      'Danke, dass Sie uns kontaktiert haben. Wie lautet Ihre Nummer?',
      'Vielen Dank für die Informationen.',
      'Danke, dass Sie Ihre Daten bestätigt haben.',
      'Sehr geehrte Frau Vogel, willkommen im Chat.',
    ],
    fine: [
      'Danke, dass Sie bei allen Nachbarn gefragt haben.',
      'Ich verstehe, dass Sie nicht länger warten möchten.',
      'Natürlich verstehe ich das.',
      'Danke fürs Warten.',
    ],
  },
  {
    check: 'C15',
    scene: 'parcel',
    missed: ['Ich verstehe Ihre Frage, wir prüfen den Verbleib der Jacke.'],
    fine: ['Ich verstehe Ihre Frage nicht ganz.', 'Ich frage das Lager, wo die Jacke ist.'],
  },
  {
    check: 'C16',
    scene: 'parcel',
    missed: ['Ich frage das Lager, wo die Jacke ist.', 'Dann frage ich das Lager.', 'Ich suche die Jacke.'],
    fine: ['Ich verstehe Ihre Frage nicht ganz.', 'Ich habe Ihre Suche im Blick.'],
  },
];
