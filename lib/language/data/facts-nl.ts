import { type FactPatterns, wordSet, words } from '../facts-patterns.ts';

const day =
  '(?:gisteren(?:ochtend|middag|avond)?|gister|eergisteren|vandaag|vanochtend|vanmorgen|vanmiddag|gisteravond|(?:afgelopen |vorige )?(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?|\\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))';
const number = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\d{1,3})';
const length = `(?:(?:meer dan|ruim|bijna|zeker) )?${number} (?:hele |half |halve )?(?:minuten|minuut|kwartier|uur|uren|dagen|dag|weken|week|maanden|maand)`;
const wholeDay =
  '(?:de hele (?:dag|ochtend|morgen|middag|avond|weekend)|het hele weekend|heel de (?:dag|ochtend|middag|avond)|hele dag)';
const people =
  "(?:(?:de|het|mijn|m'n|onze|alle|beide) )?(?:buren|buurman|buurvrouw|overburen|onderburen|bovenburen|huisgenoten|huisgenoot|conciërge|conciergerie|receptie|huismeester|portier|verhuurder)";
const spots =
  "(?:(?:in|achter|bij|op) (?:de|het|mijn|m'n|onze) (?:schuur|schuurtje|garage|tuin|achtertuin|voortuin|brievenbus|container|kliko|hal|portiek|achterdeur|voordeur|balkon|berging|postkamer|postkast)|overal)";
const times =
  '(?:(?:al |minstens )?(?:twee|drie|vier|vijf|zes|meerdere|verschillende|\\d{1,2}) (?:keer|maal))';

const months = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const piece =
  '(?:rits|scherm|beeldscherm|display|glas|knop|knoppen|toets|toetsen|toetsenbord|handvat|hengsel|deksel|wiel|wielen|wieltje|accu|batterij|oplader|lader|kabel|stekker|schakelaar|scharnier|slot|naad|naden|zool|zolen|hak|lens|speaker|luidspreker|microfoon|camera|motor|pomp|deur|deurtje|lade|poot|poten|frame|behuizing|verpakking|doos|lamp|afstandsbediening|slang|filter|riem|band|ketting|pedaal|rem|zadel|mouw|kraag|zoom|voering|stof|hoes|hoesje|kussen|matras|tafelblad|blad|plank|spiegel|fles|mok|bord|kop|vaas|apparaat|machine|koffiemachine|koffiezetapparaat|wasmachine|telefoon|laptop|tablet|koptelefoon|oortjes|jas|broek|jurk|shirt|trui|schoen|schoenen|laarzen|tas|rugzak|koffer|horloge|bril|stoel|tafel|bank|kast|bed|speelgoed|pop|pakket|pakketje|printer|monitor|tv|router|fiets)';
const flawed =
  '(?:kapot|stuk|gebroken|gebarsten|gescheurd|beschadigd|bekrast|verbogen|defect|lek|los|gedeukt|afgebroken|gesprongen|versleten|kromgetrokken|vlekkerig|vastgelopen)';
const det = "(?:de|het|mijn|m['’]n|een|onze|beide)";
const very =
  '(?:(?:al|alweer|weer|nu|helemaal|compleet|totaal|ook|gewoon|volledig|een_beetje|meteen|direct)_){0,2}';
const served =
  '(?:internet|internetverbinding|verbinding|wifi|wi-fi|netwerk|vaste_lijn|lijn|inlog|login|app|website|site|webpagina|pagina|betaalpagina|portaal|klantportaal|account|export|facturenexport|factuurexport|import|synchronisatie|koppeling|integratie|api|dashboard|server|router|modem|software|programma|plugin|zoekfunctie|betaling|printer|tv|televisie|simkaart|mailbox|e-mail|rapport|link)';
const theServed = `(?:(?:de|het|mijn|m['’]n|onze|ons|jullie|uw|je|deze|dit)_)?${served}`;
const long =
  '(?:_(?:al|nog|nog_steeds|steeds|nu|ook|hier|bij_mij|bij_ons|sinds_\\p{L}{3,12}|weer|alweer|opnieuw|helemaal|gewoon|de_hele_tijd|constant|steeds_weer)){0,3}';

