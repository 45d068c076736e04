import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks on what follows: the next step, sales and promises. */
export const followThrough: readonly ReviewExamples<SceneId>[] = [
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
    check: 'C26',
    scene: 'telecom',
    missed: [],
    fine: ['Ihre Leitung messe ich jetzt.'],
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
    check: 'C27',
    scene: 'software',
    missed: ['Im Pro-Tarif hätten Sie übrigens den Prioritätssupport.'],
    fine: [],
  },
  {
    check: 'C27',
    scene: 'parcel',
    missed: ['Abonnieren Sie doch unseren Newsletter, dann gibt es 10 Euro geschenkt.'],
    fine: ['Die Ersatzjacke ist aus der neuen Lieferung und geht heute raus.'],
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
    check: 'C28',
    scene: 'software',
    missed: ['Morgen früh läuft der Export wieder, hundertprozentig.'],
    fine: [],
  },
  {
    check: 'C28',
    scene: 'charged',
    missed: ['Versprochen, bis Freitag ist das Geld da!'],
    fine: ['Bis Donnerstag sollte das Geld da sein; versprechen kann ich es für die Bank nicht.'],
  },
  {
    check: 'C28',
    scene: 'telecom',
    missed: ['Heute Abend läuft Ihr Internet wieder, da können Sie sich drauf verlassen.'],
    fine: [],
  },
  {
    check: 'C28',
    scene: 'parcel',
    missed: ['Die Jacke ist morgen zu hundert Prozent da.'],
    fine: [
      'Ich bleibe dran, bis die Jacke bei Ihnen ist.',
      'Ich werde auf jeden Fall beim Boten nachsehen.',
      'Ich kläre das auf jeden Fall noch heute.',
      'Seien Sie versichert, dass wir alles für Ihre Jacke tun.',
      'Eine bestimmte Uhrzeit kann der Bote nicht nennen, am Mittwoch bis 18 Uhr ist er da.',
    ],
  },
  {
    check: 'C28',
    scene: 'calm',
    missed: [],
    fine: ['Die Bestellung verlässt heute das Lager und sollte morgen da sein.'],
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
    check: 'C29',
    scene: 'broken',
    missed: ['Ich sehe, dass die Zahlung noch offen ist.'],
    fine: [
      'Meine Mail mit dem Auszahlungsdatum kam nicht, obwohl ich sie zugesagt hatte. Es ist Donnerstag.',
    ],
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
  {
    check: 'C30',
    scene: 'broken',
    missed: ['Die Auszahlung ist angestoßen und dauert 3 Werktage.'],
    fine: [
      'Wir haben Sie schon letzte Woche enttäuscht und heute wieder. Ich bleibe am Telefon mit der Buchhaltung und schreibe Ihnen bis 10:15 Uhr das Datum.',
      'Heute früh haben Sie umsonst auf meine Mail gewartet, und das nach der Zusage letzte Woche. Das Datum ist Donnerstag, und diesmal bestätige ich es Ihnen mit dem Beleg.',
    ],
  },
];
