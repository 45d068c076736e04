import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const hear: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C1',
    scene: 'questions',
    missed: [
      'Dag Eva, leuk dat je vanuit België bestelt.',
      'Bezorgen is bij ons altijd gratis.',
      'Hoi Eva! Twee werkdagen, en het is gratis.',
      'De pakketten gaan elke avond om zes uur mee.',
      'Bedankt voor je bericht.',
      'Leuk dat je bij ons bestelt!',
    ],
    fine: [
      'De factuur zet ik nu op jullie bedrijfsnaam, en bezorgen naar België duurt twee werkdagen.',
      'Ja, die factuur heb ik aangepast. Naar België is het twee dagen.',
      'Welke bedrijfsnaam mag er op de factuur? Naar België duurt het twee werkdagen.',
      'Naar België: twee werkdagen. Op de factuur kom ik straks terug.',
      'Naar België duurt het twee werkdagen. Over je andere vraag laat ik je om 15:00 uur iets weten.',
      'Ik geef je zo op beide vragen antwoord.',
    ],
  },
  {
    check: 'C2',
    scene: 'parcel',
    missed: [
      'Ik ga het voor je nakijken en kom er vandaag op terug.',
      'Bedankt voor je bericht, ik kijk even mee.',
      'Dat is echt niet hoe wij het willen. Ik zoek het uit.',
      'We gaan ermee aan de slag.',
      'Ik snap het probleem. Kun je een momentje wachten?',
      'Oké, ik pak dit voor je op.',
    ],
    fine: [
      'Je hebt de hele dag op je jurk gewacht. Ik zoek het vandaag uit.',
      'Bestelling 48213, ik heb hem voor me.',
      'Niks bij de buren en niks in de brievenbus, dus ik stuur je een nieuwe jurk.',
      'Ik bel nu de bezorger over je pakket.',
      'Volgens de tracking om 14:10 bezorgd, en jij hebt niks.',
      'De blauwe kan ik vandaag nog opnieuw versturen.',
    ],
  },
  {
    check: 'C3',
    scene: 'told',
    missed: [
      'Kunt u mij uw ordernummer doorgeven?',
      'Wat is uw bestelnummer? Dan kijk ik even mee.',
      'Mag ik een foto van de schade ontvangen?',
      'Zou u een foto willen sturen van de theepot?',
      'Op welk e-mailadres kan ik u bereiken?',
      'Wat is uw telefoonnummer, dan bel ik u even.',
      'Waarmee kan ik u van dienst zijn?',
      'Mag ik uw naam weten?',
    ],
    fine: [
      'Op de foto zie ik de barst in de theepot. Ik stuur u morgen een nieuwe.',
      'Uw bestelnummer heb ik al: 44092.',
      'Wilt u een nieuwe theepot of liever uw geld terug?',
      'Ik mail de bevestiging naar het adres dat u gaf.',
      'Zit de barst ook aan de binnenkant?',
      'Ik noteer uw ordernummer bij de schademelding.',
      'Ik bel u vanmiddag om 14:00 uur op het nummer dat u gaf.',
    ],
  },
  {
    check: 'C3',
    scene: 'late',
    missed: [
      'Wat is je bestelnummer?',
      'Stuur even je ordernummer door ajb',
      'Kan je me vertellen wat er precies aan de hand is?',
    ],
    fine: [
      'Wat is je postcode en huisnummer?',
      'Mag ik je mailadres? Dan krijg je de nieuwe bezorgdag vandaag.',
    ],
  },
  {
    check: 'C4',
    scene: 'late',
    missed: [
      'Heb je al bij de buren gekeken? En staat het adres goed? Wat is je postcode?',
      'Wanneer heb je besteld? Heb je een mail gehad?',
      'Klopt je adres? Was je maandag thuis?',
      'Wil je wachten? Of liever je geld terug?',
      'Hoe gaat het? Wat kan ik doen?',
      'Bestelling 55310 toch? En de stoel is niet bij de buren afgegeven? Ik zoek het uit.',
    ],
    fine: [
      'Klopt het adres op je bevestiging?',
      'Wil je blijven wachten of liever je geld terug?',
      'Ik zoek nu uit waar je bureaustoel is.',
      'Je stoel staat nog in het depot. Zal ik hem morgen laten bezorgen?',
      'Welke van de twee heeft je voorkeur?',
      'Je wacht al een week op je bureaustoel; ik bel nu met de vervoerder en je hoort om 11:00 uur van mij.',
    ],
  },
  {
    check: 'C5',
    scene: 'internet',
    missed: [
      '1. Zet het modem uit.\n2. Wacht een minuut.\n3. Zet het modem weer aan.',
      'Probeert u dit:\n- haal de stekker uit het modem\n- wacht dertig seconden\n- stop de stekker er weer in',
      'Zo krijgt u verbinding:\n1. Open de instellingen.\n2. Kies wifi.\n3. Kies uw netwerk.\n4. Vul het wachtwoord van het modem in.',
      '1) Modem uit\n2) Kabel los en weer vast\n3) Modem aan',
      'Graag even doen:\n1. Kabel controleren\n2. Modem herstarten\n3. Lampjes bekijken',
      '- eerst de splitter eruit\n- dan de kabel in de muur\n- dan het modem aan',
    ],
    fine: [
      '1. Zet het modem uit.\n2. Wacht een minuut.\n3. Zet het modem weer aan.\n\nLukt dat zo?',
      '1. Zet het modem uit.\n2. Zet het na een minuut weer aan.',
      'Zet het modem een minuut uit en dan weer aan.',
      'Uw internet ligt er sinds maandag uit en u werkt thuis. Klopt dat zo?',
      '1. Modem uit\n2. Een minuut wachten\n3. Modem aan\nLaat me weten of het zo lukt.',
      '- modem uit\n- kabel vast\n- modem aan\n\nWelke lampjes branden er nu?',
    ],
  },
  {
    check: 'C1',
    scene: 'questions',
    missed: ['De factuur staat al op de bedrijfsnaam.'],
    fine: [
      'Stuur me even je klantnummer in een DM.',
      'We gaan er naar kijken.',
      'Ja hoor, dat kan allebei, daar help ik je zo mee.',
    ],
  },
  {
    check: 'C1',
    scene: 'calm',
    missed: [],
    fine: ['Ja hoor, dat kan.'],
  },
];
