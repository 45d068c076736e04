import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const pace: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C41',
    scene: 'late',
    missed: [
      'Een moment geduld alstublieft.',
      'Momentje, ik kijk even.',
      'Ik ben zo terug.',
      'Even geduld, ik zoek je bureaustoel op.',
      'Ogenblikje, ik vraag het na.',
      'Kun je heel even wachten? Ik check je stoel.',
      'Blijf even hangen, ik ga het navragen.',
    ],
    fine: [
      'Heb je vijf minuten? Dan zoek ik je bureaustoel op en ben ik om 10:10 uur terug.',
      'Even geduld, binnen vijf minuten weet ik waar je stoel is.',
      'Ik kijk nu naar je bureaustoel, je hebt om 10:10 uur antwoord.',
      'Je bureaustoel komt donderdag.',
      'Een moment dat je thuis bent voor de stoel: wanneer komt uit?',
      'Wil je nog wachten of liever annuleren?',
      'Je hoeft niet te wachten op deze chat: om 11:00 uur heb je een mail over je stoel.',
    ],
  },
  {
    check: 'C41',
    scene: 'silence',
    missed: [
      'Hoi, wat kan ik voor u doen?',
      'Uw retour van de hardloopschoenen is binnen.',
      'Ja, ik ben er. Uw bestelling 90871 zie ik staan.',
      'Goedemorgen, ik kijk naar retour 90871.',
    ],
    fine: [
      'Bedankt voor het wachten, uw hardloopschoenen zijn binnen.',
      'Sorry dat u een half uur op ons moest wachten. Uw retour is binnen.',
      'Wij hebben u een half uur laten wachten. De hardloopschoenen zijn binnen.',
      'Dank voor uw geduld, Daan. Retour 90871 is gisteren verwerkt.',
    ],
  },
  {
    check: 'C42',
    scene: 'parcel',
    missed: [
      'Ik stuur vandaag een nieuwe jurk. Sorry dat je er een hele dag op hebt gewacht.',
      'Wat ik kan doen is vandaag een nieuwe jurk sturen. Het is zuur dat je voor niks thuis zat.',
      'Ik bel nu met de bezorger. Balen dat je jurk er niet is.',
      'Je krijgt vandaag je geld terug of morgen een nieuwe jurk. Het spijt me dat je jurk zoek is.',
      'Ik zoek het uit. Bedankt dat je al bij de buren bent geweest.',
      'Ik regel een nieuwe jurk voor morgen. Dat je pakket zoek is, is onze fout.',
    ],
    fine: [
      'Sorry dat je een hele dag op je jurk hebt gewacht. Ik stuur vandaag een nieuwe.',
      'Balen dat je jurk er niet is. Ik bel nu met de bezorger.',
      'Je jurk is zoek en dat is onze fout. Wil je een nieuwe of je geld terug?',
      'Ik stuur vandaag een nieuwe jurk.',
      'Dat je voor niks thuis zat is zuur, ik stuur vandaag een nieuwe jurk.',
      'Dank dat je bij de buren hebt gevraagd. Ik zoek nu verder.',
    ],
  },
  {
    check: 'C43',
    scene: 'parcel',
    pastedWords: 85,
    missed: [
      'Geachte klant, wij hebben uw bericht over uw pakket ontvangen. Onze medewerkers doen hun best om alle vragen op volgorde te behandelen.',
      'Bij een zoek pakket starten wij altijd een onderzoek bij de vervoerder. Dit onderzoek neemt vijf tot tien werkdagen in beslag.',
      'Bedankt voor je bericht over je jurk. Hieronder lees je hoe onze procedure werkt.',
      'Wat te doen als een pakket niet is aangekomen: controleer het adres, vraag de buren en wacht twee werkdagen.',
      'Onze bezorgvoorwaarden: pakketten worden tussen 9 en 22 uur bezorgd door onze partners.',
      'Hoi Nora, hierbij onze standaarduitleg over zoekgeraakte pakketten.',
    ],
    fine: [],
  },
  {
    check: 'C43',
    scene: 'parcel',
    pastedWords: 20,
    missed: [],
    fine: [
      'Je jurk is er niet, dat ligt aan ons. Hier is de link naar je nieuwe zending.',
      'Bedankt dat je bij de buren vroeg. De code van de nieuwe jurk: 3SABC.',
      'Ik stuur vandaag een nieuwe jurk.',
    ],
  },
  {
    check: 'C43',
    scene: 'calm',
    pastedWords: 85,
    missed: [],
    fine: [
      'Zo wijzigt u het adres: open uw bestelling en kies adres wijzigen.',
      'Hieronder de stappen om het bezorgadres van bestelling 77120 te wijzigen.',
      'Het adres kunt u wijzigen tot de bestelling is ingepakt.',
    ],
  },
];
