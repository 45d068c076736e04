import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const lanes: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C44',
    scene: 'vulnerable',
    missed: [
      'Ik heb uw depressie in het systeem gezet.',
      'Wat is uw bestelnummer?',
      'Ik maak een aantekening van uw situatie, dan weten mijn collega’s het ook.',
      'U kunt het retour aanmelden op de website.',
      'Ik geef uw situatie door aan mijn collega van de retouren.',
      'Bedankt dat u het vertelt. Ik noteer het in uw dossier.',
      'Ik kijk even naar uw laptop.',
    ],
    fine: [
      'Dank u dat u me dit vertelt. Ik regel het retour van de laptop voor u.',
      'Bedankt dat u dit deelt. Mag ik het noteren, zodat u het niet nog eens hoeft te vertellen?',
      'Fijn dat u het zegt. De koerier haalt de laptop op, u hoeft niets in te vullen.',
      'Goed dat u dit aangeeft. Ik vul het retourformulier voor u in.',
      'Dank voor uw vertrouwen. Vindt u het goed als ik dit doorgeef aan de collega van de retouren?',
      'Wat moedig dat u dit vertelt; ik neem het retour van uw laptop over.',
    ],
  },
  {
    check: 'C45',
    scene: 'grief',
    missed: [
      'Gecondoleerd! Ik zet het abonnement stop.',
      'Wat vervelend. Ik help u met het abonnement.',
      'U kunt het abonnement opzeggen op de website.',
      'Gecondoleerd met uw moeder. Ik stop de krant vandaag. Wilt u na dit gesprek een korte enquête invullen?',
      'Ik stop het abonnement per vandaag. Fijne dag nog.',
      'Wat is het klantnummer van uw moeder?',
      'Gecondoleerd 🙏 ik regel het abonnement.',
    ],
    fine: [
      'Gecondoleerd met het overlijden van uw moeder. Ik stop het abonnement vandaag.',
      'Mijn deelneming. Ik zet de krant per vandaag stop, u hoeft verder niets te doen.',
      'Wat verdrietig dat uw moeder is overleden. Ik regel de krant voor u.',
      'Gecondoleerd met uw verlies. Ik heb alleen het adres nodig waar de krant komt.',
      'Ik condoleer u met uw moeder. De krant stopt morgen.',
      'Wat een verlies, uw moeder. Ik zeg de krant vandaag op en stuur u een korte bevestiging.',
      'Heel veel sterkte met het verlies van uw moeder. Vandaag zet ik de krant stop.',
    ],
  },
  {
    check: 'C46',
    scene: 'abuse',
    missed: [
      'Ik sluit deze chat.',
      'Ik beëindig het gesprek nu.',
      'Dit gesprek is afgelopen, dag.',
      'Ik ga ophangen, zo praat je niet tegen mij.',
      'Ik verbreek nu de chat.',
      'Je bent geblokkeerd.',
      'Op dit niveau praat ik niet met je. Doei, chat gaat dicht.',
    ],
    fine: [
      'Ik wil je met de monitor helpen. Zo wil ik niet aangesproken worden; gaat het door, dan sluit ik de chat.',
      'Je monitor staat nog in het magazijn. Ik zoek nu uit wanneer hij weggaat.',
      'Schelden accepteer ik niet. Over je monitor wil ik graag verder praten.',
      'Ik help je graag verder, zonder scheldwoorden. Je monitor gaat morgen weg.',
      'Zonder dat schelden help ik je graag met je monitor, vandaag nog.',
      'Ik sluit je melding over de monitor pas als hij bij je staat.',
    ],
  },
  {
    check: 'C46',
    scene: 'warned',
    missed: [],
    fine: [
      'Ik sluit deze chat nu. Een collega mailt je vandaag over de monitor.',
      'Ik beëindig dit gesprek.',
    ],
  },
  {
    check: 'C47',
    scene: 'safety',
    missed: [
      'Ik blijf bij u in deze chat. Het komt allemaal goed.',
      'Er is nu een collega bij die met u verder praat. Denk aan de mensen die van u houden.',
      'Ik haal er iemand bij. U moet gewoon even positief blijven.',
      'Ik blijf hier. Zelfmoord is echt geen oplossing.',
      'Ga eerst eens slapen, morgen ziet het er anders uit. Ik haal een collega.',
      'Ik blijf bij u. Er is altijd hoop, geef niet op.',
    ],
    fine: [
      'Ik neem dit heel serieus en blijf hier. Er komt nu een collega bij die hiervoor is opgeleid.',
      'Bent u op dit moment in gevaar?',
      'Ik ben er. Ik haal nu iemand bij die u hierin kan helpen.',
      'U kunt nu bellen met 113, dag en nacht. Ik blijf in deze chat.',
      'Fijn dat u het vertelt. Ik blijf in deze chat tot mijn collega er is.',
      'Uw stroom laat ik nu nakijken, en ik blijf bij u in de chat.',
    ],
  },
];
