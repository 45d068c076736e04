import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the first checks of this group; `follow-through.ts` has the others. */
export const resolve: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C21',
    scene: 'parcel',
    missed: [
      'Es tut mir leid, dass wir Ihre Jacke verloren haben. Ich suche heute danach.',
      'Ich schicke Ihnen heute eine neue Jacke.',
    ],
    fine: [
      'Ich frage beim Boten nach und melde mich bis 11 Uhr.',
      'Danke, dass Sie die Nachbarn gefragt haben.',
      'Ich kann heute eine neue Jacke schicken, morgen bei Ihnen, oder Ihnen bis Donnerstag das Geld erstatten. Was ist Ihnen lieber?',
      'Entweder schicke ich heute eine neue Jacke, oder Sie bekommen bis Donnerstag Ihr Geld zurück.',
      '1. Eine neue Jacke, morgen bei Ihnen.\n2. Ihr Geld zurück bis Donnerstag.',
      'Möchten Sie heute eine neue oder lieber das Geld zurück?',
    ],
  },
  {
    check: 'C21',
    scene: 'chosen',
    missed: [],
    fine: ['Die Jacke geht heute raus.', 'Danke, ist erledigt.'],
  },
  {
    check: 'C21',
    scene: 'parcelDu',
    missed: ['Ich kann dir das Geld zurückgeben, bis Donnerstag ist es da.'],
    fine: ['Neuer Rucksack bis morgen oder Geld bis Donnerstag zurück: was passt dir besser?'],
  },
  {
    check: 'C22',
    scene: 'parcel',
    missed: [
      'Ich kann eine neue Jacke schicken oder Ihnen das Geld erstatten. Was möchten Sie?',
      'Entweder schicke ich Ersatz oder Sie bekommen Ihr Geld zurück.',
      '1. Eine neue Jacke\n2. Das Geld zurück',
      '- Ersatz\n- Erstattung\n- Nachforschung',
    ],
    fine: [
      '1. Eine neue Jacke, morgen bei Ihnen.\n2. Ihr Geld zurück bis Donnerstag.',
      'Entweder schicke ich heute eine neue Jacke, oder Sie bekommen bis Donnerstag Ihr Geld zurück.',
      '- eine neue Jacke, falls Sie noch eine brauchen: morgen bei Ihnen\n- der volle Preis, bis Donnerstag auf dem Konto',
      'Ich schicke heute eine neue Jacke.',
    ],
  },
  {
    check: 'C23',
    scene: 'charged',
    missed: [
      'Ich gebe Ihnen 100 € als Entschädigung.',
      'Ich kann Ihnen heute 75 Euro Nachlass anbieten.',
      'Ich schreibe Ihnen jetzt 200 EUR gut.',
      'Wir können Ihnen 80 Euro für den Ärger erstatten.',
    ],
    fine: [
      'Ich buche die 64 Euro heute zurück.',
      'Ich frage meine Teamleitung, ob ich 80 Euro drauflegen kann; bis Mittag haben Sie Antwort.',
      'Ich schreibe Ihnen heute 20 Euro gut.',
      'Eine Miete von 900 Euro ist eng, wenn 64 Euro fehlen.',
    ],
  },
  {
    check: 'C24',
    scene: 'parcel',
    missed: [
      'Sie müssen 30 Tage warten, bevor wir etwas tun.',
      'Solange zugestellt gemeldet ist, erstatten wir nichts.',
      'Bitte warten Sie noch fünf Werktage ab.',
      'Darauf haben Sie in diesem Fall keinen Anspruch.',
      'Ihren Antrag muss ich ablehnen.',
    ],
    fine: [
      'Den Boten kann ich nicht erreichen, daher schicke ich heute eine neue Jacke oder Sie bekommen bis Donnerstag das Geld.',
      'Wenn Sie nicht fünf Tage auf die Suche warten möchten, erstatte ich heute.',
      'Ich erstatte die Jacke heute.',
      'Sie müssen nicht länger warten: Heute geht eine neue Jacke raus.',
    ],
  },
  {
    check: 'C24',
    scene: 'telecom',
    missed: [],
    fine: ['Ich schaue in zehn Minuten noch mal auf die Messung.'],
  },
  {
    check: 'C24',
    scene: 'parcel',
    missed: [],
    fine: ['Sie warten schon lange genug: Ich erstatte heute oder schicke bis morgen eine neue.'],
  },
  {
    check: 'C25',
    scene: 'parcel',
    missed: [
      'Ich melde mich in Kürze bei Ihnen.',
      'Wir arbeiten an dem Problem.',
      'Ich mache das schnellstmöglich.',
      'Jemand wird sich bei Ihnen melden.',
      'Ich habe den Vorgang für Ihr Anliegen gestartet.',
      'Ich sage Ihnen so bald wie möglich Bescheid.',
      'Sie hören demnächst von uns.',
    ],
    fine: [
      'Ich melde mich bis 11 Uhr.',
      'Ich schicke heute eine neue Jacke.',
      'Sie hören von mir, sobald der Bote anruft, spätestens um 11 Uhr.',
      'Die Jacke ist aus einem Stück und wiegt 400 Gramm.',
      'Früher als morgen klappt es nicht, spätestens aber am Mittwoch.',
    ],
  },
  {
    check: 'C25',
    scene: 'charged',
    missed: ['Sie bekommen Ihr Geld zeitnah zurück.'],
    fine: ['Ich buche die 64 Euro heute zurück, bis Donnerstag sind sie da.'],
  },
  {
    check: 'C25',
    scene: 'telecom',
    missed: ['Ein Techniker kommt dann demnächst vorbei.'],
    fine: [],
  },
  {
    check: 'C25',
    scene: 'software',
    missed: ['Der Fix kommt so schnell wie möglich.'],
    fine: [],
  },
  {
    check: 'C25',
    scene: 'calm',
    missed: [],
    fine: ['Ihre Anfrage zur Lieferadresse kann ich gleich umsetzen: Wie lautet die neue Straße?'],
  },
  {
    check: 'C25',
    scene: 'parcel',
    missed: [],
    fine: ['Das Paket ist laut Scan um 9:40 Uhr im Depot gewesen.', 'Später als Mittwoch wird es nicht.'],
  },
];
