import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the first checks of this group; `walls.ts` has the others. */
export const own: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C15',
    scene: 'parcel',
    missed: [
      'Wir werden das prüfen und uns bei Ihnen melden.',
      'Ihr Fall wurde an die Fachabteilung weitergeleitet.',
      'Das wird untersucht.',
      'Das Team schaut sich heute an, was mit der Jacke passiert ist.',
      'Ein Kollege ruft Sie heute zurück.',
      'Unsere Logistik setzt sich innerhalb von 24 Stunden mit Ihnen in Verbindung.',
      'Wir kümmern uns darum.',
    ],
    fine: [
      'Ich frage jetzt den Boten und schreibe Ihnen bis 11 Uhr.',
      'Die Jacke erstatte ich Ihnen heute.',
      'Ich habe im Depot nachgefragt und sage Ihnen bis 11 Uhr, was dabei herauskam.',
      'Das regle ich heute für Sie.',
      'Die Jacke wurde um 14:10 Uhr als zugestellt gemeldet.',
    ],
  },
  {
    check: 'C15',
    scene: 'software',
    missed: [
      'Unsere Entwickler schauen sich den Export bis morgen an.',
      'Der Fehler wurde an die Entwicklung gemeldet.',
    ],
    fine: [
      'Ich habe den Export bei unseren Entwicklern als dringend gemeldet und schreibe Ihnen bis 12 Uhr.',
    ],
  },
  {
    check: 'C15',
    scene: 'charged',
    missed: ['Die Buchhaltung wird sich das ansehen und Ihnen Rückmeldung geben.'],
    fine: ['Das kläre ich bis Mittag mit der Buchhaltung.'],
  },
  {
    check: 'C15',
    scene: 'telecom',
    missed: ['Unser Entstörungsteam ist informiert und wird sich drum kümmern.'],
    fine: [],
  },
  {
    check: 'C15',
    scene: 'calm',
    missed: [],
    fine: ['Wir liefern montags bis samstags.'],
  },
  {
    check: 'C16',
    scene: 'parcel',
    missed: [
      'Ich frage beim Paketdienst nach.',
      'Ich hake beim Boten nach und melde mich.',
      'Ich kümmere mich darum.',
      'Wir prüfen den Verbleib der Jacke.',
      'Das gebe ich an den Zusteller weiter und halte Sie auf dem Laufenden.',
      'Ich werde der Sache nachgehen.',
    ],
    fine: [
      'Lassen Sie mich das nachsehen. Wie lautet Ihre Postleitzahl?',
      'Ich frage beim Paketdienst nach und schreibe Ihnen hier bis 11 Uhr.',
      'Ich schicke heute eine neue Jacke los.',
      'Ich gebe Ihnen in zehn Minuten Bescheid.',
      'Ich frage den Boten; Sie hören noch vor Mittag von mir.',
      'Ich melde mich am Mittwoch bei Ihnen.',
      'Welche Nachbarn haben Sie gefragt?',
    ],
  },
  {
    check: 'C16',
    scene: 'software',
    missed: ['Ich geb das mal an die Technik weiter.'],
    fine: [],
  },
  {
    check: 'C16',
    scene: 'telecom',
    missed: [
      'Wir lassen die Leitung überprüfen und kommen dann auf Sie zu.',
      'Ich habe das so aufgenommen und leite es an die Technik.',
    ],
    fine: [],
  },
  {
    check: 'C16',
    scene: 'charged',
    missed: [],
    fine: ['Die zweite Abbuchung storniere ich gleich, das Geld ist spätestens Donnerstag wieder da.'],
  },
  {
    check: 'C16',
    scene: 'parcelDu',
    missed: ['Ich check mal mit dem Lager, was da los ist.'],
    fine: ['Ich ruf den Fahrer an und schreib dir in 15 Minuten.'],
  },
  {
    check: 'C16',
    scene: 'parcel',
    missed: ['Ich werde beim Fahrer nachfragen, wo die Jacke geblieben ist.'],
    fine: ['Ich werde heute noch beim Fahrer nachfragen und Ihnen dann schreiben.'],
  },
  {
    check: 'C16',
    scene: 'calm',
    missed: [],
    fine: [
      'Ich habe die Adresse geändert, die Bestätigung ist unterwegs.',
      'Wir liefern montags bis samstags aus.',
    ],
  },
  {
    check: 'C17',
    scene: 'parcel',
    missed: [],
    fine: ['Für die Auskünfte meiner Kollegen kann ich nichts.'],
  },
  {
    check: 'C15',
    scene: 'parcel',
    missed: [],
    fine: ['Sobald Sie mir die Adresse schreiben, ist das innerhalb von fünf Minuten erledigt.'],
  },
  {
    check: 'C16',
    scene: 'parcel',
    missed: [],
    fine: ['Ich kann die Jacke neu verschicken. Wann sind Sie zu Hause?'],
  },
];
