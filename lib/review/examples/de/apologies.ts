import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks on an apology, and on claims of the same feeling. */
export const apologies: readonly ReviewExamples<SceneId>[] = [
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
