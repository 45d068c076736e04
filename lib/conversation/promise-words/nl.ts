import type { PromiseWords } from './promise-words.ts';

const role =
  '(monteur|monteurs|technicus|technici|collega|collegas|team|leidinggevende|teamleider|manager|specialist|specialisten|afdeling|magazijn|bezorger|koerier|vervoerder|loodgieter|elektricien|medewerker|medewerkers|medewerkster|arts|assistente|kantoor|administratie|planning|planner|winkel|leverancier|bank|adviseur|klantenservice|backoffice|servicedienst|storingsdienst)';

/** Dutch. */
export const promiseWords: PromiseWords<'inf' | 'fin' | 'fin3' | 'part' | 'noun'> = {
  classes: {
    we: '(ik|k|we|wij)',
    party: `((mijn|me|onze|ons|een|de|het|uw|je|1 van onze|een van onze) [~2] ${role}|iemand|die|hij|zij|er|collega|ze)`,
    will: '(zal|zullen|ga|gaan)',
    will3: '(zal|zullen|gaat|gaan|komt)',
    you: '(u|je|jou|jullie|jij)',
  },
  acts: {
    call: {
      inf: ['bellen|terugbellen|opbellen|nabellen|gebeld|teruggebeld|terug bellen|terug te bellen'],
      fin: ['bel|bellen'],
      fin3: ['belt|bellen'],
      part: ['gebeld|teruggebeld|opgebeld|terug gebeld|geprobeerd te bellen'],
      noun: ['telefoontje|belletje|telefonisch|gebeld|terugbelverzoek'],
    },
    write: {
      inf: [
        'mailen|appen|schrijven|smsen|emailen|(mail|mailtje|email|e mail|bericht|berichtje|bevestiging|link|label|retourlabel|appje) ~2 (sturen|toesturen|mailen)|gemaild',
      ],
      fin: [
        'mail|mailen|app|appen|schrijf|schrijven|sms|(stuur|sturen) ~6 (mail|mailtje|email|e mail|bericht|berichtje|bevestiging|link|label|retourlabel|appje)',
      ],
      fin3: [
        'mailt|mailen|appt|schrijft|(stuurt|sturen) ~6 (mail|mailtje|email|bericht|bevestiging|link|label)',
      ],
      part: [
        'gemaild|gemailed|geappt|geschreven|(mail|mailtje|email|bericht|bevestiging|link|label) ~2 (gestuurd|verstuurd|verzonden)',
      ],
      noun: ['mail|mailtje|email|e mail|bevestiging|link|label|retourlabel|brief|sms|appje'],
    },
    reply: {
      inf: [
        'laten weten|op de hoogte houden|terugkoppelen|informeren|contact opnemen|contact met ~2 opnemen|terugkomen|reageren|antwoorden|berichten|updaten|op de hoogte brengen|contact met (u|je) op te nemen|contact met (u|je)|antwoord geven|terugkoppeling geven',
      ],
      fin: [
        'kom|komen ... op terug|erop terug|er op terug|bij u terug|bij je terug|terug bij|hierop terug|terug op',
        'houd|hou|houden ... op de hoogte',
        'laat|laten ... weten',
        'neem|nemen ... contact ~5 op|contact op',
        'reageer|reageren|antwoord|antwoorden',
        'koppel|koppelen ... terug',
        'geef|geven ... update|terugkoppeling|antwoord',
        'update|updaten|informeer|informeren',
      ],
      fin3: [
        'komt|komen ... op terug|erop terug|er op terug|bij u terug|bij je terug|terug bij',
        'houdt|houden ... op de hoogte',
        'laat|laten ... weten',
        'neemt|nemen ... contact ~5 op|contact op',
        'reageert|antwoordt|informeert',
      ],
      part: ['gereageerd|geantwoord|teruggekoppeld|contact opgenomen'],
      noun: [
        'van (mij|ons|me|hem|haar|hen|mijn|onze|de)|bericht|antwoord|reactie|update|uitsluitsel|terugkoppeling|nieuws',
      ],
    },
    credit: {
      inf: [
        'crediteren|gecrediteerd|(tegoed|korting|creditnota|cadeaubon|voucher) ~3 (geven|toevoegen|zetten|sturen|toekennen)',
      ],
      fin: [
        'crediteer|crediteren|(zet|zetten|geef|geven|boek|maak) ~6 (tegoed|korting|creditnota|voucher|cadeaubon)',
      ],
      fin3: ['crediteert|(zet|zetten|geeft|maakt) ~6 (tegoed|korting|creditnota|voucher)'],
      part: ['gecrediteerd|(tegoed|korting|voucher|creditnota) ~3 (toegevoegd|gezet|gegeven|aangemaakt)'],
      noun: ['tegoed|creditnota|voucher|cadeaubon|korting'],
    },
    refund: {
      inf: [
        'terugbetalen|terugstorten|vergoeden|terugboeken|terugbetaald|teruggestort|vergoed|teruggeboekt|terugbetaling ~3|terug te betalen|terug betalen|terug storten',
      ],
      fin: ['betaal|betalen|stort|storten|boek|boeken ... terug', 'vergoed|vergoeden'],
      fin3: ['betaalt|betalen|stort|storten|boekt|boeken ... terug', 'vergoedt'],
      part: ['terugbetaald|teruggestort|vergoed|teruggeboekt|terug gestort|terug betaald'],
      noun: ['geld|bedrag|terugbetaling|geld terug|restitutie'],
    },
    replace: {
      inf: [
        'vervangen|omruilen|ruilen|(nieuwe|nieuw exemplaar|vervanging|vervangend) ~4 (sturen|opsturen|versturen|toesturen)|omgeruild',
      ],
      fin: [
        'vervang|vervangen',
        'ruil|ruilen ... om',
        '(stuur|sturen|verstuur) ~5 (nieuwe|nieuw|vervanging|vervangend|vervangende)',
      ],
      fin3: ['vervangt|vervangen', 'ruilt ... om'],
      part: ['vervangen|omgeruild'],
      noun: ['nieuwe|nieuw exemplaar|vervanging|vervangend'],
    },
    cancel: {
      inf: ['annuleren|opzeggen|stopzetten|geannuleerd|stopgezet|opgezegd'],
      fin: ['annuleer|annuleren', 'zet|zetten ... stop', 'zeg|zeggen ... op'],
      fin3: ['annuleert|annuleren', 'zet ... stop'],
      part: ['geannuleerd|opgezegd|stopgezet'],
      noun: ['annulering'],
    },
    book: {
      inf: [
        'boeken|reserveren|inplannen|vastleggen|omboeken|(afspraak) ~3 (maken|inplannen|plannen)|plannen|ingepland|omgeboekt|geboekt',
      ],
      fin: [
        'boek|boeken|reserveer|reserveren',
        'plan|plannen ... in',
        '(maak|maken|plan|plannen) ~5 afspraak',
        'leg|leggen ... vast',
      ],
      fin3: ['boekt|reserveert', 'plant|plannen ... in'],
      part: ['geboekt|gereserveerd|ingepland|vastgelegd|omgeboekt'],
    },
    visit: {
      inf: [
        'langskomen|langs komen|komen|langs|bij (u|je) langs|voorbijkomen|(monteur|technicus) ~4 (sturen|langs|langssturen)|bezoeken|voorrijden',
      ],
      fin: ['(stuur|sturen) ~5 (monteur|technicus|loodgieter)', 'kom|komen ... langs|naar (u|je) toe'],
      fin3: ['komt|komen', 'gaat ... langs', 'is|staat ... bij (u|je)'],
      part: ['langsgeweest|langs geweest|langsgekomen|geweest'],
      noun: ['bezoek|monteur'],
    },
    fix: {
      inf: [
        'oplossen|repareren|herstellen|maken|regelen|in orde maken|rechtzetten|fixen|deblokkeren|resetten|opgelost|gerepareerd|hersteld|geregeld|verhelpen|verholpen|in orde brengen|aanpassen|corrigeren|zorgen',
      ],
      fin: [
        'los|lossen ... op',
        'regel|regelen|fix|fixen|herstel|herstellen|repareer|repareren|verhelp|corrigeer|deblokkeer|reset',
        'zorg|zorgen',
        'maak|maken ... in orde',
        'pas|passen ... aan',
        'zet|zetten ... recht',
      ],
      fin3: ['lost|lossen ... op', 'regelt|herstelt|repareert|verhelpt|fixt|zorgt', 'maakt ... in orde'],
      part: [
        'opgelost|gerepareerd|hersteld|geregeld|gefixt|rechtgezet|gedeblokkeerd|gereset|verholpen|aangepast',
      ],
    },
    escalate: {
      inf: [
        'navragen|doorzetten|doorgeven|melden|aanvragen|overleggen|voorleggen|escaleren|doorsturen|bespreken|opschalen|vragen|doorgezet|nagevraagd|aankaarten',
      ],
      fin: [
        'vraag|vragen ... na|aan',
        'zet|zetten ... door',
        'geef|geven|stuur|sturen ... door',
        'leg|leggen ... voor',
        'overleg|overleggen|meld|melden|escaleer|bespreek|vraag|vragen',
        'schaal|schalen ... op',
      ],
      fin3: ['vraagt ... na', 'zet ... door', 'overlegt|meldt|vraagt|bespreekt'],
      part: [
        'nagevraagd|doorgezet|doorgegeven|gemeld|aangevraagd|overlegd|voorgelegd|geescaleerd|doorgestuurd|besproken|opgeschaald',
      ],
    },
    send: {
      inf: [
        'opsturen|versturen|verzenden|toesturen|leveren|sturen|nasturen|bezorgen|verstuurd|verzonden|opgestuurd',
      ],
      fin: ['stuur|sturen|verstuur|versturen|verzend|verzenden|lever|leveren|bezorg|bezorgen'],
      fin3: ['stuurt|sturen|verstuurt|verzendt|levert|bezorgt'],
      part: ['opgestuurd|verstuurd|verzonden|toegestuurd|geleverd|gestuurd|bezorgd'],
    },
    check: {
      inf: [
        'uitzoeken|nakijken|checken|controleren|kijken|onderzoeken|bekijken|nagaan|natrekken|nazoeken|achterna|uitgezocht|behandelen|in behandeling nemen',
      ],
      fin: [
        'zoek|zoeken ... uit|na',
        'kijk|kijken ... na|even|ernaar|er naar|voor u|voor je',
        'check|checken|controleer|controleren|onderzoek|bekijk|bekijken',
        'ga|gaan ... na|achteraan',
        'pak|pakken ... op',
      ],
      fin3: [
        'zoekt|zoeken ... uit',
        'kijkt ... na',
        'checkt|controleert|kijkt|onderzoekt|bekijkt',
        'gaat ... na|achteraan',
        'pakt ... op',
      ],
      part: ['uitgezocht|nagekeken|gecheckt|gecontroleerd|gekeken|onderzocht|bekeken|nagegaan|opgepakt'],
    },
  },
  forms: [
    { pattern: '(u|je) (kunt|kan) ~6 {noun} ~2 verwachten', who: 'us', needs: 'time' },
    { pattern: '<we> <will> ~6 {inf}', who: 'us' },
    { pattern: '<will> <we> ~6 {inf}', who: 'us' },
    { pattern: '<we> (beloof|beloven) ~6 {inf}', who: 'us' },
    { pattern: '^ (zal|ga) ~5 {inf}', who: 'us', needs: 'object' },
    { pattern: '<we> [zelf|persoonlijk|ook] {fin}', who: 'us', needs: 'object' },
    { pattern: '{fin} <we>', who: 'us', needs: 'object' },
    { pattern: '^ {fin} <you>', who: 'us', needs: 'time' },
    {
      pattern: '^ (en|daarna|dan|en dan) {fin} [<you>|het|dit|daarna|dan]',
      who: 'us',
      needs: 'object',
      isChained: true,
    },
    { pattern: '^ en ~6 {inf}', who: 'us', isChained: true },
    { pattern: '<party> [~1] <will3> ~6 {inf}', who: 'party' },
    { pattern: '<will3> <party> ~6 {inf}', who: 'party' },
    { pattern: '<party> [~1] {fin3}', who: 'party', needs: 'time' },
    { pattern: '{fin3} [<you>|vandaag|morgen] <party>', who: 'party', needs: 'time' },
    { pattern: '(zal|gaat|komt) ~5 {inf}', who: 'name' },
    { pattern: '{fin3} (u|je|jou|het|dit|morgen|vandaag|vanmiddag)', who: 'name', needs: 'time' },
    { pattern: '(u|je|jij|jullie) (wordt|word|worden) ~6 {part}', who: 'us', needs: 'time' },
    { pattern: 'word* (u|je|jullie) ~6 {part}', who: 'us', needs: 'time' },
    { pattern: '(uw|je|het|de|dit|alles|t) [~2] wordt ~6 {part}', who: 'us', needs: 'time' },
    { pattern: '(wordt|zal) (uw|je|het|de|dit|alles) ~6 {part}', who: 'us', needs: 'time' },
    {
      pattern: '(u|je|jij) (krijgt|krijg|ontvangt|ontvang|hoort|hoor|heeft) ~7 {noun}',
      who: 'us',
      needs: 'time',
    },
    {
      pattern: '(krijgt|krijg|ontvangt|ontvang|hoort|hoor|heeft) (u|je|jij) ~7 {noun}',
      who: 'us',
      needs: 'time',
    },
    { pattern: '(u|je) (hoort|hoor) ~4 van (mij|ons|me|hem|haar|mijn|onze|de)', who: 'us' },
  ],
  done: [
    '(ik|we|wij|<party>|dat|zojuist) (heb|hebben|heeft) ~5 {part}',
    '(heb|hebben|heeft) (ik|we|wij|<party>) ~5 {part}',
    '(is|zijn|bent|werd) ~4 {part}',
  ],
  news: '(zoals beloofd|hier is de update|goed nieuws|ik heb een update|ik heb nieuws|daar ben ik weer)',
  objects: [
    'u',
    'je',
    'jou',
    'jullie',
    'uw',
    'jouw',
    'het',
    'dit',
    'dat',
    'ervoor',
    'hem',
    'ze',
    'even',
    'ff',
    'direct',
    'meteen',
    'erop',
  ],
  soon: '(zo|zsm|zo snel mogelijk|zo spoedig mogelijk|dadelijk|straks|zometeen|zo meteen|direct|meteen|spoedig|binnenkort|gelijk)',
  conditions: ['als', 'indien', 'mocht', 'tenzij', 'anders', 'stel', 'zodra', 'wanneer', 'zei'],
  conditionsAfter: ['als', 'indien', 'mits', 'tenzij', 'mocht'],
  fresh: ['maar', 'dus', 'want', 'intussen', 'ondertussen'],
  joins: ['en', 'daarna'],
  ends: ['waarom', 'wat', 'waar', 'hoe', 'of', 'dat', 'omdat', 'wie', 'zodat', 'welke', 'wanneer'],
  isNegatedAfter: true,
  unless: [
    '(ik zie|ik begrijp|ik lees|ik hoor|u zegt|je zegt) [hier|net|in het systeem] dat',
    '(vraag|vragen) (me|mij|ons) af',
    '(als|wanneer|indien|mocht|zodra) ~8 (ik|we|wij|zal|ga)',
    'wilt u dat',
    'wil je dat',
    '(hierbij|bij deze|hiermee|alsnog steeds|meestal|normaal|normaliter|gewoonlijk|doorgaans|altijd)',
  ],
};
