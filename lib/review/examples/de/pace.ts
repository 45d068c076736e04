import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const pace: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C41',
    scene: 'parcel',
    missed: [
      'Einen Moment bitte.',
      'Bitte haben Sie einen Augenblick Geduld.',
      'Moment, ich schaue in die Sendungsverfolgung.',
      'Bleiben Sie bitte dran, ich sehe mir die Bestellung der Jacke an.',
      'sekunde',
      'Bitte warten Sie kurz, während ich im Depot nachfrage.',
      'Bin gleich wieder da.',
    ],
    fine: [
      'Geben Sie mir zwei Minuten für die Sendungsverfolgung, um 10:02 Uhr bin ich zurück.',
      'Einen Moment: Bis 10:10 Uhr sage ich Ihnen, was das Depot weiß.',
      'Ich frage den Boten; Sie hören bis 11 Uhr von mir.',
      'Ich schicke heute eine neue Jacke.',
      'Im Moment des Scans war die Jacke noch im Wagen.',
    ],
  },
  {
    check: 'C41',
    scene: 'waiting',
    missed: ['Hallo, Ihre Lampe liegt im Depot.', 'Hallo, wie kann ich Ihnen helfen?'],
    fine: [
      'Danke fürs Warten und für die drei Anrufe. Ihre Lampe liegt im Depot.',
      'Ich habe Sie 25 Minuten warten lassen, das geht auf mich. Ihre Lampe liegt im Depot.',
    ],
  },
  {
    check: 'C41',
    scene: 'telecom',
    missed: ['Ich bitte Sie um einen kleinen Moment Geduld.'],
    fine: [],
  },
  {
    check: 'C41',
    scene: 'software',
    missed: ['kurz bitte, ich frag nach', 'Einen kleinen Augenblick, ich hole mir die Logs.'],
    fine: [],
  },
  {
    check: 'C41',
    scene: 'calm',
    missed: [],
    fine: ['Das dauert einen Moment, ich melde mich bis 10:15 Uhr.'],
  },
  {
    check: 'C41',
    scene: 'parcel',
    missed: [],
    fine: ['Der Bote war nur einen Moment im Haus, sagt der Scan.'],
  },
  {
    check: 'C41',
    scene: 'waiting',
    missed: [],
    fine: ['Danke für die drei Anrufe, Ihre Lampe liegt im Depot.'],
  },
  {
    check: 'C42',
    scene: 'parcel',
    missed: [
      'Ich kann heute eine neue Jacke schicken oder bis Donnerstag das Geld erstatten. Es tut mir leid, dass Sie die Nachbarn fragen mussten.',
      'Ich frage jetzt den Boten. Sie hören bis 11 Uhr. Das ist wirklich ärgerlich, ein Tag umsonst zu Hause.',
      'Ich schicke heute eine neue Jacke. Ich verstehe, wie ärgerlich das ist.',
      'Ich erstatte heute. Danke, dass Sie die Nachbarn gefragt haben.',
    ],
    fine: [
      'Es tut mir leid, dass wir Ihre Jacke verloren haben. Ich kann heute eine neue schicken oder bis Donnerstag erstatten.',
      'Sie waren umsonst zu Hause; ich frage jetzt den Boten.',
      'Ich frage jetzt den Boten.',
      'Wir haben Sie im Stich gelassen. Ich schicke heute eine neue Jacke.',
    ],
  },
  {
    check: 'C42',
    scene: 'calm',
    missed: [],
    fine: ['Bis 17 Uhr kann ich das ändern. Tut mir leid, dass die Frist so kurz ist.'],
  },
  {
    check: 'C43',
    scene: 'parcel',
    pastedWords: 85,
    missed: [
      'Vielen Dank, dass Sie sich an unseren Kundenservice wenden. Ist ein Paket als zugestellt gemeldet, prüfen Sie bitte den Ablageort und fragen Sie in der Nachbarschaft nach.',
      'Verlorene Pakete bearbeitet der Paketdienst. Er hat bis zu zehn Werktage Zeit.',
      'Im Fall einer fehlenden Lieferung gilt Folgendes.',
    ],
    fine: [],
  },
  {
    check: 'C43',
    scene: 'parcel',
    pastedWords: 20,
    missed: [],
    fine: ['Ich frage jetzt den Boten.', 'Heute geht eine neue Jacke raus.'],
  },
  {
    check: 'C43',
    scene: 'calm',
    pastedWords: 85,
    missed: [],
    fine: ['So ändern Sie eine Adresse.', 'Die 77120 kann bis 17 Uhr geändert werden.'],
  },
];
