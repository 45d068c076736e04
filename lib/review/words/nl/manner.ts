import type { GroupWords } from '../review-words.ts';

const secrets =
  '(wachtwoord|pincode|pin code|cvc|cvv|cvc code|beveiligingscode|kaartnummer|creditcardnummer|creditcardgegevens|inloggegevens|verificatiecode|inlogcode|tancode|tan code|bsn|burgerservicenummer|code uit de sms|code uit de app|sms code|code [~4] sms|bevestigingscode)';

/** How it is said. */
export const manner: GroupWords<'manner'> = {
  provoking: {
    any: [
      '(rustig (aan|maar|blijven)|kalm (aan|blijven)|kalmeer|kalmeren|relax)',
      'zoals [al|eerder|net|daarnet|reeds|ook] [eerder] (gezegd|aangegeven|uitgelegd|vermeld|verteld|gemeld|besproken)',
      'zoals (ik|wij|we) [~4] (gezegd|aangegeven|uitgelegd|verteld|gemeld|zei|zeg|schreef|uitlegde|aangaf)',
      'zoals (mijn|onze|een|de) collega ~3 (zei|gezegd|aangaf|schreef|vertelde|meldde)',
      'nogmaals',
      '(dat|dit) (heb|hebben|had) (ik|we|wij) [~3] (gezegd|uitgelegd|verteld|aangegeven|geschreven)',
      '(heb|hebben) (ik|we|wij) (je|u|dat|het|dit) [~3] al [~3] (gezegd|uitgelegd|verteld|aangegeven)',
      '(ik|we) (heb|hebben) (je|u|dat|het|dit) [~3] al [~3] (gezegd|uitgelegd|verteld|aangegeven)',
      '(je|jij|u) (moet|dient)',
      '(dan|daarvoor|eerst|dus|hiervoor) (moet|dient) (je|jij|u)',
      'dient u',
      '(zult|zul) (u|je) [~4] moeten',
      '^ helaas',
      'met alle (respect|begrip)',
      '(je|u) (begrijpt|snapt|leest) (me|mij|het|dat) [~1] (verkeerd|niet)',
      'doe [eens|even|nou] normaal',
      '^ luister [eens|even|goed]',
      '~1 onmogelijk',
      '^ eigenlijk ~1',
      'niet zo (boos|moeilijk|onbeleefd|aanstellen)',
      'stel (je|u) niet aan',
      '(hoe vaak|hoeveel keer) moet ik',
      '(wees|wees dan) blij',
      '(ook) niet toveren',
      'blijf [even|eens] beleefd',
      '(dat|dit) is [toch] (logisch|duidelijk) (toch|genoeg|dat ~)',
      'wat had (je|u) (dan|anders) verwacht',
      '(overdrijf|overdrijft) [~2] niet',
      'ik doe [ook] [maar|gewoon] mijn werk',
    ],
    unless: [
      'nogmaals [mijn|onze|hartelijk|heel] (sorry|excuses|excuus|dank|bedankt|gecondoleerd)',
      '(excuses|sorry|dank|bedankt) ~6 nogmaals',
      '(je|u) moet [~5] (vragen|wachten|bellen|beginnen) ~6 (fout|aan ons|spijt)',
      '(bel|vraag|kijk|check|stuur|controleer) [~3] nogmaals',
      '(je|u) moet [~2] (niets|niks|nergens|niet)',
      '(sorry|excuses|excuus|spijt|vervelend|jammer) ~4 (je|jij|u) moet',
    ],
  },
  bad_news: {
    any: ['(helaas|jammer genoeg|spijtig genoeg|tot (mijn|onze) spijt|het spijt (me|mij|ons) u te moeten)'],
  },
  internal: {
    any: [
      '(interne|intern) (notitie|aantekening|opmerking|note)',
      '^ (klant|kl|klte|cust|customer) [~1] (claimt|doet|zegt|wil|is|beweert|heeft|belt|mailt|klaagt|vraagt|boos|eist|liegt)',
      '(tier|lijn|level) <number>',
      '(tweedelijns|tweede lijn|2e lijn|2delijns)',
      '(macro|template|sjabloon|script|standaardtekst) [<number>|gebruiken|invoegen|nr]',
      'niet (naar|voor) [de] klant',
      '(todo|tbd|lorem ipsum|copy paste|nog invullen|hier invullen)',
      '(escaleren|doorzetten) naar (tier|lijn|backoffice|l2|l3)',
      'note to self',
    ],
    unless: ['(elke|iedere|als|een|de) klant (krijgt|mag)', '(onze|een|het) (standaardtekst|script)'],
  },
  secret: {
    any: [
      `(wat is|wat zijn|mag ik|mogen wij|kunt u|kun je|kan je|stuur|geef|noem|typ|deel|mail|heb ik nodig|wilt u|wil je|zou u|zou je|welke) [~6] ${secrets}`,
      `${secrets} (graag|aub|ajb|alstublieft|alsjeblieft|nodig|doorgeven|doorsturen)`,
      '(cijfers|cijfertjes|code) [~2] (achterop|achterkant|achter op) ~4',
      '(nieuwe|tijdelijke|huidige|je|uw) wachtwoord is',
    ],
    unless: [
      '(nooit|niet|niemand|zelf|link|sticker|kiezen|instellen|wijzigen|resetten|vergeten|modem|veranderen|opnieuw instellen) ',
      'foutcode',
    ],
  },
  breezy: {
    any: [
      '(haha|hahaha|gadver|gezeik|hihi|lol|oeps|oepsie|hoppa|joepie|hee|yay|whoops|yolo)',
      '^ geen (probleem|punt|dank|stress)',
      'geen paniek',
      'komt [wel|allemaal|helemaal|vast|zeker] goed',
      'foutje bedankt',
      '(komt|zal) [~2] boven water',
      '(kan gebeuren|shit happens|zo gaat dat|tja|helaas pindakaas|jammer dan|pech gehad|volgende keer beter)',
      '(fijne dag|prettige dag|fijn weekend) (nog|verder)',
      '(doei|doeg|toedels|groetjes|later)  (!|$)',
      '(super|leuk|gezellig|top|yes|prima joh) (!|$)',
    ],
    unless: ['komt [~1] goed (verpakt|aan|over|terecht)'],
  },
  slang: {
    any: [
      '(top|yes|gast|bro|joh|yo|hey|heey|hooi|doei|kids|lekker bezig|thx|np|nvm|oki|okidoki|kek|dude|ff|idd|jeej|woehoe)',
      '(fix|fixen|mn|zn|tis|mega|super|vet) ~1',
      '~1 (chill|nice|tof|relaxed|vet)',
    ],
    unless: ['(super|top) (koelkast|kwaliteit|model|fijn|goed|bedankt|om|blij|dat)'],
  },
  joins: {
    any: ['(en|want|maar)'],
    unless: ['^ (omdat|als|terwijl|hoewel|doordat|aangezien|wanneer|nu) ~8 ~8 en'],
  },
  door_open: {
    any: [
      '(is|zijn|mocht|mochten|heb|hebt|heeft) (er|je|u|later) [~6] (iets|wat|vragen|vraag|problemen|anders)',
      '(als|mocht) (je|u|er) [~4] (iets|vragen|vraag|wat) [~3]',
      '(kan|kunnen|mag) (ik|we|wij) [~3] (nog|verder) [~2] (iets|wat|ergens)',
      '(weet|weten) (je|u) (me|mij|ons) [~3] te vinden',
      '(je|u) (kunt|mag|kan) [~2] (altijd|gerust|gewoon|steeds) ~6',
      '(stuur|schrijf|app|mail|bel|reageer) [dan] (gerust|gewoon|maar|hier|altijd)',
      '(laat|laat het) [~4] weten',
      'ik ben (er|hier|bereikbaar|bij) [~4] (tot|voor|als|nog|hele)',
      '(geef|stuur|laat|bel|app|mail) [~1] (een gil|een seintje|een berichtje|maar iets)',
      'geef dan [~3] (gil|seintje)',
      '(hoor|horen) (ik|we|wij) (het|dat|je|u) [~2] graag',
      'loop (je|u) [~3] tegenaan',
      'sta [~3] (klaar|voor (je|u) klaar)',
      '(chat|gesprek) blijft open',
    ],
    unless: ['(vertel|zeg) ~4 wat er is'],
  },
};
