import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
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
  {
    check: 'C11',
    scene: 'parcel',
    missed: [
      'Tut mir leid.',
      'Es tut mir leid, dass die Jacke nicht da ist.',
      'Ich bitte um Entschuldigung, dass Sie so lange warten mussten.',
      'Entschuldigung, der Bote hatte es wohl eilig.',
      'Sorry wegen der Jacke. Laut Tracking wurde sie um 14:10 Uhr zugestellt.',
    ],
    fine: [
      'Es tut mir leid, dass wir Ihre Jacke verloren haben. Ich schicke heute eine neue los.',
      'Entschuldigung, das ist unser Fehler. Ich erstatte die Jacke heute.',
      'Das tut mir leid: wir haben sie als zugestellt gemeldet, obwohl sie es nicht war. Ich frage jetzt den Boten und schreibe bis 11 Uhr.',
      'Ein Tag umsonst zu Hause ist zu viel. Ich schicke heute eine neue Jacke.',
      'Welche Nachbarn haben Sie gefragt?',
    ],
  },
  {
    check: 'C11',
    scene: 'charged',
    missed: ['Entschuldigen Sie bitte vielmals, dass das so gelaufen ist.'],
    fine: [
      'Wir haben den Rucksack doppelt abgebucht, dafür entschuldige ich mich. Die 64 Euro buche ich heute zurück.',
      'Es tut mir leid, dass wir 64 Euro doppelt abgebucht haben. Ich buche sie heute zurück.',
    ],
  },
  {
    check: 'C11',
    scene: 'telecom',
    missed: ['Das tut mir echt leid mit dem Internet.'],
    fine: [],
  },
  {
    check: 'C11',
    scene: 'software',
    missed: [],
    fine: [
      'Das tut mir leid: Unser Update hat den Export lahmgelegt, das ist unser Fehler. Bis 12 Uhr schicke ich Ihnen die Rechnungen als Datei.',
    ],
  },
  {
    check: 'C12',
    scene: 'parcel',
    missed: [
      'Sorry, sorry, ich schaue jetzt nach der Jacke.',
      'Es tut mir leid um die Jacke. Wir entschuldigen uns dafür. Ich schicke eine neue.',
      'Das tut mir sehr leid! Ich bitte nochmals um Entschuldigung.',
      'Entschuldigung wegen der Jacke, und noch einmal Verzeihung für den verlorenen Tag.',
    ],
    fine: [
      'Es tut mir so leid, dass wir Ihre Jacke verloren haben. Ich schicke heute eine neue.',
      'Wir bitten die Unannehmlichkeiten zu entschuldigen.',
      'Sie sollen nicht noch einmal umsonst warten. Ich schicke sie heute an eine Abholstation.',
      'Der Bote hat den Entschuldigungszettel an der falschen Tür gelassen.',
    ],
  },
  {
    check: 'C12',
    scene: 'answered',
    missed: [
      'Entschuldigung! Ja, ich ersetze ihn heute.',
      'Sorry, ich schicke heute einen neuen Wasserkocher.',
    ],
    fine: ['Ja, ich schicke heute einen neuen Wasserkocher.'],
  },
  {
    check: 'C12',
    scene: 'telecom',
    missed: ['Das tut mir wirklich leid. Für die drei Anrufe möchte ich mich auch entschuldigen.'],
    fine: [],
  },
  {
    check: 'C12',
    scene: 'parcel',
    missed: [],
    fine: ['Das tut mir leid, die Jacke haben wir verloren. Ich schicke heute eine neue.'],
  },
  {
    check: 'C13',
    scene: 'parcel',
    missed: [
      'Es tut mir leid um die Jacke, aber laut Sendungsverfolgung wurde sie zugestellt.',
      'Ich verstehe Ihren Ärger, jedoch gibt es dafür einen Ablauf.',
      'Es tut mir leid, dass Sie die Nachbarn fragen mussten. Allerdings gibt es ein Foto.',
      'Das ist wirklich ärgerlich, doch wir müssen 24 Stunden warten.',
      'Sorry, aber ich muss erst im Depot nachfragen.',
    ],
    fine: [
      'Es tut mir leid, dass wir die Jacke verloren haben. Ich schicke heute eine neue.',
      'Gemeldet ist sie als zugestellt, aber Sie haben keine Jacke, also schicke ich eine neue.',
      'Das ist ärgerlich. Den Boten erreiche ich nicht, aber ich kann heute eine neue Jacke schicken.',
      'Es tut mir leid, dass die Jacke doch nicht bei den Nachbarn lag. Ich schicke heute eine neue los.',
    ],
  },
  {
    check: 'C13',
    scene: 'parcelDu',
    missed: ['Sorry dir, aber im System steht zugestellt.'],
    fine: [],
  },
  {
    check: 'C13',
    scene: 'parcel',
    missed: [],
    fine: [
      'Sie haben die Nachbarn gefragt und warten immer noch, das liegt an uns. Ich schicke heute eine neue, aber gern auch an eine Abholstation.',
    ],
  },
  {
    check: 'C14',
    scene: 'parcel',
    missed: [
      'Ich weiß genau, wie Sie sich fühlen.',
      'Da wäre ich auch stinksauer.',
      'An Ihrer Stelle wäre ich genauso wütend.',
      'Mir würde es genauso gehen, wenn ich umsonst gewartet hätte.',
      'Ich kenne das, bei mir gehen auch ständig Pakete verloren.',
      'Mich würde das auch total aufregen.',
    ],
    fine: [
      'Umsonst auf eine Jacke zu warten, ärgert jeden.',
      'Ich würde gern heute eine neue Jacke schicken.',
      'Ich weiß genau, wo Ihre Jacke ist: im Depot.',
      'Sie fühlen sich im Stich gelassen, und das haben wir bei der Jacke auch getan.',
      'An Ihrer Stelle würde sie der Nachbar annehmen, wenn Sie das möchten.',
    ],
  },
  {
    check: 'C14',
    scene: 'parcelDu',
    missed: ['Boah, da würd ich auch ausrasten.', 'Wäre mir das passiert, wäre ich auch durchgedreht.'],
    fine: [],
  },
  {
    check: 'C14',
    scene: 'parcel',
    missed: [],
    fine: ['Ich weiß, wie wichtig Ihnen die Jacke ist, und frage bis 11 Uhr beim Depot nach.'],
  },
];
