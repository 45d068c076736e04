import { type FactPatterns, wordSet, words } from '../facts-patterns.ts';

const months =
  '(?:januar|jänner|februar|märz|maerz|marz|april|mai|juni|juli|august|september|oktober|november|dezember)';
const weekday = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
const part = '(?:früh|frueh|morgen|vormittag|mittag|nachmittag|abend)';
const calendar = `\\d{1,2}\\.?_${months}`;
const day = `(?:(?:vor)?gestern(?:_${part})?|heute(?:_${part})?|(?:letzten_|vergangenen_|diesen_)?${weekday}(?:${part}|_${part})?|${calendar})`;
const number =
  '(?:eine?[nmr]?|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwoelf|\\d{1,3})';
const length = `(?:(?:über|ueber|mehr_als|fast|gut|mindestens)_)?${number}_(?:(?:ganzen?|volle[nr]?|gute[nr]?)_)?(?:minuten?|stunden?|tage?n?|wochen?|monate?n?)`;
const wholeDay =
  '(?:den_ganzen_(?:tag|morgen|vormittag|nachmittag|abend)|das_ganze_wochenende|die_ganze_woche)';
const atHome = '(?:zu_?hause|daheim)';
const folk =
  '(?:nachbarn?|nachbarin(?:nen)?|mitbewohnern?|mitbewohner(?:in|innen)|vermieter(?:in)?|hausmeister(?:in)?|hausverwaltung|concierge|pförtner|pfoertner|empfang|rezeption|kiosk)';
const theirs = '(?:(?:den|dem|der|die|das|alle[nm]?|meine[nmr]?|meinem|unsere[nmr]?|unserem|beiden?)_){0,2}';
const people = `(?:(?:bei|beim|an|mit)_)?${theirs}${folk}`;
const place =
  '(?:schuppen|garage|garten|vorgarten|briefkasten|postkasten|mülltonnen?|muelltonnen?|flur|hausflur|treppenhaus|keller|balkon|terrasse|carport|packstation|haustür|haustuer|hintertür|hintertuer|poststelle|gartenhaus)';
const spots = `(?:(?:im|am|in_(?:der|den|dem|meine[rmn]|unsere[rmn])|hinter_(?:der|den|dem)|an_der|vor_der|auf_(?:dem|der))_${place}|überall|ueberall)`;
const times =
  '(?:(?:schon|bereits|mindestens)_)?(?:zweimal|dreimal|viermal|fünfmal|fuenfmal|sechsmal|mehrmals|mehrfach|(?:zwei|drei|vier|fünf|fuenf|sechs|mehrere|\\d{1,2})_?x?_?(?:mal|male))';
const reached =
  '(?:angerufen|telefoniert|geschrieben|gemailt|kontaktiert|nachgefragt|gemeldet|gechattet|angeschrieben)';
const delivered = '(?:zugestellt|ausgeliefert|geliefert|abgegeben|abgeliefert)';

const kin =
  '(?:sohn(?:e?s)?|tochter|frau|mann(?:e?s)?|mutter|vaters?|schwester|bruders?|freundin|freund(?:e?s)?|partnerin|partners?|enkelin|enkels?|neffen|nichte|mama|papas?|oma|opas?)';
const feast =
  '(?:geburtstag|hochzeit|hochzeitstag|jubiläum|jubilaeum|abschlussfeier|abschlussball|prüfung|pruefung|urlaub|reise|vorstellungsgespräch|vorstellungsgespraech|einschulung|kommunion|konfirmation|taufe)';

const ends =
  '(?:ist|sind|war|waren|wurden?|wird|werden|hat|haben|habe|hab|hatte|sei|seien|soll|sollen|sollte|sollten|kam|kamen|kommt|kommen|liegt|steht|stehen|fehlt|fehlen|nicht|nie|niemals|noch|immer|bestellt|gekauft|bezahlt|bekommen|erhalten|zurück|zurueck|angekommen|geliefert|zugestellt|gestern|vorgestern|heute|letzte[nr]?|am|vom|seit|bei|von|für|fuer|mit|in|im|aus|auf|zu|um|und|aber|oder|die|der|das|den|dem|dass|wo|wann|was|wie|ich|wir|sie|ihr|er|es|schon|jetzt|nun|bitte|laut|angeblich|endlich|gar|als|weil|da|doch|nämlich|irgendwo|hier)';
