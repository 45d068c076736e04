import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const resolve: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C21',
    scene: 'parcel',
    missed: [
      'Es tut mir leid, dass wir Ihre Jacke verloren haben. Ich suche heute danach.',
      'Ich schicke Ihnen heute eine neue Jacke.',
      'Ich frage beim Boten nach und melde mich bis 11 Uhr.',
      'Danke, dass Sie die Nachbarn gefragt haben.',
    ],
    fine: [
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
    check: 'C26',
    scene: 'chosen',
    missed: ['Super, mache ich.', 'Danke, wird erledigt.', 'Alles klar, dann der Ersatz.', 'Gute Wahl.'],
    fine: [
      'Die Jacke geht heute raus und sollte morgen bei Ihnen sein.',
      'Sie ist unterwegs. Wenn sie morgen Abend nicht da ist, schreiben Sie mir hier.',
      'Erledigt. Den Trackinglink bekommen Sie innerhalb einer Stunde per E-Mail.',
      'Geht vor 17 Uhr raus.',
    ],
  },
  {
    check: 'C27',
    scene: 'parcel',
    missed: [
      'Übrigens gibt es diese Woche 20 % Rabatt auf alle Jacken.',
      'Wie bewerten Sie diesen Chat?',
      'Kennen Sie schon unseren Premium-Versand?',
      'Bitte nehmen Sie an unserer kurzen Umfrage teil. Ich frage jetzt den Boten.',
      'Schauen Sie solange gern in unsere neue Kollektion!',
      'Wenn Sie auf Plus umsteigen, sind Pakete versichert. Ich melde mich bis 11 Uhr.',
      'Über eine Bewertung würden wir uns freuen.',
    ],
    fine: [
      'Anbieten kann ich Ihnen heute eine neue Jacke.',
      'Ich schicke sie ohne Aufpreis per Premiumversand, noch heute.',
      'Die neue Jacke ist inzwischen günstiger, die Differenz erstatte ich heute.',
      'Die Lage bewerte ich um 11 Uhr neu, wenn der Bote geantwortet hat.',
    ],
  },
  {
    check: 'C27',
    scene: 'closing',
    missed: [],
    fine: ['Gern geschehen. Wenn Sie eine Minute haben, freuen wir uns über Ihre Bewertung.'],
  },
  {
    check: 'C28',
    scene: 'parcel',
    missed: [
      'Ich garantiere Ihnen, dass sie morgen da ist.',
      'Die Jacke kommt morgen auf jeden Fall an.',
      'Das wird nie wieder vorkommen.',
      'Sie bekommen Ihr Geld heute zu 100 % zurück.',
      'Ich verspreche Ihnen, der Bote findet sie heute.',
      'Seien Sie versichert, dass die Bank das heute bucht.',
      'Morgen ist die Jacke definitiv bei Ihnen.',
    ],
    fine: [
      'Sie sollte morgen bei Ihnen sein.',
      'Die zwei Jahre Garantie auf die Jacke bleiben bestehen.',
      'Das Futter ist aus 100 % Baumwolle.',
      'Ich schreibe Ihnen bis 11 Uhr, ob mit oder ohne Neuigkeiten.',
      'Das Paket ist versichert, also schicke ich heute eine neue Jacke.',
    ],
  },
  {
    check: 'C29',
    scene: 'broken',
    missed: [
      'Hallo, was kann ich für Sie tun?',
      'Ich sehe mir die Bestellung der Kaffeemaschine an.',
      'Die Erstattung dauert 3 bis 5 Werktage.',
      'Banken brauchen manchmal ein paar Tage.',
    ],
    fine: [
      'Ich hatte Ihnen das Datum bis 9:15 Uhr zugesagt und nicht geschickt. Ich habe die Buchhaltung gerade am Telefon.',
      'Sie hatten eine Antwort bis 9:15 Uhr erwartet, die kam nicht; das liegt an mir.',
      'Das Auszahlungsdatum ist Donnerstag, 5. März, und das hätte ich Ihnen bis 9:15 Uhr sagen müssen.',
      'Ich habe heute früh mein Wort nicht gehalten. Das Datum ist der 5. März.',
    ],
  },
  {
    check: 'C29',
    scene: 'calm',
    missed: [],
    fine: ['Wie lautet die neue Adresse?'],
  },
  {
    check: 'C30',
    scene: 'broken',
    missed: [
      'Hallo, ich prüfe Ihre Erstattung.',
      'Entschuldigung für die Wartezeit. Erstattungen dauern 3 bis 5 Tage.',
      'Ich verstehe Ihren Ärger.',
      'Ihre Zahlung sollte bis Donnerstag da sein.',
      'Das gebe ich an die Buchhaltung weiter, die meldet sich heute bei Ihnen.',
    ],
    fine: [
      'Wir haben Sie jetzt zum zweiten Mal hängen lassen. Ab jetzt bleibe ich selbst dran, und Sie hören bis 10:30 Uhr von mir.',
      'Zweimal versprochen und zweimal nicht gehalten, das geht auf uns. Diesmal bleibe ich im Chat, bis die Buchhaltung das Datum bestätigt.',
      'Ihnen wurde eine Antwort bis 9:15 Uhr versprochen, und Sie haben nichts gehört. Ich rufe jetzt die Buchhaltung an, das Datum haben Sie bis 10:15 Uhr.',
      'Ich hatte 9:15 Uhr gesagt und es nicht geschafft. Ich habe die Buchhaltung am Telefon und nenne Ihnen das Datum bis 10:10 Uhr.',
    ],
  },
];
