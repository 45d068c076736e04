import type { GroupWords } from '../review-words.ts';

/** What is bad for somebody, as an adjective. */
const bad =
  '(ärgerlich|ärgerlicher|nervig|frustrierend|enttäuschend|unangenehm|belastend|mühsam|anstrengend|stressig|schlimm|schlecht|mies|blöd|doof|schade|bitter|unschön|unmöglich|untragbar|unzumutbar|inakzeptabel|heftig|hart|schwer|schwierig|traurig|zermürbend|ermüdend|beunruhigend|ungut|ärgernis|kein (zustand|spaß)|ein (unding|ärgernis|albtraum|alptraum)|eine (frechheit|zumutung|katastrophe)|inakzeptabel|nicht (ok|okay|schön|gut|in ordnung|akzeptabel|zumutbar|hinnehmbar|richtig|fair))';

const very =
  '[natürlich|ja|doch|schon|verständlicherweise|einfach|schlicht|schlichtweg|klar|sicher|bestimmt|für sie|für dich] [wirklich|sehr|echt|total|absolut|richtig|äußerst|mehr als|extrem|besonders|überhaupt|ganz|so|alles andere als|ziemlich|verdammt|unglaublich|unheimlich]';

/** How an upset customer feels. */
const upset =
  '(verärgert|wütend|sauer|stinksauer|enttäuscht|frustriert|genervt|aufgebracht|ungehalten|empört|unzufrieden|besorgt|traurig|gestresst)';

/** Nouns that stand for a feeling, worn out by call centres. */
const frustration =
  '(ärger|unmut|frust|frustration|verärgerung|enttäuschung|unzufriedenheit|ungeduld|sorge|sorgen|lage|situation|bedenken|gefühle|aufregung|anliegen|standpunkt)';

const wrong =
  '(verloren|versäumt|vergessen|verschlampt|verpasst|verwechselt|vertauscht|falsch|versagt|nicht gehalten|nicht eingehalten|gebrochen|im stich gelassen|hängen lassen|hängenlassen|warten lassen|hingehalten|vertröstet|zu spät|schlecht verpackt|doppelt (abgebucht|berechnet|gebucht)|zu viel|übersehen|verbockt|verzögert|nicht (gemeldet|geliefert|geschickt|gemacht|geschafft|erledigt|weitergegeben|informiert|angerufen)|beschädigt|kaputt|zu lange|enttäuscht|allein gelassen|alleingelassen|zappeln lassen|weitergereicht|im dunkeln|im kreis geschickt|obwohl)';

