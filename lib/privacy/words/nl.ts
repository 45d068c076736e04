import { type PrivacyWords, wordSet } from './words.ts';

/** The words by which a value is known in Dutch. */
export const dutch: PrivacyWords = {
  labels: {
    hidden: 'verborgen',
    name: 'naam',
    password: 'wachtwoord',
    code: 'code',
    card: 'kaart',
    iban: 'rekening',
    id: 'id-nummer',
    birth: 'geboortedatum',
    plate: 'kenteken',
    tracking: 'zending',
    ticket: 'ticket',
    account: 'klantnummer',
    order: 'bestelling',
    email: 'e-mail',
    link: 'link',
    network: 'netwerkadres',
    address: 'adres',
    phone: 'telefoon',
    number: 'nummer',
  },
  introductions: [
    "(?:mijn|m['’]n|zijn|haar|de) (?:volledige |voor|achter)?naam is",
    'naam:',
    'ik heet',
    'op naam van',
    't\\.?n\\.?v\\.?',
    't\\.?a\\.?v\\.?',
    'ter attentie van',
    '(?:u|je|jij) spreekt (?:nu )?met',
    '(?:u|je|jij) chat (?:nu )?met',
  ],
  presentations: ['ik ben', 'dit is', 'je bent', 'gesproken met', 'ik sprak(?: net)?', 'met', 'namens', 'hier is', 'ben ik'],
  titles: ['mevrouw', 'meneer', 'mijnheer', 'dhr', 'mevr', 'mw', 'hr', '(?:de )?heer', 'drs', 'ir', 'mr', 'dr', 'prof'],
  greetings: ['hoi', 'hallo', 'hai', 'hey', 'dag', 'beste', 'geachte', 'lieve', 'goede(?:n)?(?:morgen|middag|avond|dag)', 'goeie(?:morgen|middag|avond|dag)', 'ha', 'welkom'],
  thanks: ['bedankt', 'dank (?:je|u)(?: ?wel)?', 'dankjewel', 'dankuwel', 'sorry', 'doei', 'merci'],
  closings: [
    '(?:(?:met )?(?:vriendelijke|hartelijke|warme|beste|lieve) )?groet(?:en|jes)?',
    'm\\.?v\\.?g\\.?',
    'gr\\.?',
    'grtz?',
    'hoogachtend',
    'bedankt',
    'alvast bedankt',
    'liefs',
  ],
  strangers: wordSet(`
    ik jij je u hij zij ze het wij we jullie mij me hem haar ons hen hun mijn jouw uw onze dit dat deze die de een en of
    maar dus als niet geen ja nee oke graag bedankt dank dankjewel sorry hoi hallo dag goed goede goedemorgen goedemiddag
    goedenavond allemaal iedereen allen team klant klanten klantenservice medewerker medewerkers collega collegas service bezoeker gast
    gebruiker heer heren mevrouw dames meneer mensen vriend weer nog al ook heel erg zeer zo te nu vandaag morgen
    gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
    augustus september oktober november december wat wanneer waar wie waarom hoe welke kan kun kunt zou wil mag is zijn
    was waren ben bent heb hebt heeft had voor van vanaf met zonder over na naar bij in op om uit door hier daar toen dan
    verkeerd fout juist goed nederlander nederlandse belg belgische duits engels frans vlaming klantnummer bestelling pakket
    bol coolblue wehkamp zalando jumbo hema kpn ziggo odido vodafone tmobile ing rabobank abn amro onderweg kerst pasen
    pinksteren sinterklaas alle respect vriendelijke hartelijke groet groeten groetjes boos blij alvast wel veel verdere hulp
    jaren alvast moeite reactie antwoord begrip`),
  ordinary: wordSet(`
    roos bloem storm mees merel sterre floor fleur jong klein groot lang kort zwart wit bruin rood groen bakker visser
    smit smid mulder molenaar boer kok koning prins keizer kuiper post vos wolf haan bos berg dijk beek brouwer
    schipper schouten dekker slager timmerman kramer koopman winter zomer herfst lente vogel vis beer stok steen brand
    kans winst kool blok bal buis boom bron dam hof kamp laan meer mol pot rook tak veen weg weer zee zon jonker meester
    graaf hertog ridder wijs sterk vrede hoop trouw beste oost west noord zuid mark`),
  firstNames: wordSet(`
    jan piet pieter kees henk klaas gerrit hendrik johan johannes willem cornelis dirk maarten marco erik bas bram daan
    sem finn luuk lars thijs niels jeroen joris joost sander stefan rick rik tim tom wouter ruben jesse milan levi luca
    koen sven stijn gijs hugo teun mees bart frank rob ronald robert patrick peter paul martijn mohamed youssef
    anna sanne lotte emma sophie julia lisa eva femke fatima marieke marijke maria johanna anneke annemarie ingrid
    monique esther linda petra karin saskia wendy kim chantal mieke els ellen marloes iris naomi noa tess sara lieke
    fenna maud evi liv milou nienke roos hanneke tineke joke truus willemijn charlotte laura manon daphne amber`),
  order: ['bestelling', 'bestel', 'orders?', 'aankoop', 'boeking(?:s)?', 'reservering(?:s)?', 'referentie', 'kenmerk'],
  tracking: ['track (?:and|&|en|\\+) trace', 'tracking', 'zending(?:s)?', 'verzend', 'pakket', 'barcode', '3s-code'],
  account: ['klant(?:en)?', 'relatie', 'account', 'lid', 'lidmaatschap(?:s)?', 'contract', 'abonnement(?:s)?', 'debiteur(?:en)?'],
  ticket: ['ticket', 'klacht(?:en)?', 'zaak', 'dossier', 'melding(?:s)?', 'case', 'casus'],
  other: ['factuur', 'polis', 'serie', 'imei', 'paspoort', 'voucher', 'cadeaubon', 'meter', 'btw', 'retour', 'rma', 'ean'],
  number: ['nummers?', 'nr\\.?', 'no\\.?', 'id', 'code', 'kenmerk'],
  joins: ['met(?: het| als)?', 'van(?: de| het| mijn)?', 'onder'],
  is: ['is', 'was', 'luidt'],
  phone: ['telefoon(?:nummer)?', 'mobiel(?:e nummer)?', 'gsm(?:-nummer)?', 'bel (?:me |mij )?(?:op|terug op)', 'vast(?:e)? nummer', '06-nummer', 'tel\\.?'],
  postcode: ['postcode'],
  birth: ['geboren', 'geboortedatum', 'geboortedag', 'geb\\.?(?: datum)?', 'verjaardag'],
  months: wordSet('januari februari maart april mei juni juli augustus september oktober november december mrt okt'),
  plate: ['kenteken(?:plaat)?', 'nummerplaat'],
  id: ['bsn(?:-?nummer)?', 'burgerservicenummer', 'sofinummer', 'rijksregisternummer', 'insz(?:-nummer)?', 'paspoort(?:nummer)?', 'id(?:entiteits)?-?(?:kaart)?(?:nummer)', 'rijbewijs(?:nummer)?'],
  password: ['wachtwoord', 'ww', 'wachtzin'],
  code: ['(?:(?:verificatie|beveiligings|bevestigings|inlog|toegangs|sms-?|pin-?|activerings|eenmalige |controle)-?)?code', 'pin'],
  openCode: wordSet('fout kortings korting actie promo post status product artikel land kleur error qr bar streep foutmelding tarief'),
  cardEnd: ['eindig(?:t|end) op', 'laatste (?:vier|4)(?: cijfers)?'],
  version: ['versie', 'firmware', 'release', 'software'],
  units: ['euro', 'cent', 'punten', 'uur', 'uren', 'minuten', 'min', 'dagen', 'dag', 'weken', 'maanden', 'jaar', 'keer', 'maal', 'stuks?', 'stappen', 'klanten', 'mensen', 'volgers', 'procent', 'graden', 'woorden', 'gulden'],
  at: ['apenstaartje', 'apestaartje', 'at'],
  dot: ['punt', 'dot'],
};
