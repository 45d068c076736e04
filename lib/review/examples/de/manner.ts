import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const manner: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C31',
    scene: 'parcel',
    missed: [
      'Bitte beruhigen Sie sich, ich suche die Jacke ja schon.',
      'Wie gesagt, laut Sendungsverfolgung wurde sie zugestellt.',
      'Sie müssen sich an den Paketdienst wenden.',
      'Bei allem Respekt, der Bote hat ein Foto.',
      'Wie ich Ihnen bereits mitgeteilt habe, war das um 14:10 Uhr.',
      'Sie müssen sich schon gedulden wie alle anderen auch.',
      'Nun bleiben Sie mal sachlich.',
      'Das ist doch nicht mein Problem.',
      'Lesen Sie bitte richtig.',
    ],
    fine: [
      'Ich frage jetzt den Boten und schreibe Ihnen bis 11 Uhr.',
      'Sie müssen nichts weiter tun; ich bin jetzt dran.',
      'Wie zugesagt, habe ich den Boten gefragt: keine Jacke im Wagen.',
      'Damit Sie sich nicht noch einmal gedulden müssen, schicke ich heute eine neue Jacke.',
      'In aller Ruhe suchen lassen oder heute eine neue: beides geht.',
      'Zurückschicken müssen Sie nichts.',
    ],
  },
  {
    check: 'C31',
    scene: 'telecom',
    missed: [
      'Jetzt beruhigen wir uns erst mal.',
      'Das habe ich Ihnen doch gerade schon erklärt.',
      'Jetzt werden Sie mal nicht unverschämt.',
    ],
    fine: [],
  },
  {
    check: 'C31',
    scene: 'software',
    missed: [
      'Sie müssen erst mal ein Ticket aufmachen.',
      'Wie in meiner letzten Nachricht schon geschrieben, ist der Fehler bekannt.',
    ],
    fine: ['Sie müssen den Cache nicht noch einmal leeren, ich habe die Logs.'],
  },
  {
    check: 'C31',
    scene: 'charged',
    missed: [
      'Jetzt lassen Sie mich bitte erst mal ausreden.',
      'Ich habe Ihnen bereits mehrfach gesagt, dass das 3 Tage dauert.',
    ],
    fine: [
      'Die zweite Zahlung müssen Sie nicht zurückholen, das mache ich heute.',
      'Um die Rückbuchung müssen Sie sich nicht kümmern.',
    ],
  },
  {
    check: 'C31',
    scene: 'calm',
    missed: [],
    fine: [
      'Sie müssen dafür nur auf den Stift neben der Adresse tippen.',
      'Müssen Sie die Adresse vor 17 Uhr ändern?',
    ],
  },
  {
    check: 'C31',
    scene: 'parcel',
    missed: [],
    fine: [
      'Sie haben recht, und ich schicke heute eine neue Jacke.',
      'Damit Sie nicht noch einmal zu Hause warten müssen, geht sie an eine Abholstation.',
    ],
  },
  {
    check: 'C32',
    scene: 'parcel',
    missed: [
      'Leider hat der Bote keine Karte dagelassen. Ich schicke heute eine neue Jacke.',
      'Guten Tag Frau Vogel, leider ist die Jacke weg. Ich schicke heute eine neue.',
      'Bedauerlicherweise haben wir kein Foto. Ich frage bis 11 Uhr den Boten.',
      'Guten Tag,\n\nleider wurde sie zugestellt.',
    ],
    fine: [
      'Der Bote hat leider keine Karte dagelassen. Ich schicke heute eine neue Jacke.',
      'Ich schicke heute eine neue Jacke. Leider ist die erste verloren.',
      'Heute geht eine neue Jacke raus.',
      'Zum Glück habe ich noch eine da. Sie geht heute raus.',
    ],
  },
  {
    check: 'C32',
    scene: 'telecom',
    missed: ['Hallo Herr Burghardt, bedauerlicherweise gibt es eine Störung. Ich melde mich bis 11 Uhr.'],
    fine: [],
  },
  {
    check: 'C33',
    scene: 'parcel',
    missed: [
      'Ich schicke dir heute eine neue Jacke.',
      'Guten Tag Frau Vogel, ich habe deine Bestellung vor mir und melde mich bei Ihnen bis 11 Uhr.',
      'Kannst du mir sagen, ob Ihre Nachbarn zu Hause waren?',
      'Hast du schon bei den Nachbarn gefragt?',
    ],
    fine: [
      'Ich schicke Ihnen heute eine neue Jacke.',
      'Ihre Jacke ist im Depot; ich hole sie für Sie ab.',
      'Die Jacke geht heute raus.',
      'Ich frage die Nachbarn, ob sie Ihre Jacke haben.',
    ],
  },
  {
    check: 'C33',
    scene: 'parcelDu',
    missed: [
      'Ich schicke Ihnen heute einen neuen Rucksack.',
      'Hi Lena, Ihr Rucksack ist da, ich hab ihn für dich.',
    ],
    fine: [
      'Ich schicke dir heute einen neuen Rucksack.',
      'Hi Lena, dein Rucksack ist im Depot, ich hole ihn dir.',
    ],
  },
  {
    check: 'C33',
    scene: 'parcelDu',
    missed: ['Wir schicken Ihnen einen neuen.'],
    fine: [],
  },
  {
    check: 'C34',
    scene: 'parcelDu',
    missed: [
      'Hallo Sarah, ich suche jetzt deinen Rucksack.',
      'Hallo Lena, ich bin dran, Lena.',
      'Hallo Anna,\nheute geht ein neuer Rucksack raus.',
    ],
    fine: [
      'Hallo Lena, ich bin dran.',
      'Ich bin dran.',
      'Hallo Lena, der Rucksack liegt bei Lenas Kiosk nebenan.',
      'Die Fahrerin Sarah hat ihn noch im Wagen.',
      'Seit zwei Wochen, das ist viel zu lang, und ich bin dran.',
      'Ein Mixer, der unten ausläuft, ist ein Ärgernis. Ich schicke heute einen neuen.',
    ],
  },
  {
    check: 'C34',
    scene: 'grief',
    missed: ['Es tut mir leid, dass Ihre Mutter gestorben ist, Helene. Ich halte es einfach.'],
    fine: ['Es tut mir leid, dass Ihre Mutter gestorben ist. Ich halte es einfach.'],
  },
  {
    check: 'C35',
    scene: 'calm',
    missed: [
      'Hallo! Klar! Wie lautet die neue Adresse?',
      'Jo, kein Ding, wo solls denn hin?',
      'Ja! Das geht! 😊',
      'Logo, mach ich heut noch.',
      'Na klar!!! 🎉🎉 Wohin?',
    ],
    fine: [
      'Guten Tag, ja! Wie lautet die neue Adresse?',
      'Ja, wie lautet die neue Adresse?',
      'Gern, wohin soll es gehen?',
      'Die 77120 ist noch hier, bis 17 Uhr kann ich das ändern 🙂',
      'Am Kuhlen Grund 4, ist das richtig?',
    ],
  },
  {
    check: 'C35',
    scene: 'calm',
    missed: ['Klaro, hau raus die neue Adresse!!', 'Jep, mach ich, Adresse pls'],
    fine: ['Gern! Die Adresse lautet jetzt Alter Markt 4.'],
  },
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