/** How replies acknowledge what happened, well and badly. */
export const acknowledge: GroupWords<'acknowledge'> = {
  feeling: {
    any: [
      `(das|dies|es|so etwas|sowas|klingt) (ist|war|wäre|muss|klingt|hört sich|kann|darf|tut) ${very} ${bad}`,
      `(ist|war|wäre|muss|klingt|wie) [das|dies|es|so etwas] [für sie|für dich] ${very} ${bad}`,
      `wie ${bad}`,
      '(zu viel|viel zu lang|viel zu lange|zu lang|zu lange|eine zumutung|zum verzweifeln|zum haare raufen|so nicht gehen|geht gar nicht|kein zustand|kein guter)',
      '(nervt|ärgert|frustriert|zermürbt|belastet|stört) (jeden|jede|alle|sie|dich|einen|natürlich|verständlicherweise|sehr)',
      `(ich|wir) [kann|können] ~3 (verstehe|verstehen|nachvollziehen|begreife|sehe|versteh) ~4 ${upset}`,
      '(ich|wir) [~1] (verstehe|verstehen) dass (sie|du|ihr)',
      '(natürlich|klar|selbstverständlich|das) (verstehe|verstehen) (ich|wir) [das|gut|sehr gut|natürlich]',
      `(verstehe|kann verstehen|verständlich|nachvollziehbar|kein wunder|klar|zu recht) ~4 ${upset}`,
      `(verstehe|verstehen|nachvollziehen) ~4 (wie|dass|warum) ~5 (${bad}|ärgert|nervt|frustriert|wütend)`,
      '(kann ich|können wir|ich kann|wir können) [~3] (nachvollziehen|verstehen)',
      '(ein|einen|der|ganzer|halber) [ganzer|ganzen|halber|verlorener] (tag|vormittag|nachmittag|woche) ~5 (umsonst|vergeblich|verloren|für nichts)',
      '(umsonst|vergeblich|vergebens|für nichts) [~3] (gewartet|zu hause|zuhause|daheim|angerufen|warten|gesucht|gefragt)',
      '(zu hause|zuhause|daheim|gewartet) [~3] (umsonst|vergeblich|für nichts)',
      '(fühlst du dich|fühlen sie sich|sie fühlen sich|du fühlst dich) ~4',
      '(sollte|soll|sollten|solltest|hätte|hätten|darf|dürfte) [~4] (nicht|so nicht|nie) [~3] (passieren|passiert|laufen|vorkommen|sein|dürfen|gehen|müssen)',
      'so (sollte|soll|darf) (das|es) [~4] nicht',
    ],
    unless: [
      '(schwer|schwierig|hart) zu (sagen|erkennen|finden|sehen)',
      '(nicht|kaum|gar nicht) (schlimm|schwer|schwierig|schlecht)',
      '(damit|sodass) ~8 nicht ~3 (passieren|müssen)',
      '(nicht|wirklich) gut verpackt',
    ],
  },
  generic: {
    any: [
      `(verstehe|verstehen|nachvollziehen|versteh|verständnis für|begreifen|teile|bedaure|bedauern) ~4 (ihr|ihre|ihren|dein|deine|deinen|euren|eure|den) [~1] ${frustration}`,
      `(ihr|ihre|ihren|dein|deine|deinen) [~1] ${frustration} [~4] (verstehen|nachvollziehen|verstehe|bedaure|begreifen)`,
      `(ihr|ihre|dein|deine) [~1] ${frustration} (ist|sind) [~2] (verständlich|nachvollziehbar|berechtigt|angekommen)`,
      `(verständlich|nachvollziehbar) (ist|sind) [~1] (ihr|ihre|dein|deine) ${frustration}`,
      '(unannehmlichkeit|unannehmlichkeiten|umstände) [~6]',
      '(entschuldig*|bedauern|leid|verzeihung|sorry) ~5 (unannehmlichkeit*|umstände|störung|mühe|vorfall|situation|ärger)',
      `(kann|verstehe|können|versteh) ~4 (verstehen|nachvollziehen|vorstellen|wie) [~1] (wie|dass) ${very} (${bad}|sie sich|du dich) [das] [für (sie|dich)] [sich|gerade] (ist|sein muss|fühlen|sein|fühlst|war|muss|anfühlt|fühlen müssen)`,
      `(verstehe|versteh|nachvollziehen|verstehen) [~2] (wie|dass) (ärgerlich|nervig|frustrierend|unangenehm|schwierig) (das|es|die situation|diese situation) [~3] (ist|sein muss|sein kann|war|sind) $`,
      '(tut mir|tut uns) [~2] leid [das] [zu] (hören|lesen) $',
      '(tut mir|tut uns) [~2] leid (das) (zu) (hören|lesen)',
      '^ (das|es) tut (mir|uns) [sehr|wirklich|echt|aufrichtig|unendlich|so|total|schrecklich] leid $',
      '^ (tut|tuts) (mir|uns) [sehr|wirklich|echt|so|total] leid $',
      '(bitte|bitten) [~3] um [~2] (verständnis|geduld|nachsicht)',
      '(danke|dank|danken) [~3] für (ihr|dein|euer|das|ihre|deine|die) [~1] (verständnis|geduld|nachsicht) $',
      '(zufriedenheit|anliegen|feedback|meinung) ~3 (wichtig|herzen|herz)',
      '(liegt|liegen) [~2] (sehr|besonders) am herzen',
      '^ (ich|wir) [kann|können] (verstehe|verstehen|versteh|das|sie) [das|sie|dich] [voll|gut|sehr gut|total|absolut|vollkommen|völlig|gut verstehen|verstehen|nachvollziehen] $',
      '^ (sorry|entschuldigung|entschuldige|entschuldigen sie|verzeihung) [bitte] (dafür|deswegen|hierfür|nochmals|für das problem|wegen dem problem|für den vorfall) $',
      '(danke|dank) [~3] (hingewiesen|aufmerksam gemacht) ~3',
      '(bedauern|bedauere|bedaure) [~3] (sehr|zutiefst|außerordentlich) $',
    ],
    unless: [
      '(keine|ohne|unter [~1]|bestimmte) umstände',
      '(umstände|situation) ~3 (schwierig|krank|vermerk|notier)',
    ],
  },
  apology: {
    any: [
      '(entschuldigung|entschuldigungen|entschuldige|entschuldigen|entschuldigt|verzeihung|verzeihen|verzeih|pardon|sorry|sry)',
      '(tut|tuts|täte|tun|tat) [es] (mir|uns) [~4] leid',
      '(mir|uns) tut [~3] leid',
      '(ich|wir) (bedaure|bedauere|bedauern) [~3]',
      '(aufrichtiges|tiefes|großes) bedauern',
      'leid tun',
    ],
    unless: [
      '(mutter|vater|mama|papa|mann|frau|partner|partnerin|sohn|tochter|bruder|schwester|freund|freundin|oma|opa|großmutter|großvater|eltern|kind|onkel|tante) [~3] (gestorben|verstorben|tot|verloren|nicht mehr)',
      '(verlust|trauerfall|tod)',
      '(nicht|kein grund|müssen sie sich nicht|musst du dich nicht|brauchen sie sich nicht) ~3 (entschuldigen|leid)',
      '(entschuldigung|sorry) (wenn|dass) ich störe',
    ],
  },
  responsibility: {
    any: [
      '(unser|mein|unserer|meiner|unsere|meine) (fehler|versäumnis|schuld|versehen|verschulden|panne|verantwortung|patzer|irrtum)',
      '(fehler|schuld|panne|versehen|ursache) [~2] (liegt|lag|ist|war) [~2] (bei uns|bei mir|an uns|an mir|auf unserer seite)',
      '(geht|gehen|ging|nehme|nehmen) [~3] (auf uns|auf mich|auf unsere kappe|auf meine kappe)',
      '(liegt|lag) [ganz|klar|allein|eindeutig|alleine] (an uns|an mir|bei uns|bei mir)',
      `(wir|ich) [~1] (haben|habe|hatten|hatte|hab) [~8] ${wrong}`,
      `(haben|habe|hatten|hatte|hab) (wir|ich) [~7] ${wrong}`,
      '(wir|ich) ~7 (verloren|versäumt|vergessen|verschlampt|im stich gelassen|verwechselt|hängen lassen|warten lassen|verbockt|nicht gehalten|schlecht verpackt|übersehen|enttäuscht|zappeln lassen) (haben|habe|hatten)',
      `(dass|weil|da|nachdem|indem) (wir|ich) ~7 ${wrong} [~2] (haben|habe|hatten)`,
      '(uns|mir|bei uns|bei mir) ist [~3] (fehler|panne|versehen|unterlaufen|passiert|schiefgelaufen|schiefgegangen|durchgerutscht)',
      '(ist|lief|ging) [~3] bei uns [~3] (schief*|falsch|untergegangen|liegen geblieben|liegengeblieben|durchgerutscht)',
      'bei uns [~3] (schief*|falsch|untergegangen|liegen geblieben|liegengeblieben|durchgerutscht|verrutscht)',
      '(hätte|hätten) (ich|wir) [~6] (müssen|sollen|dürfen)',
      '(ich|wir) [~3] (hätte|hätten) [~5] (müssen|sollen|dürfen)',
      'übernehme* [~2] [volle|die] verantwortung',
      '(wir|ich) (schulde|schulden) (ihnen|dir)',
      '(das|so) hätte [~6] nicht passieren dürfen',
    ],
    unless: [
      '(nicht|kein|keine) (unser|mein|unsere|meine|unserer) (fehler|schuld|verschulden|verantwortung)',
      '(haben|habe) (wir|ich) ~3 keine* (fehler|schuld)',
    ],
  },
  thanks_effort: {
    any: [
      '(danke|dank|dankeschön|thx|danken) [~3] (fürs|für das|für die|für den|für ihr|für dein|für ihre|für deine|für ihren|für deinen) [~2] (warten|nachfragen|nachsehen|suchen|anrufen|schreiben|anruf|anrufe|drei|foto|fotos|bild|bilder|mühe|geduld|ausprobieren|testen|prüfen|nachhaken|erklären|erklärung|schilderung|beschreibung|dranbleiben|hinweis|genaue|ausführliche|zeit|durchhalten|bescheid|melden|erinnern)',
      '(danke|dank|schön|gut|dankbar|danken|toll|lieb|nett) [~2] dass (sie|du|ihr) [~8] (gewartet|gefragt|angerufen|geschrieben|gesucht|nachgesehen|geschaut|geprüft|probiert|ausprobiert|getestet|geblieben|warten|nachgefragt|geklingelt|nachhaken|nachfragen|geschickt|erklärt|gemeldet|melden|dranbleiben|haben|hast)',
      '(sie haben|du hast|haben sie|hast du) [~8] (gewartet|gefragt|angerufen|geschrieben|gesucht|nachgefragt|geklingelt|nachgehakt|probiert|getan) ~8 (schon|bereits|genug|dreimal|zweimal|umsonst|niemand|trotzdem)',
      '(sie haben|du hast) (schon|bereits|extra|dreimal|zweimal|mehrfach|alles) [~5] (gewartet|gefragt|angerufen|geschrieben|gesucht|nachgefragt|geklingelt|nachgehakt|probiert|ausprobiert|getan)',
      '(ich|wir) (weiß|wissen|schätze|schätzen) [~3] (geduld|mühe|zu schätzen)',
    ],
    unless: [
      '(dank|danke) [~3] für (ihre|deine|die) (nachricht|anfrage|bestellung|kontaktaufnahme|mail|email|treue|buchung|interesse)',
      '(danke|dank) [~2] dass (sie|du|ihr) ~8 (wenden|gewandt|gewendet|entschieden|melden|kontaktiert|kontaktieren|kontakt|verbindung|bestätigt|bestätigen|chat|unterhalten|gesprochen|sprechen)',
    ],
  },
  same_feeling: {
    any: [
      '(ich|wir) (weiß|wissen|weiss) [nur zu gut|ganz genau|genau|sehr gut|ja] wie (sie|du|ihr) (sich|dich|euch) ~3',
      '(ich|wir) (weiß|wissen|weiss) [~3] (wie sich das|was das|wie das) [~2] (anfühlt|ist|heißt)',
      '(wäre|wär|würde|würd|wären) (ich|mich|mir|es mir) [~4] (auch|genauso|ebenso|ebenfalls|genau so|ganz genauso) ~3',
      '(da|dann|ich|wir) [da|an ihrer stelle|an deiner stelle] (wäre|wär|würde|würd|würden|wären|hätte|hätt) [ich|wir|mich|mir] [da|an ihrer stelle] (auch|genauso|ebenso|ebenfalls|genau so) [~3] (wütend|sauer|stinksauer|enttäuscht|verärgert|genervt|ausrasten|frustriert|aufregen|ärgern|wild|aufgebracht|so|kochen|verzweifelt)',
      '(mir|mich) (würde|ginge|ging|geht|ärgert|nervt|ärgerte) [das|es] [da|in ihrer lage] (auch|genauso|ebenso|ebenfalls|genau so|nicht anders) ~4',
      '(an|in) (ihrer|deiner) (stelle|lage|situation) [~1] (wäre|würde|wär|ginge) (ich|mir|mich) ~4 (wütend|sauer|stinksauer|enttäuscht|verärgert|genervt|frustriert|aufregen|ärgern|genauso|auch)',
      '(das|so was|sowas|so etwas) (kenne|kenn) ich [~3] (auch|gut|selbst|selber|nur zu gut|privat|bei mir|zu gut)',
      '(ich|wir) (kenne|kenn) (das|solche) [~3]',
      '(ist|passiert) mir [~3] (auch|selbst|selber) ~3',
      'ich fühle (mit ihnen|mit dir|genauso|dasselbe|das gleiche)',
      '(mich|mir) (nervt|ärgert|stört|regt|stinkt) [~3] (auch|genauso|ebenso|selbst|selber)',
      '(geht|ging) (mir|uns) (genauso|auch so|nicht anders)',
    ],
    unless: ['(weiß|weiss) [~2] genau wo', '(passiert|ist) mir [~3] nicht'],
  },
  tells_back: {
    any: [
      '(sie haben|du hast) ~6 (gewartet|angerufen|gefragt|gesucht|geschrieben|probiert|ausprobiert|versucht|bezahlt|verloren|zurückgeschickt|nachgehakt|nachgefragt|geklingelt|verbracht)',
      '(haben sie|hast du) (jetzt|nun|schon|bereits) ~6 (gewartet|angerufen|gefragt|gesucht|geschrieben|probiert|versucht|bezahlt|nachgehakt)',
      '(sie|du) (warten|wartest|sitzen|sitzt|arbeiten|arbeitest|mussten|musstest|stehen|stehst) [~2] (jetzt|nun|schon|seit|den|einen|ohne|noch|zu hause|bereits|immer noch)',
      '(warten|wartest|sitzen|sitzt|stehen|stehst) (sie|du) [~2] (jetzt|nun|schon|seit|ohne|noch|bereits)',
      '(sie|du) (haben|hast|bekamen|bekamst|erhielten) [~3] (nichts|keine antwort|keinen rückruf|immer noch kein*)',
      '<duration> [~3] (ohne|kein|keine|gewartet|offline)',
      'seit <weekday> [~4] (ohne|kein|keine|nicht|warten)',
      '(ist|sind|kam|kamen) [~2] (nicht|nie|noch nicht|immer noch nicht) [~2] (angekommen|geliefert|bei ihnen|bei dir)',
      '(zweimal|doppelt) [~2] (abgebucht|belastet|berechnet)',
    ],
    unless: [
      '(wenn|sobald|falls|sollte|sollten|ob|bis) (sie|du|es|das|die|der)',
      '(haben sie|hast du|können sie|kannst du) ~6 ?',
    ],
  },
  but: {
    any: ['(aber|jedoch|allerdings|dennoch|trotzdem|nichtsdestotrotz|gleichwohl|obwohl|hingegen|wobei|doch)'],
    unless: [
      'aber (gern|gerne|natürlich|sicher|klar)',
      '(und|haben) wir trotzdem',
      'doch (nicht|noch|nie|bei|wieder|mal|bitte|schon|gern|gerne|an|auf|da|einfach|gar|ein|eine|keine|kein)',
      '(ja|sie|wir|ich|es|das|ist|hat|war|haben|sind|kommt|taucht|schreiben|sagen) doch',
    ],
  },
};