/** How customers word the facts in Dutch. */
export const dutchFacts: FactPatterns = {
  words: [
    {
      kind: 'parcel',
      pattern:
        /\b(?<fact>pakketje|pakket|pakje|bestelling|zending|levering|order)\b(?! ?(?:#|\d|nummer|nr|code))/dgi,
    },
    {
      kind: 'delivered',
      pattern:
        /\b(?:staat|zegt|zei|volgens|status|track|tracking|trace|app|gemarkeerd|melding|bericht|mail)\b[^?]{0,70}?\b(?<fact>bezorgd|afgeleverd|geleverd|afgegeven)\b/dgi,
    },
    {
      kind: 'delivered',
      affirmed: true,
      pattern: /\b(?:is|zou|zijn|was|werd)\b[^?]{0,40}?\b(?<fact>bezorgd|afgeleverd|geleverd|afgegeven)\b/dgi,
    },
    {
      kind: 'effort_waited',
      own: true,
      pattern: new RegExp(
        `\\b(?<fact>${wholeDay} (?:er |erop |op \\w+ \\w+ |speciaal |voor niks )?(?:thuis|gewacht|binnen|zitten wachten|staan wachten))\\b`,
        'dgi',
      ),
    },
    {
      kind: 'effort_waited',
      own: true,
      pattern: new RegExp(
        `\\b(?<fact>${wholeDay}(?: (?:er|voor|ervoor|hiervoor|daarvoor|speciaal)){0,2} thuis ?(?:gebleven|geweest|gezeten))\\b`,
        'dgi',
      ),
    },
    {
      kind: 'effort_waited',
      own: true,
      pattern: new RegExp(
        `\\b(?<fact>(?:thuis|gewacht|binnen|zat|wachtte)(?: gebleven| geweest| gezeten| thuis| ik)? ${wholeDay})\\b`,
        'dgi',
      ),
    },
    {
      kind: 'effort_asked',
      own: true,
      pattern: new RegExp(
        `\\b(?:bij |aan |met )?(?<fact>${people})(?: \\w+){0,3}? (?:gevraagd|nagevraagd|gecheckt|geïnformeerd|langsgegaan|langs geweest|aangebeld|gesproken|geweest)\\b`,
        'dgiu',
      ),
    },
    {
      kind: 'effort_asked',
      own: true,
      pattern: new RegExp(
        `\\b(?:gevraagd|nagevraagd|gecheckt|aangebeld|langs geweest) (?:bij|aan) (?<fact>${people})\\b`,
        'dgiu',
      ),
    },
    {
      kind: 'effort_asked',
      pattern: new RegExp(
        `\\b(?<fact>${people}) (?:weten|weet|hebben|heeft)(?: \\w+){0,2}? (?:niks|niets|niet|geen)\\b`,
        'dgiu',
      ),
    },
    {
      kind: 'effort_searched',
      own: true,
      pattern: new RegExp(
        `\\b(?<fact>${spots})(?: \\w+){0,2}? (?:gekeken|gezocht|gecheckt|gecontroleerd)\\b`,
        'dgiu',
      ),
    },
    {
      kind: 'effort_searched',
      own: true,
      pattern: new RegExp(`\\b(?:gekeken|gezocht) (?<fact>${spots})(?!\\p{L})`, 'dgiu'),
    },
    {
      kind: 'effort_contacted',
      own: true,
      pattern: new RegExp(
        `\\b(?<fact>${times} (?:gebeld|gemaild|geappt|gechat|contact opgenomen|geschreven))\\b`,
        'dgi',
      ),
    },
    {
      kind: 'duration',
      pattern: new RegExp(
        `\\b(?:wacht|wachten|gewacht|wachttijd|hang|sta)\\b(?: \\w+){0,4}? (?:al|nu|van) (?:al )?(?<fact>${length})\\b`,
        'dgi',
      ),
    },
    {
      kind: 'duration',
      pattern: new RegExp(
        `\\b(?:al|nu al) (?<fact>${length})(?: \\w+){0,4}? (?:wacht|wachten|gewacht|antwoord|reactie|gehoord|bericht)\\b`,
        'dgi',
      ),
    },
    {
      kind: 'since',
      pattern: new RegExp(
        `\\b(?:wacht|gehoord|antwoord|reactie|bericht)\\b[^.!?]{0,40}?\\bsinds (?<fact>${day})\\b`,
        'dgi',
      ),
    },
    {
      kind: 'since',
      pattern: new RegExp(
        `\\bsinds (?<fact>${day})(?: \\w+){0,5}? (?:wachten|wacht|gehoord|antwoord|reactie)\\b`,
        'dgi',
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<al_(?<fact>${length})_(?:\\p{L}{2,12}_){0,2}?(?:geen|zonder)>(?!_(?:problemen|probleem|klachten|last|kosten|gedoe))`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:ligt|liggen|zit|zitten|is|werkt|doet|zie)_(?:\\p{L}{2,12}_){0,4}?al_(?<fact>${length})_(?:\\p{L}{2,12}_){0,2}?(?:uit|plat|eruit|kapot|stuk|niet|down|offline)>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?<fact>${length})_(?:lang_)?(?:in_de_wacht|in_de_wachtrij|aan_de_lijn|aan_de_telefoon)>`,
      ),
    },
    {
      kind: 'since',
      pattern: words(
        `<sinds_(?<fact>${day})_(?:\\p{L}{2,12}_){0,3}?(?:geen|zonder)>(?!_(?:problemen|probleem|klachten|last|kosten))`,
      ),
    },
    {
      kind: 'since',
      pattern: words(`<(?:geen|zonder)_\\p{L}{2,15}_(?:meer_)?sinds_(?<fact>${day})>`),
    },
    {
      kind: 'service',
      pattern: words(
        '<(?:al|sinds)_[^.!?,]{2,30}_(?:geen|zonder)_(?<fact>(?:internet|wifi|wi-fi|tv|televisie|netwerk|verbinding|telefoon))>',
      ),
    },
    {
      kind: 'service',
      pattern: words(`<(?<fact>${theServed})_ligt_er>[^.!?,]{0,30}_uit>`),
    },
    {
      kind: 'promised',
      affirmed: true,
      pattern: words(
        '<(?<fact>monteur|technicus)_(?:zou|had_moeten)>[^.!?]{0,40}?<(?:komen|langskomen|langs|zijn)>',
      ),
    },
    {
      kind: 'nth',
      pattern:
        /\b(?<fact>tweede|derde|vierde|vijfde|zesde|zevende|2e|3e|4e|5e|6e) (?:keer|maal)\b(?! (?:dat )?(?:het|jullie|u|je|mijn|de|er|hij|niet|kapot|stuk|mis|verkeerd|te laat|ik (?:hier )?(?:bestel|koop)))/dgi,
    },
    {
      kind: 'promised',
      affirmed: true,
      pattern:
        /\b(?:zou|zouden|beloofd|beloofde|beloofden|toegezegd|zei|zeiden|gezegd)\b[^?]{0,50}?\b(?<fact>terug(?:ge)?beld?(?:len)?|terugbellen|gebeld|bellen|terugbetaald|terugbetaling|terugstorten|teruggestort|gemaild|mailen|e-?mail|mail|bezorgd|geleverd|bezorgen|leveren|antwoord|reactie|monteur)\b/dgi,
    },
    {
      kind: 'occasion',
      pattern:
        /\b(?:voor|vóór) (?<fact>(?:(?:de|het|mijn|m'n) )(?:verjaardag|bruiloft|trouwdag|jubileum|diploma-uitreiking|vakantie|examens?|sollicitatiegesprek)(?: van mijn (?:zoon|dochter|vrouw|man|moeder|vader|zus|broer|vriendin|vriend|kleinzoon|kleindochter))?)(?!\p{L})/dgiu,
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${det}_(?:\\p{L}{3,15}e_)?${piece}_(?:is|zijn|was|waren|zit|zitten)_${very}${flawed})>(?!_gegaan_door)`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${det}_${piece}_heeft_(?:een_(?:(?:grote|kleine|diepe|flinke)_)?(?:barst|deuk|kras|scheur|gat|vlek)|(?:krassen|vlekken|barsten|deuken|gaten)))>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${det}_${piece}_(?:lekt|klemt|hapert|wiebelt|flikkert|(?:laadt|gaat)_niet_(?:meer_)?(?:op|aan|open|dicht)))>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<=<(?:met|heeft)_een_)(?<fact>(?:kapotte?|gebroken|gebarsten|gescheurde?|beschadigde?|defecte?|verbogen|gedeukte?)_${piece})>`,
      ),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<(?<fact>${theServed})_(?:werkt|doet_het|laadt|reageert|start)${long}_niet(?:_meer|_goed)?>(?!_(?:alleen|mee))`,
      ),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<(?<fact>${theServed})_(?:(?:ligt|valt|loopt|crasht)${long}(?:_(?:eruit|plat|uit|weg|vast))|crasht${long}|is${long}_(?:down|offline|onbereikbaar|uitgevallen))>`,
      ),
    },
    {
      kind: 'question',
      pattern:
        /(?:^\s*|[,;] (?:en |maar |dus )?)(?<fact>(?:wanneer|waar|waarom|hoe|wie|welke|wat|kan|kunnen|kunt|krijg|komt|is|zijn|hebben) [^?]{6,80}\?)\s*$/dgi,
    },
  ],
  statements: [
    {
      pattern: /\b(?:bezorgd|afgeleverd|geleverd|afgegeven)\b/i,
      day: 'delivered_day',
      time: 'delivered_time',
    },
    {
      pattern: /\b(?:beloofde?n?|toegezegd|afgesproken|zouden?|zou|gezegd|zeiden|zei)\b/i,
      day: 'promised_day',
      time: null,
    },
  ],
  day: new RegExp(`\\b(?<fact>${day})\\b`, 'dgi'),
  time: /\b(?:om|rond|tegen) (?<fact>(?:[01]?\d|2[0-3])[:.][0-5]\d|(?:[01]?\d|2[0-3]) uur)\b/dgi,
  date: words(
    `(?<=<(?:op|van|vanaf|tot|sinds|per|voor)_)(?<fact>\\d{1,2}_${months}(?:_20\\d\\d)?|[0-3]?\\d[/.-][01]?\\d[/.-](?:20)?\\d\\d)(?![\\d\\p{L}])`,
  ),
  doers:
    /\b(?:ik|we|wij|heb|ben|hij|ze|zij|jullie|je|jij|u|men|bezorger|chauffeur|koerier|postbode|man|vrouw|vriend|vriendin|zoon|dochter|moeder|vader|iemand|niemand|collega|medewerker)\b/gi,
  self: /^(?:ik|we|wij|heb|ben)$/i,
  negations: /\b(?:niet|nooit|geen|niks|niets)\b/i,
  doubts: /\b(?:als|of|misschien|hoop|hopelijk|zou|zouden|wellicht|mocht|indien|stel|bang|wanneer)\b/i,
  denials: /\b(?:niet|nooit|geen|moet|moeten|zal|zou|kan|als|of)\b/i,
  items: [
    /\bmijn (?<fact>[\p{L}'’-]{3,24}(?: [\p{L}'’-]{3,24})?) (?:is|zijn|niet|nog|nooit|staat|staan|zou|had|was|bezorgd|besteld|binnen|ontvangen|gekregen)\b/dgiu,
    /\bwaar (?:blijft|blijven|is|zijn) mijn (?<fact>[\p{L}'’ -]{3,40})/dgiu,
    /\b(?:wacht|wachten|gewacht)(?: \w+){0,4}? op mijn (?<fact>[\p{L}'’ -]{3,40})/dgiu,
    /\b(?:de|het|die|dat|mijn) (?<fact>[\p{L}'’-]{3,24}(?: [\p{L}'’-]{3,24})?) (?:die|dat|welke) (?:ik|we|wij)\b/dgiu,
    /\b(?:de|het|mijn) (?<fact>[\p{L}'’-]{3,24}(?: [\p{L}'’-]{3,24})?) (?:besteld|gekocht|ontvangen|gekregen)\b/dgiu,
    /\b(?:een|nieuwe) (?<fact>[\p{L}'’-]{2,20}e [\p{L}'’-]{3,24}|[\p{L}'’-]{4,24}) (?:besteld|gekocht)\b/dgiu,
    /\b(?:zonder|in met) mijn (?<fact>[\p{L}'’ -]{3,40})/dgiu,
  ],
  answers: [
    /(?:^\s*|[,;:] )(?:en |dus )?(?:(?:het|dat|'t|t) (?:is|was)|het (?:gaat|betreft)(?: om)?) (?:een|de|het|mijn) (?<fact>[\p{L}'’-]+(?: [\p{L}'’-]+){0,3})(?= ?(?:[.,;!]|$)| (?:die|dat|in|maat|van) )/dgiu,
    /(?:^\s*|[\d\uFFFC] {0,20}[,;:]? )een (?<fact>[\p{L}'’-]+(?: [\p{L}'’-]+){0,3})(?= ?(?:[.,;!]|$))/dgiu,
  ],
  judgements:
    wordSet(`schande zooi puinhoop grap aanfluiting drama ramp leugen oplichting bende nachtmerrie wonder verrassing fout
    vergissing feit must gewoonte patroon fraude farce circus verspilling diefstal raadsel mogelijkheid risico kans
    hele totale complete grote slechte mooie goede leuke vreselijke belachelijke simpele serieuze lange korte andere
    beetje boel paar soort mevrouw meneer rare zaakje verhaal excuus regel test gok belediging teleurstelling rotzooi
    geheim vertraging nee ja gevoel bedrag gedoe rot waar einde begin`),
  owned: /\b(?:mijn|m'n) (?<fact>[\p{L}'’-]{3,24}(?: [\p{L}'’-]{3,24}){0,2})/dgiu,
  attribute: /e$|^\p{Lu}/u,
  delivery: /\b(?:bestel\p{L}*|bezorg\p{L}*|pakket\p{L}*|geleverd|tracking|ontvangen)\b/iu,
  itemEnds:
    wordSet(`de het een mijn je jouw uw ons onze ik we wij u jij hij ze zij jullie er op in aan bij naar van voor met
    door over en of maar want dus dat die welke wie wat waar wanneer hoe is zijn was waren ben heb hebben heeft had zou zouden
    zal kan kunnen moet niet nooit nog steeds al alweer weer gisteren vandaag morgen nu net pas vorige volgende afgelopen sinds
    omdat als dan te om weg kwijt verdwenen nergens gewoon ook bezorgd geleverd besteld gekocht ontvangen gekregen binnen staat staan aangekomen gekomen online hier
    daar thuis graag aub maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`),
  notItems:
    wordSet(`pakket pakketje pakketten pakje bestelling bestellingen zending levering order orders spullen spul ding
    dingen artikel artikelen product producten mail mails e-mail email bericht berichten antwoord reactie vraag vragen geld
    centen betaling terugbetaling rekening pas account adres huis woning flat deur voordeur achterdeur straat brievenbus
    buren buurman buurvrouw man vrouw partner zoon dochter moeder vader vriend vriendin familie kind kinderen baas naam nummer
    telefoonnummer ordernummer bestelnummer telefoon beurt tijd dag dagen week weken maand uur ochtend middag avond weekend
    verjaardag bruiloft geduld leven schuld probleem klacht zaak verzoek gegevens informatie bevestiging bon factuur bezorger
    koerier bedrijf winkel service schuur garage tuin mening kant manier hulp aandacht code link app website handtekening
    foto bewijs klant persoon mensen enige laatste eerste hele nieuwe blauwe rode zwarte witte cadeau keer niets iets alles
    collega medewerker geval idee werk kamer kantoor track trace`),
};
