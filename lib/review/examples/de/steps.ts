import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts about who takes the next step and when, with the look-alikes that promise nothing. */
export const steps: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C15',
    scene: 'parcel',
    missed: ['Der Zusteller ist verständigt worden.'],
    fine: [
      'Mit der Jacke senden wir keine Rechnung.',

      'Die Jacken werden in Portugal hergestellt und versendet.',
      'Ihre Jacke wurde versendet.',
      'Der Versand wird in der App angezeigt.',
      'Wir warten noch auf Ihre Antwort zur Jacke.',
    ],
  },
  {
    check: 'C16',
    scene: 'parcel',
    missed: [
      'Guten Morgen Frau Vogel, ich frage beim Boten nach.',

      'Lassen Sie mich das im Lager abklären.',
      'Ich muss das erst mit dem Lager klären.',
      'Ich frage den Boten. Kann ich Ihnen heute noch weiterhelfen?',
      'Ihre Jacke ist seit dem 3. März nicht gescannt worden, ich frage beim Boten nach.',
    ],
    fine: [
      'Guten Morgen Frau Vogel, ich frage morgen beim Boten nach.',
      'Wenn Sie möchten, schicke ich eine neue Jacke.',

      'Lassen Sie mich wissen, ob die Jacke noch kommt.',
      'Anbei schicke ich Ihnen die Rechnung für die Jacke.',
      'Ich kann Ihnen eine neue Jacke schicken oder den Betrag erstatten.',
      'Lassen Sie mich nachsehen. Die Jacke liegt im Depot in Kassel.',
      'Die Jacken werden in Portugal hergestellt und versendet.',
      'Ihre Jacke wurde versendet.',
      'Ich frage jetzt beim Boten nach.',
      'Wir warten noch auf Ihre Antwort zur Jacke.',
      'Ich spreche heute mit dem Lager, kann ich Ihnen sonst noch helfen?',
    ],
  },
  {
    check: 'C30',
    scene: 'stillWaiting',
    missed: [],
    fine: [
      'Ich sehe nach und schreibe Ihnen bis 11 Uhr.',
      'Die Lieferung ist heute in Kassel angekommen.',
      'Ihre Lieferung kommt am Mittwoch.',
    ],
  },
];
