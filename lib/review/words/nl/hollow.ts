/**
 * Words that say nothing of a case, in their comparable form. What is bought, broken or owed is not among them: it tells.
 */
export const hollow: ReadonlySet<string> = new Set(
  `
  een het hij hem die dat wat wie hoe als aan bij dan der den dit een had heb kan kon mij mijn met naar nog of om ook op
  over sta ste was wel wil zijn zou drie twee vier vijf iets gaan erg nou uit wij zij ene een eind ook
  hoor toch gewoon allemaal bijzonder uitermate hoogst namens leest lees lief
  oprechte oprecht welgemeende enorm ontzettend vreselijk uiteraard absoluut volledig begrijpelijk vernemen horen lezen
  eventuele eventueel veroorzaakt ontstane bovenstaande gerust hartelijk vriendelijk spijtig betreuren betreur even
  helaas ontvangst melding reactie bereikt aangeven aangegeven laatst ermee hiermee daarmee hieruit jammer vervelende
  nieuw nieuwe hoi dag hey hee nou aub ajb svp dus eens eer gaf hem hun jou kom mag mee nee ons per pas toe uur via wij zal zag zei ding gek
  probleem problemen kwestie situatie zaak zaken geval issue klacht klachten vraag vragen antwoord antwoorden
  bericht berichten bestelling bestellingen bestel besteld order orders product producten artikel artikelen
  klant klanten klantenservice service dienst website site mail mailtje chat gesprek contact telefoon medewerker
  collega team bedrijf winkel systeem account gegevens helpen help helpt hulp geholpen kijken kijk kijkt gekeken
  zien zie ziet gezien zoeken zoek zoekt uitzoeken weten laten laat geven geef geeft gaan gaat komen komt kwam
  gekomen doen doet gedaan maken maakt gemaakt krijgen krijgt gekregen ontvangen hebt staat staan zitten zegt
  zeggen gezegd zeiden vertellen verteld wacht wachten gewacht wachttijd geduld bedankt danken sorry excuses
  excuus spijt begrijp begrijpen snap begrip frustratie frustrerend vervelend jammer boos teleurgesteld ervaring
  gevoel ongemak overlast oplossing oplossen opgelost regelen geregeld alles iets niets niks niemand iemand hier
  daar vandaag morgen gisteren minuten tijd lang snel meteen direct straks
  steeds keer keren eerst weer opnieuw heel erg echt zeer veel meer minder goed slecht fijn mooi helemaal totaal
  absoluut belachelijk schandalig schandalige onacceptabel waardeloos waardeloze jullie onze mijne deze dit
  goedendag goedenmiddag goeiemorgen goeiemiddag goeieavond goeienavond goeiedag goedenacht welkom hartelijke groetjes groeten
  informatie info uitleg bevestigen bevestiging kennis genoegen moment momentje ogenblik dankjewel dankuwel
  mezelf hallo goedemorgen goedemiddag goedenavond beste geachte groet groeten alstublieft alsjeblieft willen
  wilde moeten mogen zullen zouden kunnen konden hadden waren geweest blijft blijven vinden vind nemen neem
  neemt sturen stuur gestuurd bellen mailen want omdat zodat daarom terwijl tussen zonder onder tegen sinds
  vanaf eigenlijk natuurlijk graag zeker precies misschien nodig mogelijk volgens dingen ding  
       waar wanneer hoelang daarvoor hierover hieraan daarover hele heeft
  niet geen enig enige idee verder anders andere ander altijd nooit jouw hiervan hierop terug
`
    .trim()
    .split(/\s+/),
);