const ending = `(?=\\s*(?:$|[.,;:!?\\n])|\\s+${ends}>)`;
const adjective = '(?:\\p{Ll}[\\p{L}-]{1,20}e[nrs]?_)';
const brand = '(?:\\p{Lu}[\\p{L}-]{1,20}_)';
/** A noun phrase after its article, with capitals as they should be, or all in small letters up to a word that ends it. */
const thing = `(?:${adjective}{0,2}(?:(?!${ends}>)\\p{Ll}{2,12}_)?${brand}?\\p{Lu}[\\p{L}-]{2,40}>|${adjective}{0,2}(?!${ends}>)\\p{Ll}[\\p{Ll}-]{3,40}${ending})`;
const mine = '(?:[Mm]eine?|[Uu]nsere?)';
const mineObject = '(?:[Mm]eine?n?|[Uu]nsere?n?)';
const got = '(?:bestellt|gekauft|bezahlt|erworben)';

const flawed =
  '(?:kaputt|defekt|gebrochen|gerissen|zerbrochen|zerrissen|gesprungen|zerkratzt|verkratzt|beschädigt|beschaedigt|verbogen|abgebrochen|abgerissen|undicht|fleckig|verbeult|verzogen|locker|lose|eingerissen|geplatzt|ausgelaufen)';
const piece =
  '(?:reißverschluss|reissverschluss|display|bildschirm|scheibe|glas|knopf|knöpfe|knoepfe|taste|tasten|tastatur|griff|henkel|deckel|rad|räder|raeder|akku|batterie|ladegerät|ladegeraet|kabel|netzteil|stecker|schalter|scharnier|schloss|naht|nähte|naehte|sohle|sohlen|absatz|linse|lautsprecher|mikrofon|kamera|motor|pumpe|tür|tuer|schublade|bein|beine|rahmen|gehäuse|gehaeuse|verpackung|karton|lampe|fernbedienung|schlauch|filter|gurt|riemen|kette|pedal|bremse|sattel|reifen|ärmel|aermel|kragen|saum|futter|stoff|bezug|kissen|matratze|tischplatte|platte|regal|spiegel|flasche|tasse|teller|schüssel|schuessel|gerät|geraet|maschine|kaffeemaschine|waschmaschine|handy|telefon|laptop|tablet|kopfhörer|kopfhoerer|jacke|hose|kleid|hemd|pullover|mantel|schuh|schuhe|stiefel|tasche|rucksack|koffer|uhr|brille|stuhl|tisch|sofa|schrank|bett|lampe|vase|spielzeug|puppe|paket|hülle|huelle|drucker|monitor|fernseher|router)';
const very =
  '(?:(?:schon|wieder|jetzt|nun|leider|total|völlig|voellig|komplett|ganz|auch|schon_wieder|bereits|stark|einfach)_){0,2}';
const theDet = '(?:der|die|das|mein|meine|ein|eine|beide)';

const served =
  '(?:internet|wlan|w-lan|wifi|netz|festnetz|telefon|leitung|anschluss|internetanschluss|verbindung|internetverbindung|login|log-in|anmeldung|app|website|webseite|homepage|seite|portal|kundenportal|konto|kundenkonto|export|rechnungsexport|import|upload|download|schnittstelle|server|router|modem|software|programm|plugin|synchronisierung|synchronisation|suche|bezahlung|zahlung|kasse|checkout|drucker|fernsehen|sim-karte|mailbox|e-mail|newsletter|dashboard|bericht|link)';
