import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the first checks of this group; `last-look.ts` has the others. */
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
      'Sehr geehrte Kundin, der Rucksack ist noch im Wagen.',
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
      'Ja! Das geht! 😊',
      'Logo, mach ich heut noch.',
      'Na klar!!! 🎉🎉 Wohin?',
    ],
    reasonOnly: ['Jo, kein Ding, wo solls denn hin?'],
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
];
