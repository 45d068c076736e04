import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of C6. */
export const acknowledgeDue: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C6',
    scene: 'parcel',
    missed: [
      'Dat ligt niet aan ons. De bezorger belt je vanmiddag.',
      'Ik stuur vandaag een nieuwe jurk.',
      'Heb je al in de schuur gekeken?',
      'De tracking geeft aan dat het pakket is bezorgd.',
      'Ik ga het navragen bij de vervoerder en kom er vandaag op terug.',
      'Hoi Nora, ik kijk even mee. Bestelling 48213 staat op bezorgd.',
      'Wil je een nieuwe jurk of je geld terug?',
      'Je jurk staat nog bij de vervoerder. Je hebt hem woensdag.',
      'Ik pak even de telefoon en bel vandaag nog het depot.',
    ],
    fine: [
      'Je hebt de hele dag op je jurk gewacht en dat is voor niks geweest. Ik stuur vandaag een nieuwe.',
      'Wat een gedoe met die jurk zeg. Ik zoek het nu uit.',
      'Dat is balen, een hele dag thuis voor niks.',
      'Bedankt dat je al bij de buren hebt gevraagd. Ik stuur vandaag een nieuwe jurk.',
      'Dit had niet mogen gebeuren met je pakket. Ik regel een nieuwe jurk.',
      'Sorry Nora, die jurk had er gisteren moeten zijn. Ik stuur er vandaag een.',
    ],
  },
  {
    check: 'C6',
    scene: 'late',
    // Asked in calm: a plain answer is one.
    missed: [],
    fine: [
      'Bestelling 55310 staat nog bij de leverancier. Je hebt hem woensdag.',
      'Ik pak even de telefoon en bel vandaag nog het depot.',
      'Je wacht al een week op je bureaustoel en dat is langer dan we beloofd hadden.',
      'Een week is lang, zeker als je zonder stoel zit.',
      'Fijn dat je even navraagt waar je bureaustoel blijft. Hij komt morgenmiddag.',
      'Dat je na een week nog niks weet van je stoel, is gek. Ik bel vandaag het depot.',
    ],
  },
  {
    check: 'C6',
    scene: 'internet',
    missed: ['Heeft u uw rekening wel betaald?', 'Doe eerst dit: modem uit, minuut wachten, modem aan.'],
    fine: [
      'Sinds maandag thuis werken zonder verbinding kost u dagen. Morgen staat er een monteur voor de deur.',
      'Vier dagen thuis werken zonder internet kan niet. Ik plan vandaag een monteur voor u in.',
    ],
  },
  {
    check: 'C6',
    scene: 'software',
    missed: ['Ons team is druk bezig en we houden u op de hoogte.'],
    fine: [
      'Dat uw hele team geen facturen kan versturen, is precies waarom ik dit voorrang geef.',
      'Begrijpelijk dat u zo niet verder kunt. Ik zet nu de oude versie terug.',
    ],
  },
  {
    check: 'C6',
    scene: 'waiting',
    missed: [],
    fine: ['Je wacht al twee weken op je gordijnen. Ik bel nu met de leverancier.'],
  },
  {
    check: 'C6',
    scene: 'internet',
    missed: ['Uw modem is goed bereikbaar vanaf hier.'],
    fine: ['U zit sinds maandag zonder internet. Ik plan vandaag een monteur in.'],
  },
  {
    check: 'C6',
    scene: 'software',
    missed: [],
    fine: [
      'Jullie hele team ligt stil door de app, dat is niet werkbaar. Ik zet de oude versie nu terug en laat om 11:00 uur weten of de factuurexport weer loopt.',
    ],
  },
  {
    check: 'C6',
    scene: 'again',
    missed: [],
    fine: [
      'Woensdag is er weer niet gebeld, ondanks onze belofte. Ik heb de monteur net zelf gesproken: morgen om 10:00 uur staat hij bij je.',
    ],
  },
  {
    check: 'C6',
    scene: 'cursed',
    missed: ['Stuur me een foto van de slang en het nummer van de stofzuiger.'],
    fine: [
      'Vervelend dat de slang loslaat. Ik stuur vandaag een nieuwe.',
      'De slang van je stofzuiger laat los, daar kun je niet mee werken.',
      'Ik snap dat je hiervan baalt.',
    ],
  },
  {
    check: 'C6',
    scene: 'stiff',
    missed: [
      'Bedankt voor de bevestiging. Stuur mij het ordernummer van het koffiezetapparaat, 60417 is onvolledig.',
    ],
    fine: ['Uw koffiezetapparaat is niet bezorgd en ook uw buren hebben niets.'],
  },
];
