import { type PrivacyWords, wordSet } from './words.ts';

/** The words by which a value is known in German. */
export const german: PrivacyWords = {
  labels: {
    hidden: 'verborgen',
    name: 'Name',
    password: 'Passwort',
    code: 'Code',
    card: 'Karte',
    iban: 'Bankkonto',
    id: 'Ausweisnummer',
    birth: 'Geburtsdatum',
    plate: 'Kennzeichen',
    tracking: 'Sendung',
    ticket: 'Ticket',
    account: 'Kundennummer',
    order: 'Bestellung',
    email: 'E-Mail',
    link: 'Link',
    network: 'Netzwerkadresse',
    address: 'Adresse',
    phone: 'Telefon',
    number: 'Nummer',
  },
  introductions: [
    '(?:mein|sein|ihr|der) (?:voller |vor|nach)?name (?:ist|lautet)',
    'name:',
    'ich hei(?:ß|ss)e',
    'auf den namen',
    'sie (?:sprechen|chatten) mit',
    'du (?:sprichst|chattest) mit',
    'z\\.? ?hd\\.?(?: von)?',
  ],
  presentations: [
    'ich bin',
    'hier ist',
    'hier spricht',
    'das ist',
    'ich sprach mit',
    'gesprochen mit',
    'im namen von',
    'hier schreibt',
  ],
  titles: ['herrn?', 'frau', 'fräulein', 'hr', 'fr', 'dr', 'prof', 'dipl\\.-ing'],
  greetings: [
    'hallo',
    'hi',
    'hey',
    'liebe[rs]?',
    'sehr geehrte[rs]?',
    'geehrte[rs]?',
    'guten (?:tag|morgen|abend)',
    'moin',
    'servus',
    'grüezi',
    'grüß (?:gott|dich)',
    'werte[rs]?',
  ],
  thanks: [
    'danke(?: schön| sehr)?',
    'vielen dank',
    'besten dank',
    'herzlichen dank',
    'tschüss',
    'sorry',
    'entschuldigung',
  ],
  closings: [
    '(?:mit )?(?:freundlichen?|besten?|lieben?|vielen?|herzlichen?|schönen?|sonnigen?) gr(?:üßen|üssen|üße|üsse|uß|uss)',
    'grü(?:ß|ss)e',
    'gru(?:ß|ss)',
    'mfg',
    'lg',
    'vg',
    'bg',
    'hochachtungsvoll',
    'danke',
    'vielen dank',
  ],
  strangers: wordSet(`
    ich du er sie es wir ihr mich dich ihn uns euch ihnen mein meine meiner dein sein unser euer dies das der die den dem des ein eine einen
    einem einer und oder aber also wenn nicht kein keine ja nein ok bitte danke dank vielen sorry hallo hi guten gute tag morgen mittag
    abend zusammen alle allerseits team kunde kunden kundin kundenservice kundendienst mitarbeiter mitarbeiterin kollege kollegin kollegen
    service support besucher gast nutzer mitglied herr herrn frau damen herren leute freund freunde wieder noch auch sehr so zu
    nun jetzt heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz marz april mai juni
    juli august september oktober november dezember was wann wo wer warum wie welche kann können konnen würde wurde will darf ist sind
    war waren bin bist habe hast hat haben hatte für fur von vom mit ohne über uber nach bei in im an am auf aus um durch hier dort dann
    falsch richtig stammkunde neukunde student studentin rentner rentnerin mieter mutter vater schüler lehrer lehrerin deutscher
    deutsche österreicher schweizer paket bestellung lieferung otto zalando telekom vodafone lidl saturn mediamarkt sparkasse
    ihre hilfe antwort geduld voraus freundlichen freundlicher grüße gruße grüßen gruß interesse email telefon doktor oetker
    mutti papa besitzer inhaber inhaberin ende opfer weihnachten ostern moment berliner hamburger laie techniker ingenieur
    nummer adresse grund schluss dafür dafur schade leider gerade unzufrieden enttäuscht wütend sauer`),
  ordinary: wordSet(`
    sommer winter herbst frühling fruhling bauer koch müller muller schneider fischer weber becker richter schäfer schafer
    kaiser könig konig herzog graf fürst furst wolf fuchs vogel hahn stein berg baum busch wald bach see lang kurz groß gross klein
    schwarz weiß weiss braun roth rot grün grun jung alt neu engel horn kraft sturm sonntag freitag montag brand blume rose
    stern mond sonne frost schnee regen hase hirsch bär bar löwe lowe adler krebs hecht karpfen fink sperling
    zimmermann schmied schmidt meister ritter bürger burger mann kind haus hof feld acker wiese berger nagel hammer
    keller kammer glas kessel topf löffel loffel essig zucker salz pfeffer kohl kraut birne apfel nuss mai april august
    juni juli ernst frank frei treu fromm stark schön schon gut best wunder glück gluck zorn ruhe stille friede
    freund feind gast heide viola jasmin linde erika flora iris mark ende anfang wagner decker reiter jäger jager`),
  firstNames: wordSet(`
    hans peter klaus wolfgang jürgen jurgen dieter manfred uwe günter gunter horst bernd werner heinz karl stefan stephan michael thomas
    andreas martin markus christian alexander matthias sebastian daniel tobias florian philipp jan jonas lukas leon
    finn felix maximilian paul ben elias noah luis tim niklas moritz david julian simon fabian dominik kevin sven
    torsten thorsten ralf rolf jens dirk oliver holger helmut gerhard walter kurt otto hermann mehmet ali
    anna maria ursula monika petra sabine renate helga karin brigitte ingrid gisela claudia susanne andrea birgit
    gabriele angelika heike barbara martina nicole stefanie katharina julia lena laura sarah lisa katrin sandra anja
    christina christine melanie nadine tanja silke kerstin ute elke eva hannah emma mia sophie leonie lea johanna
    charlotte clara emilia marie franziska vanessa jessica jana carina ayse`),
  order: [
    'bestell(?:ung)?(?:s)?',
    'auftrag(?:s)?',
    'buchung(?:s)?',
    'reservierung(?:s)?',
    'referenz',
    'vorgang(?:s)?',
    'order',
  ],
  tracking: ['sendung(?:s|sverfolgungs)?', 'tracking', 'paket', 'trackingnummer', 'verfolgungs', 'identcode'],
  account: [
    'kunden',
    'konto',
    'account',
    'mitglied(?:s)?',
    'vertrag(?:s)?',
    'nutzer',
    'benutzer',
    'abo(?:nnement)?',
    'zähler',
  ],
  ticket: ['ticket', 'fall', 'beschwerde', 'vorgangs', 'anfrage', 'meldung(?:s)?', 'aktenzeichen'],
  other: [
    'rechnung(?:s)?',
    'police',
    'versicherung(?:s)?',
    'serien',
    'imei',
    'gutschein',
    'ust',
    'retouren?',
    'beleg',
  ],
  number: ['nummern?', 'nr\\.?', 'no\\.?', 'id', 'code'],
  joins: ['mit(?: der)?', 'von', 'unter(?: der)?', 'zur', 'der'],
  is: ['ist', 'war', 'lautet', 'lautete'],
  phone: [
    'telefon(?:nummer)?',
    'handy(?:nummer)?',
    'mobil(?:nummer)?',
    'rufnummer',
    'rückruf(?:nummer)?',
    'rufen sie',
    'ruf mich',
    'erreichbar unter',
    'festnetz',
    'tel\\.?',
  ],
  postcode: ['plz', 'postleitzahl'],
  birth: ['geboren', 'geburtsdatum', 'geburtstag', 'geb\\.?(?: am)?'],
  months: wordSet(
    'januar jänner februar märz april mai juni juli august september oktober november dezember okt dez mär',
  ),
  plate: ['(?:kfz-?|auto)?kennzeichen', 'nummernschild'],
  id: [
    'steuer-?id(?:entifikationsnummer)?',
    'steuer(?:liche )?identifikationsnummer',
    'steuernummer',
    'idnr\\.?',
    'sozialversicherungsnummer',
    'sv-?nummer',
    'svnr\\.?',
    'ahv(?:-?(?:nummer|nr\\.?))?',
    '(?:personal)?ausweis(?:nummer|nr\\.?)?',
    '(?:reise)?pass(?:nummer|nr\\.?)',
    'führerschein(?:nummer)?',
  ],
  password: ['passwort', 'kennwort', 'pw'],
  code: [
    '(?:(?:bestätigungs|sicherheits|verifizierungs|verifikations|zugangs|freischalt|einmal|sms-?|pin-?|login-?|aktivierungs)-?)?code',
    'pin',
    'tan',
    'einmalpasswort',
    'prüfziffer',
  ],
  openCode: wordSet(
    'fehler rabatt gutschein aktions promo status produkt artikel länder farb strich qr bar vorwahl',
  ),
  cardEnd: ['endet auf', 'endend auf', 'mit der endung', 'endziffern', 'letzten vier(?: ziffern)?'],
  version: ['version', 'firmware', 'release', 'softwarestand', 'ausgabe'],
  units: [
    'euro',
    'cent',
    'franken',
    'rappen',
    'punkte',
    'stunden?',
    'minuten?',
    'min',
    'tagen?',
    'wochen?',
    'monaten?',
    'jahren?',
    'mal',
    'stück',
    'schritte',
    'kunden',
    'leute',
    'menschen',
    'haushalte',
    'prozent',
    'grad',
    'uhr',
    'teile',
    'wörter',
  ],
  at: ['at', 'ät', 'klammeraffe'],
  dot: ['punkt', 'dot'],
};