const serviceName = `(?:(?:der|die|das|mein|meine|unser|unsere|euer|eure|ihr|ihre)_)?(?:\\p{L}{3,20}-)?${served}`;
const adverbs =
  '(?:_(?:schon|wieder|seit_\\p{L}{2,12}(?:_\\p{L}{3,12})?|jetzt|heute|gestern|leider|auch|immer_noch|noch_immer|bei_(?:mir|uns)|ständig|staendig|dauernd|immer|einfach|überhaupt|ueberhaupt|total|komplett|gar)){0,3}';

/** How customers word the facts in German; nouns may come without their capital, umlauts as two letters. */
export const germanFacts: FactPatterns = {
  words: [
    {
      kind: 'parcel',
      pattern: words(
        '<(?<fact>paket|päckchen|paeckchen|bestellung|sendung|lieferung|order)>(?!_?(?:#|\\d|\uFFFC|nummer|nr|code|lautet))',
      ),
    },
    {
      kind: 'delivered',
      pattern: words(
        `<(?:steht|stand|sagt|laut|gemäß|status|tracking|sendungsverfolgung|app|markiert|meldung|angeblich|heißt|heisst|angezeigt|zeigt)>[^?]{0,70}?<(?<fact>${delivered})>`,
      ),
      affirmed: true,
    },
    {
      kind: 'delivered',
      affirmed: true,
      pattern: words(
        `<(?:wurde|sei|soll|ist|war)>[^?,]{0,40}?<(?<fact>${delivered})>(?=_(?:worden|sein|laut)|[.,!]|\\s*$)`,
      ),
    },
    {
      kind: 'effort_waited',
      own: true,
      pattern: words(
        `<(?<fact>${wholeDay}(?:_(?:lang|extra|nur|darauf|dafür|dafuer|umsonst)){0,2}_(?:auf_\\p{L}{2,6}_\\p{L}{3,20}_)?(?:${atHome}(?:_(?:gewartet|geblieben|gewesen|gesessen))?|gewartet))>`,
      ),
    },
    {
      kind: 'effort_waited',
      own: true,
      pattern: words(`<(?<fact>${atHome}_${wholeDay}(?:_gewartet)?)>`),
    },
    {
      kind: 'effort_waited',
      own: true,
      pattern: words(
        `<(?:warte|wartete|warten|saß|sass|sitze|blieb)_(?:ich_|wir_)?(?<fact>${wholeDay})>(?!_im_)`,
      ),
    },
    {
      kind: 'effort_asked',
      own: true,
      pattern: words(
        `<(?<fact>${people})(?:_(?:auch|schon|bereits|nebenan|gegenüber|persönlich|sogar)){0,2}_(?:gefragt|nachgefragt|geklingelt|befragt|gesprochen|gewesen|angerufen)>`,
      ),
    },
    {
      kind: 'effort_asked',
      own: true,
      pattern: words(`<(?:gefragt|nachgefragt|geklingelt)_(?<fact>(?:bei|beim)_${theirs}${folk})>`),
    },
    {
      kind: 'effort_asked',
      pattern: words(
        '<(?<fact>(?:(?:die|alle|beide|meine|unsere)_)(?:nachbarn|nachbarin|nachbarinnen|mitbewohner))_(?:wissen|weiß|weiss|haben|hat)(?:_\\p{L}{2,12}){0,2}_(?:nichts|nix|kein|keins|keine)>',
      ),
    },
    {
      kind: 'effort_searched',
      own: true,
      pattern: words(
        `<(?<fact>${spots})(?:_(?:auch|schon|bereits|überall|mal)){0,2}_(?:geschaut|nachgeschaut|gesucht|nachgesehen|geguckt|gesehen|nachgeguckt|gecheckt)>`,
      ),
    },
    {
      kind: 'effort_contacted',
      own: true,
      pattern: words(`<(?<fact>${times}_(?:(?:bei|beim|mit)_\\p{L}{2,20}_)?(?:\\p{L}{3,12}_)?${reached})>`),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:warte|warten|gewartet|wartezeit|hänge|haenge)>(?:_(?!seit>|schon>|jetzt>)\\p{L}{2,12}){0,3}_(?:(?:jetzt|nun|schon|bereits|seit|mittlerweile|inzwischen)_){1,3}(?<fact>${length})>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:seit|schon|bereits)_(?<fact>${length})(?:_\\p{L}{2,15}){0,4}_(?:warte|warten|gewartet|antwort|rückmeldung|rueckmeldung|nachricht|gehört|gehoert)>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:keine?|ohne)_(?:antwort|rückmeldung|rueckmeldung|reaktion|nachricht|lebenszeichen)_seit_(?<fact>${length})>`,
      ),
    },
    {
      kind: 'since',
      pattern: words(
        `<(?:warte|warten|gewartet|antwort|rückmeldung|rueckmeldung|gehört|gehoert|nichts)>[^.!?]{0,40}?<seit_(?:dem_)?(?<fact>${day})>`,
      ),
    },
    {
      kind: 'since',
      pattern: words(
        `<seit_(?:dem_)?(?<fact>${day})(?:_\\p{L}{2,15}){0,5}_(?:warte|warten|gewartet|antwort|rückmeldung|rueckmeldung|gehört|gehoert)>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:seit|schon|bereits)_(?<fact>${length})_(?:\\p{L}{2,12}_){0,2}?(?:keine?n?|ohne)>(?!_(?:probleme?|beschwerden?|kosten|ärger))`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:geht|funktioniert|läuft|laeuft|ist|sind|liegt)_(?:\\p{L}{2,12}_){0,2}?(?:seit|schon)_(?<fact>${length})_(?:\\p{L}{2,12}_){0,2}?(?:nicht|besetzt|aus|tot|weg|gestört|gestoert|ausgefallen|kaputt)>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(`<(?<fact>eine_halbe_stunde|${length})_(?:lang_)?in_der_(?:warteschleife|leitung)>`),
    },
    {
      kind: 'since',
      pattern: words(
        `<seit_(?:dem_)?(?<fact>${day})_(?:\\p{L}{2,12}_){0,2}?(?:keine?n?|ohne)>(?!_(?:probleme?|beschwerden?|kosten))`,
      ),
    },
    {
      kind: 'since',
      pattern: words(`<(?:kein|keine|keinen|ohne)_\\p{L}{2,20}_seit_(?:dem_)?(?<fact>${day})>`),
    },
    {
      kind: 'service',
      pattern: words(
        '<(?:seit|schon)_[^.!?,]{2,30}_(?:keine?n?|ohne)_(?<fact>(?:internet|wlan|netz|telefon|fernsehen|verbindung|internetverbindung))>',
      ),
    },
    {
      kind: 'promised',
      affirmed: true,
      pattern: words(
        '<(?<fact>techniker)_(?:war|sollte|wollte)>[^.!?]{0,40}?<(?:angekündigt|angekuendigt|kommen|da_sein|vorbeikommen)>',
      ),
    },
    {
      kind: 'nth',
      pattern: words(
        '<(?:zum|das|schon_das|mein|nun_das)_(?:(?:jetzt|schon|bereits|nun)_)?(?<fact>(?:zweite|dritte|vierte|fünfte|fuenfte|sechste|siebte)[ns]?|[2-7]\\.)_?mal>(?!_(?:bestell|kauf|nicht|kaputt|falsch|zu_spät|zu_spaet|ausgefallen|defekt))',
      ),
    },
    {
      kind: 'promised',
      affirmed: true,
      pattern: words(
        '<(?:sollte|sollten|(?<!(?:wir|ich)_)wollten|(?<=(?:er|sie|man|kollege|kollegin|mitarbeiter)_)wollte|versprochen|versprachen|zugesagt|zugesichert|hieß|hiess|gesagt|sagte|sagten)>(?:(?!<(?:ich|wir)>)[^?]){0,60}?<(?<fact>zurückgerufen|zurueckgerufen|zurückrufen|zurueckrufen|rückruf|rueckruf|angerufen|anrufen|erstattung|erstattet|erstatten|rückerstattung|rueckerstattung|rückzahlung|gutschrift|e-?mail|mail|antwort|rückmeldung|rueckmeldung|melden|ersatz|ersatzlieferung|techniker)>',
      ),
    },
    {
      kind: 'promised',
      affirmed: true,
      pattern: words(
        '<(?:mir|uns)_(?:wurde|wurden|hat_man)_(?:\\p{L}{3,12}_){0,3}?(?<fact>rückruf|rueckruf|erstattung|rückerstattung|rueckerstattung|gutschrift|antwort|rückmeldung|rueckmeldung|ersatz|techniker)_(?:versprochen|zugesagt|zugesichert)>',
      ),
    },
    {
      kind: 'occasion',
      pattern: words(
        `<(?:für|fuer|zu[mr]?|vor)_(?<fact>(?:(?:den|die|das|dem|der|meine[nmr]?|meinem|unsere[nmr]?)_)?(?:\\d{1,2}\\._)?${feast}(?:_(?:meine[rs]|unsere[rs])_${kin})?)>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${theDet}_(?:\\p{L}{3,15}_)?${piece}_(?:ist|sind|war|waren)_${very}${flawed})>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${theDet}_${piece}_hat_(?:(?:einen|mehrere|viele)_(?:(?:tiefe[nr]?|große[nr]?|grosse[nr]?|kleine[nr]?)_)?(?:riss|risse|kratzer|sprung|flecken?|knick|dellen?)|eine_(?:(?:große|grosse|kleine|tiefe)_)?(?:delle|beule|macke)|ein_(?:(?:großes|grosses|kleines)_)?loch))>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${theDet}_${piece}_(?:klemmt|hakt|leckt|tropft|flackert|wackelt|(?:lässt|laesst)_sich_nicht_(?:einschalten|schließen|schliessen|öffnen|oeffnen|laden|zumachen)|lädt_nicht(?:_mehr)?|laedt_nicht(?:_mehr)?|geht_nicht_(?:mehr_)?(?:an|zu|auf)))>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>(?:kaputte[rns]?|defekte[rns]?|gerissene[rns]?|zerkratzte[rns]?|gesprungene[rns]?|gebrochene[rns]?|beschädigte[rns]?|beschaedigte[rns]?)_${piece})>`,
      ),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<(?<fact>${serviceName})_(?:funktioniert|geht|läuft|laeuft|reagiert|lädt|laedt)${adverbs}_nicht(?:_mehr|_richtig)?>(?!_(?:verloren|hervor|nur|schnell|so))`,
      ),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<(?<fact>${serviceName})_(?:stürzt|stuerzt|bricht|fällt|faellt|hängt|haengt)${adverbs}_(?:ab|aus|sich_auf)>`,
      ),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<(?<fact>${serviceName})_ist${adverbs}_(?:down|offline|ausgefallen|tot|gestört|gestoert|nicht_erreichbar|weg)>`,
      ),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<(?<=(?:seit_[^.!?,]{2,25}|heute|wieder|immer_noch|noch)_(?:funktioniert|geht|läuft|laeuft)_)(?<fact>${serviceName})(?:_\\p{L}{3,12}){0,2}_nicht>`,
      ),
    },
    {
      kind: 'question',
      pattern: words(
        '(?:^\\s*|[,;]_(?:und_|aber_|also_)?)(?<fact>(?:wann|wo|warum|wieso|weshalb|wie|wer|was|welche[rsnm]?|wohin|kann|können|koennen|könnt|könnten|bekomme|krieg|kriege|kommt|kommen|ist|sind|hat|habt|haben|wird|werden|gibt|muss|soll|darf)_[^?]{6,80}\\?)\\s*$',
      ),
    },
  ],
  statements: [
    { pattern: words(`<${delivered}>`, 'i'), day: 'delivered_day', time: 'delivered_time' },
    {
      pattern: words(
        '<(?:versprochen|versprachen|versprach|zugesagt|zugesichert|sollten?|(?<!(?:wir|ich)_)wollten|hieß|hiess|gesagt|sagten?|vereinbart)>',
        'i',
      ),
      day: 'promised_day',
      time: null,
    },
  ],
  day: words(`<(?<fact>${day})>`),
  time: words(
    '<(?:um|gegen|ca\\.?)_(?<fact>(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:_?uhr)?|(?:[01]?\\d|2[0-3])_?uhr)>',
  ),
  date: words(
    `(?<=<(?:am|vom|zum|bis|ab|dem|den)_)(?<fact>${calendar}(?:_20\\d\\d)?|[0-3]?\\d\\.[01]?\\d\\.(?:20)?\\d\\d(?!\\d)|[0-3]\\d\\.[01]\\d\\.(?!\\d))`,
  ),
  doers: words(
    '<(?:ich|wir|habe?|bin|du|er|(?<!(?:habe?|hatte|ich|wir_haben)_)sie|ihr|man|wer|fahrer|bote|paketbote|zusteller|postbote|kurier|mann|frau|freund|freundin|sohn|tochter|mutter|vater|jemand|niemand|kollege|kollegin|mitarbeiter|mitarbeiterin|dhl|hermes|dpd|gls|ups)>',
    'gi',
  ),
  self: /^(?:ich|wir|habe?|bin)$/iu,
  negations: words('<(?:nicht|nie|niemals|kein|keine|keinen|nichts|ohne)>', 'i'),
  denials: words(
    '<(?:nicht|nie|niemals|kein|keine|soll|sollen|muss|kann|könnte|koennte|würde|wuerde|werde|will|wenn|falls|ob)>',
    'i',
  ),
  doubts: words(
    '<(?:ob|wenn|falls|vielleicht|hoffe|hoffentlich|könnte|koennte|würde|wuerde|sollte|angst|was_ist|glaube|sobald)>',
    'i',
  ),
  wholeItems: true,
  items: [
    words(
      `<(?:[Ww]o_(?:bleibt|bleiben|ist|sind)(?:_denn|_eigentlich|_nun)?)_(?<fact>${mine}_${thing})`,
      'dg',
    ),
    words(`<(?:warte|warten|gewartet)_(?:\\p{L}{2,12}_){0,4}?auf_(?<fact>${mineObject}_${thing})`, 'dg'),
    words(
      `<(?:habe?|haben)_(?:\\p{L}{2,12}_){0,4}?(?<fact>(?:einen?|das|die|den|${mineObject})_${thing})_(?:[^.,!?]{0,40}_)?${got}>`,
      'dg',
    ),
    words(
      `<(?<fact>(?:[Dd](?:er|ie|as|en)|${mineObject})_${thing})(?=,?_(?:d(?:ie|er|as|en)|welche[nrs]?)_(?:ich|wir)_(?:[^.,!?]{0,40}_)?${got}>)`,
      'dg',
    ),
    words(
      `<(?<fact>${mine}_${thing})(?=_(?:ist|sind|wurden?|soll|sollte|sollten|hätte|haette|kam|kamen|fehlt|fehlen|sei)_(?:[^.,!?]{0,40}_)?(?:angekommen|geliefert|zugestellt|abgegeben|ausgeliefert|verloren_gegangen)>)`,
      'dg',
    ),
    words(`<(?<fact>${mineObject}_${thing})_(?:\\p{L}{2,12}_){0,3}?(?:erhalten|bekommen|gekriegt)>`, 'dg'),
    words(`<(?<fact>${mine}_${thing})_(?:fehlt|fehlen)>`, 'dg'),
    words(
      `<(?:ist|sind|wurden?|sei|seien|soll)_(?<fact>${mine}_${thing})(?=_(?:[^.,!?]{0,40}_)?(?:angekommen|da|hier|geliefert|zugestellt|abgegeben|ausgeliefert|verschwunden|weg|verloren)>)`,
      'dg',
    ),
    words(`<(?:brauche|vermisse|suche)_(?<fact>${mineObject}_${thing})`, 'dg'),
  ],
  answers: [
    words(
      '(?:^\\s*|[,;:]_)(?:und_|also_)?(?:[Ee]s|[Dd]as)_(?:ist|war|geht_um|handelt_sich_um)_(?:nur_)?(?<fact>eine?n?_(?:[\\p{L}-]{2,20}_){0,2}[\\p{L}-]{3,40})(?=_?(?:[.,;!]|$))',
      'dg',
    ),
    words(
      '(?:^\\s*|[\\d\\uFFFC]\\s{0,20}[,;:]?\\s?)(?<fact>[Ee]ine?n?_(?:[\\p{L}-]{2,20}_){0,2}[\\p{L}-]{3,40})(?=_?(?:[.,;!]|$))',
      'dg',
    ),
  ],
  judgements:
    wordSet(`frechheit unverschämtheit unverschaemtheit schande witz sauerei zumutung katastrophe lüge luege betrug abzocke
    albtraum alptraum wunder überraschung fehler tatsache muss gewohnheit muster chaos zirkus verschwendung diebstahl rätsel
    möglichkeit risiko chance totale absolute echte große großes großer grosse schlechter guter schöner schlechte gute schöne
    absolut total nette andere anderer lange kurze einfache einzige einziges einziger bisschen paar gefühl drama desaster
    skandal ärgernis enttäuschung farce geduldsprobe unding saftladen ding sache frage bitte problem geheimnis verzögerung
    schlamperei armutszeugnis schweinerei blamage unsinn quatsch mist hohn nogo`),
  owned: words(
    `<(?<fact>${mine}_${thing})(?=_(?:ist|sind|wurden?)(?:_(?:noch|immer|schon|gestern|heute|angeblich|einfach|nicht|nie|gar)){0,3}_(?:da|hier|weg|verschwunden|gekommen|unterwegs|aufgetaucht)>)`,
    'dg',
  ),
  attribute: /\p{L}/u,
  delivery:
    /(?<!\p{L})(?:bestell\p{L}*|geliefert|lieferung|zugestellt|zustellung|paket\p{L}*|sendung\p{L}*|päckchen|tracking|angekommen|erhalten|versand\p{L}*)(?!\p{L})/iu,
  itemEnds: wordSet(
    `ich wir sie ihr er es nicht nie noch immer schon ist sind war und aber oder dass zu für mit`,
  ),
  notItems:
    wordSet(`paket pakete päckchen paeckchen bestellung bestellungen sendung sendungen lieferung lieferungen order ware waren
    artikel produkt produkte sachen sache ding dinge zeug mail mails e-mail email nachricht nachrichten antwort antworten
    rückmeldung rueckmeldung frage fragen geld erstattung rückerstattung rueckerstattung rückzahlung gutschrift zahlung konto
    kundenkonto karte adresse haus wohnung tür tuer haustür straße strasse briefkasten nachbar nachbarn nachbarin mann frau
    partner partnerin sohn tochter mutter vater freund freundin familie kind kinder chef kollege kollegin hund katze oma opa arzt name nummer bestellnummer
    telefonnummer handynummer kundennummer rufnummer anruf rückruf rueckruf mal zeit tag tage tagen woche wochen monat monate stunde stunden minuten minute
    morgen abend wochenende geburtstag hochzeit geduld leben schuld problem probleme beschwerde fall ticket chat anfrage
    anliegen daten angaben info infos bestätigung bestaetigung rechnung beleg quittung fahrer bote paketbote zusteller kurier
    firma laden shop service garage garten meinung ansicht seite weg art bisschen paar hilfe unterstützung link app internet
    website unterschrift foto bild beweis kunde kundin person leute ersatz geschenk anwalt arbeit büro stadt idee
    letzte letzten erste ersten ganze ganzen vertrag tarif router internetanschluss ihr ihre sendungsnummer tracking
    stornierung retoure rücksendung ruecksendung nerven vertrauen schwester bruder wlan login herr dame mensch menschen
    recht angebot gutschein rabatt termin techniker bestellstatus status`),
};
