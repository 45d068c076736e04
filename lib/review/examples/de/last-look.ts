import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of a last look: sober, readable, nothing left in, no secrets, a warm end. */
export const lastLook: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C36',
    scene: 'parcel',
    missed: [
      'Ups! Ich frage jetzt den Boten.',
      'Kein Problem, ich finde Ihre Jacke heute.',
      'Keine Sorge, ich suche bis 11 Uhr danach.',
      'Ich schicke heute eine neue Jacke 😊',
      'Haha, eine Jacke mit Beinen. Ich suche bis 11 Uhr.',
      'Eine neue Jacke ist unterwegs!!',
    ],
    fine: [
      'Ich schicke heute eine neue Jacke.',
      'Das Problem liegt beim Scan; ich frage jetzt den Boten.',
      'Um die Rücksendung müssen Sie sich nicht sorgen.',
      'Ich frage den Boten; Sie hören bis 11 Uhr von mir.',
    ],
  },
  {
    check: 'C36',
    scene: 'calm',
    missed: [],
    fine: ['Kein Problem! Wie lautet die neue Adresse?'],
  },
  {
    check: 'C36',
    scene: 'parcelDu',
    missed: ['Na toll, da ist wohl was schiefgegangen. Ich frag bis 11 Uhr nach.'],
    fine: [],
  },
  {
    check: 'C36',
    scene: 'charged',
    missed: ['Hoppla, da ist wohl was doppelt durchgerutscht. Ich buche es heute zurück.'],
    fine: [],
  },
  {
    check: 'C36',
    scene: 'parcel',
    missed: [],
    fine: [
      'Das war ein langer Tag für Sie, und die Jacke fehlt immer noch. Ich frage den Boten bis 11 Uhr.',
      'Die Abholstation ist gut erreichbar, ich schicke die Jacke heute dorthin.',
    ],
  },
  {
    check: 'C37',
    scene: 'parcel',
    missed: [
      'Ich frage gerade beim Depot nach, in welchem Wagen Ihre blaue Jacke gestern um 14:10 Uhr war, und ich schreibe Ihnen hier bis spätestens 11 Uhr, was der Bote mir dazu am Telefon gesagt hat.',
    ],
    reasonOnly: [
      'Wir haben zur Kenntnis genommen, dass Ihre Jacke gestern um 14:10 Uhr als zugestellt gemeldet wurde, und haben den Paketdienst bereits dazu befragt, und sobald er geantwortet hat, sage ich Ihnen hier bis 11 Uhr Bescheid.',
      'Ihre Jacke wurde um 9:40 Uhr im Depot gescannt und dann in den Wagen geladen und der Bote hat sie um 14:10 Uhr als zugestellt gemeldet, obwohl es weder ein Foto noch eine Unterschrift gibt, daher schicke ich heute eine neue.',
      'Ich frage gerade beim Paketdienst und im Depot und bei dem Boten nach der Jacke, die er gestern auf dem Wagen hatte, und ich schreibe Ihnen hier bis 11 Uhr, was die drei dazu gesagt haben.',
    ],
    fine: [
      'Ich frage den Boten, wo Ihre Jacke ist. Bis 11 Uhr hören Sie hier von mir. Hat sie niemand, schicke ich heute eine neue.',
      'Ich schicke heute eine neue Jacke.',
      '1. Eine neue Jacke, morgen bei Ihnen.\n2. Ihr Geld zurück, bis Donnerstag auf dem Konto.\n3. Eine Suche beim Paketdienst, Antwort bis Mittwoch.',
      'OK',
    ],
  },
  {
    check: 'C38',
    scene: 'parcel',
    missed: [
      'Guten Tag [Name], ich schicke heute eine neue Jacke.',
      'Guten Tag {{customer.last_name}}, Ihr Paket ist unterwegs.',
      'Ihre Bestellung XXXX geht heute raus.',
      'Interne Notiz: Kundin ist sauer, TL fragen. Ich schicke heute eine neue.',
      'Nur intern: nicht erstatten vor der Nachforschung.',
      'Ich schicke sie am [Datum einfügen] los.',
    ],
    fine: [
      'Ich schicke heute eine neue Jacke.',
      'Das Label kommt heute per E-Mail.',
      'Die Größe auf dem Etikett ist XXL.',
      'Siehe [Sendungsverfolgung](https://example.com/t), heute bis 11 Uhr.',
      'Die Internetnummer des Pakets steht auf dem Beleg.',
    ],
  },
  {
    check: 'C38',
    scene: 'software',
    missed: ['Hi Priya, {Name des Produkts} wird bis 12 Uhr geprüft.'],
    fine: [],
  },
  {
    check: 'C38',
    scene: 'calm',
    missed: [],
    fine: ['Die Kundin im Erdgeschoss nimmt Pakete gern an, schreibt der Bote.'],
  },
  {
    check: 'C39',
    scene: 'charged',
    missed: [
      'Schicken Sie mir bitte Ihre vollständige Kartennummer.',
      'Wie lautet Ihr Passwort?',
      'Nennen Sie mir bitte die drei Ziffern auf der Rückseite der Karte.',
      'Bezahlt wurde mit 4111 1111 1111 1111.',
      'Können Sie mir den Code sagen, den wir Ihnen gerade per SMS geschickt haben?',
      'Ihr vorläufiges Passwort ist Kajak2026.',
    ],
    fine: [
      'Schicken Sie mir bitte nie Ihre Kartennummer oder einen Code.',
      'War es die Karte, die auf 11 endet?',
      'Ihr Passwort können Sie auf der Anmeldeseite zurücksetzen.',
      'Der Gutscheincode an der Kasse lautet DANKE10.',
      'Ich buche die 64 Euro heute zurück.',
    ],
  },
  {
    check: 'C39',
    scene: 'charged',
    missed: [
      'Geben Sie mir kurz die komplette Nummer Ihrer Kreditkarte durch?',
      'Senden Sie mir bitte ein Foto Ihrer Kreditkarte von beiden Seiten.',
    ],
    fine: [
      'Für die Rückbuchung brauche ich keine Kartendaten, die 64 Euro gehen auf dieselbe Karte zurück.',
      'Auf welche Karte soll das Geld zurück, die mit der Endung 11?',
    ],
  },
  {
    check: 'C39',
    scene: 'calm',
    missed: [],
    fine: ['Zur Sicherheit frage ich nie nach Ihrem Passwort.'],
  },
  {
    check: 'C40',
    scene: 'closing',
    missed: [
      'Gern geschehen.',
      'Tschüss.',
      'Prima, freut mich.',
      'Danke für Ihre Anfrage.',
      'Schönen Tag noch.',
    ],
    fine: [
      'Gern geschehen. Wenn noch etwas ist, bin ich hier.',
      'Freut mich. Wenn das Paket am Mittwoch nicht da ist, schreiben Sie mir hier.',
      'Gern. Melden Sie sich jederzeit wieder.',
      'Danke Ihnen auch. Bei weiteren Fragen einfach hier schreiben.',
    ],
  },
  {
    check: 'C40',
    scene: 'closing',
    missed: ['Keine Ursache, Ihnen noch einen schönen Tag.'],
    fine: [
      'Sehr gern. Falls beim Versand noch etwas auffällt, antworten Sie einfach auf diesen Chat.',
      'Gern! Sollte etwas mit der Lieferung sein, melden Sie sich einfach wieder.',
    ],
  },
];
