import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the first checks of this group; `apologies.ts` has the others. */
export const acknowledge: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C6',
    scene: 'parcel',
    missed: [
      'Laut Zusteller wurde das Paket um 14:10 Uhr abgegeben.',
      'Ich kann Ihnen eine neue Jacke schicken oder das Geld erstatten. Was möchten Sie?',
      'Ich frage beim Paketdienst nach und melde mich bis 11 Uhr.',
      'Wie lautet Ihre Adresse?',
      'ok',
      'Bitte schauen Sie am Ablageort und bei den Nachbarn nach.',
    ],
    fine: [
      'Sie waren den ganzen Tag zu Hause, und die Jacke kam nicht: das geht auf uns. Ich schicke heute eine neue.',
      'Ein ganzer Tag umsonst daheim ist nicht in Ordnung. Ich bin jetzt dran.',
      'Danke, dass Sie schon bei den Nachbarn gefragt haben; ab hier übernehme ich.',
      'Es tut mir leid, dass wir Ihre Jacke verloren haben. Ich schicke heute eine neue los.',
      'Ich verstehe Ihren Ärger.',
      'Das ist wirklich ärgerlich, erst recht nach einem Tag zu Hause.',
    ],
  },
  {
    check: 'C6',
    scene: 'calm',
    missed: [],
    fine: ['Ja, wie lautet die neue Adresse?', 'Das kann ich bis 17 Uhr ändern.'],
  },
  {
    check: 'C6',
    scene: 'telecom',
    missed: ['Ich starte jetzt eine Leitungsmessung, das dauert zehn Minuten.'],
    fine: ['Vier Tage offline und drei verschiedene Auskünfte, das ist schlicht nicht akzeptabel.'],
  },
  {
    check: 'C7',
    scene: 'parcel',
    missed: [
      'Ich verstehe Ihren Ärger. Ich prüfe das und melde mich bis Mittag.',
      'Wir bitten die Unannehmlichkeiten zu entschuldigen.',
      'Entschuldigen Sie bitte die Umstände.',
      'Ich kann absolut nachvollziehen, wie frustrierend das für Sie sein muss.',
      'Das tut mir leid zu hören.',
      'Sorry dafür! Ich schaue nach.',
      'Ihre Zufriedenheit liegt uns sehr am Herzen, das tut uns leid.',
      'kann ihren unmut gut verstehen, schau mal nach',
    ],
    fine: [
      'Sie waren extra zu Hause und haben herumgefragt, und die Jacke ist nicht da; das geht auf uns.',
      'Es tut mir leid, dass Ihre blaue Jacke nicht angekommen ist. Ich schicke heute eine neue.',
      'Welche Nachbarn haben Sie gefragt?',
      'Zugestellt gemeldet und nichts vor der Tür: Ich verstehe, dass Sie stinksauer sind.',
      'Danke, dass Sie die Nachbarn schon gefragt haben.',
    ],
  },
  {
    check: 'C7',
    scene: 'charged',
    missed: [
      'Das ist natürlich blöd gelaufen und ich kann Ihre Verärgerung gut nachvollziehen.',
      'Ihr Ärger ist absolut verständlich.',
    ],
    fine: [
      '64 Euro doppelt abgebucht, und das kurz vor der Miete: das darf nicht passieren. Ich buche heute eine davon zurück.',
      'Dass Ihnen vor der Miete 64 Euro fehlen, setzt Sie unter Druck, und das liegt an uns.',
    ],
  },
  {
    check: 'C7',
    scene: 'telecom',
    missed: ['Ich kann Ihren Frust total verstehen, echt.'],
    fine: [],
  },
  {
    check: 'C7',
    scene: 'software',
    missed: [],
    fine: [
      'Ein Absturz bei jedem Rechnungsexport, und das einen Tag vor der Lohnabrechnung, ist wirklich übel.',
    ],
  },
  {
    check: 'C7',
    scene: 'parcelDu',
    missed: ['Sorry für die Unannehmlichkeiten, ich kümmer mich.'],
    fine: [],
  },
  {
    check: 'C7',
    scene: 'parcel',
    missed: [],
    fine: ['Ihre Nachbarn waren also auch alle leer ausgegangen, das ist wirklich ärgerlich.'],
  },
  {
    check: 'C8',
    scene: 'parcel',
    missed: [
      'Es tut mir wirklich sehr leid, dass Sie gestern die ganze Zeit zu Hause warten und danach auch noch sämtliche Nachbarn nach einer blauen Jacke fragen mussten, die nie bei irgendjemandem abgegeben wurde.',
      'Es tut mir leid um Ihre Jacke. Das ist wirklich ärgerlich. Das muss sehr frustrierend gewesen sein.',
      'Ich habe in die Sendungsverfolgung geschaut. Dort steht 14:10 Uhr. Der Bote hat keine Karte dagelassen. Das Depot öffnet um 11 Uhr. Es tut mir leid, dass Sie die Nachbarn fragen mussten.',
      'Das ist echt ärgerlich. Es tut mir sehr leid um die Jacke. Ich frage jetzt beim Boten nach.',
    ],
    fine: [
      'Es tut mir leid, dass wir Ihre blaue Jacke verloren haben. Ich schicke heute eine neue los, sie ist morgen bei Ihnen.',
      'Guten Tag Frau Vogel, ein Tag umsonst zu Hause und keine Jacke: das ist ärgerlich. Ich frage jetzt beim Boten nach.',
      'Ich schicke heute eine neue Jacke los.',
      'Danke, dass Sie die Nachbarn gefragt haben. Ich kläre das mit dem Depot und schreibe Ihnen bis 11 Uhr.',
    ],
  },
  {
    check: 'C8',
    scene: 'parcelDu',
    missed: [
      'Das tut mir total leid mit dem Rucksack. Das ist echt ärgerlich. Ich kann verstehen, dass du sauer bist. Ich frag jetzt den Fahrer.',
    ],
    fine: [],
  },
  {
    check: 'C9',
    scene: 'answered',
    missed: [
      'Es tut mir leid, dass der Wasserkocher mit gesprungenem Deckel ankam, wir haben ihn schlecht verpackt.',
      'Es tut mir leid, dass der Wasserkocher mit gesprungenem Deckel ankam. Ein neuer geht heute raus.',
      'Entschuldigung für die Wartezeit, die Lagerliste lädt heute wirklich langsam. Bis 10:30 Uhr weiß ich mehr.',
      'Nochmals: es tut mir leid, dass der Wasserkocher mit gesprungenem Deckel ankam. Ich ersetze ihn heute.',
    ],
    fine: [
      'Ja, ich schicke Ihnen heute einen neuen Wasserkocher, rechtzeitig zum Wochenende.',
      'Sie brauchen ihn am Wochenende, und ich habe Sie zappeln lassen; ja, heute geht ein neuer raus.',
      'Sie haben zweimal gefragt und keine Antwort bekommen. Ja, ich ersetze den Wasserkocher heute.',
      'Den Wasserkocher mit dem gesprungenen Deckel holen wir am Dienstag ab.',
    ],
  },
  {
    check: 'C10',
    scene: 'waiting',
    missed: [
      'Hallo, Ihr Paket liegt noch im Depot. Ich hake nach und schreibe bis Mittag.',
      'Entschuldigung für die Verzögerung. Ich prüfe das gerade.',
      'Ja, ich bin da. Was kann ich für Sie tun?',
      'Die Bestellung 60417 ist unterwegs und morgen bei Ihnen.',
    ],
    fine: [
      'Danke, dass Sie dreimal angerufen und jetzt noch einmal geschrieben haben. Ich hake jetzt beim Paketdienst nach.',
      'Danke fürs Warten; ich frage gerade nach, wo die Lampe ist.',
      'Zwei Wochen für eine Schreibtischlampe sind viel zu lang. Ich bin jetzt dran.',
      'Sie haben dreimal angerufen, und niemand hat es gelöst, das geht auf uns. Ich mache das jetzt.',
    ],
  },
  {
    check: 'C10',
    scene: 'waiting',
    missed: ['Moin, ich schau direkt mal, wo die Lampe steckt.'],
    fine: [
      'Vielen Dank für Ihre Anrufe und dass Sie so lange gewartet haben. Ich rufe jetzt den Paketdienst an.',
    ],
  },
];
