import type { GroupWords } from '../review-words.ts';

/** Ways out, what they hang on, and what cannot be promised. */
export const resolve: GroupWords<'resolve'> = {
  choice: {
    any: [
      '(entweder|wahlweise|je nachdem was|was (ist|wäre|passt) (ihnen|dir) [~2] (lieber|besser|recht|am liebsten)|ihre wahl|deine wahl|sie haben die wahl|du hast die wahl|sie entscheiden|du entscheidest|sie können wählen|du kannst wählen|suchen sie sich aus|such dir aus)',
      'oder (ich|wir|soll|sollen|möchten sie|magst du|willst du|lieber|kann ich|sie (bekommen|können|erhalten)|du (bekommst|kannst|kriegst)|das geld|ihr geld|dein geld|eine erstattung|erstattung|eine neue|einen neuen|ersatz|ihnen|dir|als|erstatte|schicke|bis|an|am)',
      '(möchten sie|möchtest du|willst du|hätten sie|wollen sie|hättest du) ~7 oder',
      '(alternativ|ersatzweise|andernfalls|ansonsten) [~1] (kann|könnte|erstatte|schicke|buche|biete)',
      '(wenn|falls|sollten|solltest) (ihnen|dir|sie|du) ~4 (lieber|nicht warten|bevorzugen) ~5',
      '(welche|welcher) [der|von] [~2] (möglichkeit|möglichkeiten|option|optionen|variante|beiden|lösung) ~4',
      '(lieber|besser) ~5 oder',
      '(andere|zweite|nächste) (möglichkeit|option|variante) (ist|wäre)',
      '(option|möglichkeit|variante) (1|eins|a)',
      'beides geht',
    ],
    unless: ['(ob|oder) nicht $'],
  },
  condition: {
    any: [
      '(wenn|falls|sofern|sobald|solange|vorausgesetzt|bis sie|bis du|für den fall|sollte|sollten|solltest|soll es|möchten sie lieber|ist ihnen|ist dir|reicht ihnen|hat sie niemand)',
    ],
    unless: [
      '(wenn|falls|sollten) [sie|du] [~1] [noch] [~1] (fragen|weitere)',
      'so bald wie möglich',
      'wenn (sie|du) ~6 hätten',
      'als wenn',
    ],
  },
  vague: {
    any: [
      '(in kürze|bald|demnächst|baldmöglichst|schnellstmöglich|schnellstmöglichst|schnellstens|zeitnah|asap|umgehend|nächstmöglich|kurzfristig|alsbald|irgendwann|gelegentlich|zu gegebener zeit|so (schnell|bald|rasch|zeitnah) (wie|als|es) [möglich|geht|irgend]|bei gelegenheit|später|demnächst|gleich mal|die tage|in absehbarer zeit)',
      '(das|dem|dieses|diesem|ihr|ihrem|ihres|dein|deinem|am|beim) (problem|anliegen|thema)',
      '(der|die|den|dem|ihre|ihren|deine|ihrer|diese|diesen|dieser|deinen) (vorgang|angelegenheit|sache|anfrage|sachverhalt|vorfall|situation|artikel|prozess)',
      '(jemand|irgendjemand|irgendwer|man) [~1] (wird|meldet|kümmert|schaut|ruft|prüft|von)',
      'wird [~1] (bearbeitet|geprüft)',
      '(ist|sind|befindet sich) in (bearbeitung|prüfung|klärung)',
    ],
    unless: [
      '(nicht|kein) (später|bald)',
      '(später|früher) als',
      '(zu|nicht so|wie) bald',
      '(bald|später) wieder',
    ],
  },
  next_issue: {
    any: [
      '(wenn|falls|sollte|sollten|solltest|taucht|kommt|ist) (es|sie|er|das|die|der|etwas|was|noch|irgendetwas|nichts|ihr|ihre|dein|deine|bis) ~7 (nicht|nichts|doch|kein|keine|auftauchen|auftaucht|passt|passieren|fehlt|noch|wieder|schief|hakt|ändert|ändern|stimmt|an|auf|ankommen)',
      '(sollte|müsste|ist|wird|sind) ~6 (bei ihnen|bei dir|da|auf (ihrem|deinem|dem) konto|im briefkasten|angekommen|eintreffen|ankommen) [sein|an|ein]',
      '(sie|du|dann) [~1] (bekommen|bekommst|erhalten|erhältst|hören|hörst|sehen) [sie|du] ~7 (mail|email|e mail|link|label|bestätigung|sms|nachricht|mir|heute|morgen|innerhalb|bis|sobald)',
      '(bekommen sie|bekommst du|erhalten sie|erhältst du|hören sie|hörst du) ~7',
      '(trackinglink|sendungsnummer|bestätigung|label|versandbestätigung) [~3] (kommt|folgt|bekommen|erhalten|geht|ist)',
      '(geht|kommt|kommen|folgt|trifft) ~4 (heute|morgen|vor|bis|am|noch|innerhalb) ~2',
      '(als nächstes|danach|anschließend|der nächste schritt|im nächsten schritt|dann (bekommen|schicke|buche|erstatte|melde))',
      'kommt ~5 doch [noch] an',
    ],
  },
  upsell: {
    any: [
      '<number> [prozent] [~1] (rabatt|reduziert|günstiger|nachlass|gespart|sparen)',
      '(rabattaktion|sonderangebot|sonderangebote|aktionsangebot|sale|neukundenrabatt|gewinnspiel|winterschlussverkauf|rabattwoche)',
      '(unsere|unseren|unser|unserer|unserem|die) (neue|neuen|neuer|neues|neueste|aktuelle|aktuellen|premium|exklusive|exklusiven) [~1] (kollektion|angebote|angebot|produkte|sortiment|tarif|tarife|app|mitgliedschaft|modelle|kundenkarte|newsletter|aktion)',
      '(premium|plus|pro|gold|prime|express) (versand|mitgliedschaft|tarif|paket|abo|konto|schutz) [~3] (kennen|interessiert|interesse|abschließen|buchen|wechseln|empfehlen)',
      '(kennen sie|kennst du|schon mal|haben sie schon|hast du schon) [schon|bereits|eigentlich] [~2] (unser|unsere|unseren|von unserem|über) ~4',
      '(wenn|falls) (sie|du) [~3] (auf|zu) (plus|premium|pro|gold|den premium|das große) ~3 (wechseln|umsteigen|upgraden|umsteigst|wechselst)',
      '(upgraden|upgrade auf|newsletter abonnieren|melden sie sich [~3] newsletter|jetzt zugreifen|nur heute|interesse an unser*|gönnen sie sich|schauen sie ~4 kollektion|das könnte ihnen auch gefallen|empfehle ihnen unser*)',
      '(schauen|stöbern) ~5 (shop|kollektion|sortiment|angebote|neuheiten)',
    ],
    unless: [
      '(als|für) ~3 (entschuldigung|geste|wiedergutmachung|entschädigung|ärger|wartezeit)',
      '(ohne aufpreis|kostenlos|kostenfrei|gratis)',
    ],
  },
  survey: {
    any: [
      '(umfrage|kundenumfrage|zufriedenheitsumfrage|fragebogen|feedbackbogen|sternebewertung|fünf sterne|5 sterne|trustpilot|google bewertung|rezension)',
      '(wie) [~2] (bewerten|beurteilen|zufrieden (sind|waren|bist|warst)) (sie|du|ihr)',
      '(bewerten|bewerte|beurteilen) (sie|du|uns|mich|bitte|diesen|den|unseren)',
      '(über|um|auf) [~2] (bewertung|rezension|feedback) [~4]',
      '(bewertung|rezension|feedback) [~2] (abgeben|hinterlassen|dalassen|schreiben|geben|freuen|da lassen)',
      '(empfehlen sie uns|empfiehl uns|weiterempfehlen)',
      '(wie (war|fanden|hat)) [~1] (unser|mein|der) (service|chat|support|gespräch)',
    ],
    unless: ['(keine|nicht|kein|ohne|nie) [~3] (umfrage|umfragen|bewertung|fragebogen|rezension)'],
  },
  certain: {
    any: [
      '(ich|wir) [~1] (garantiere|garantieren|verspreche|versprechen|versichere|versichern|schwöre|verbürge) [~4]',
      '(garantiere|verspreche|versichere|garantieren|versichern|versprechen|schwöre) (ich|wir|sie|ihnen|dir)',
      '(^ versprochen|versprochen $|ehrenwort|hand drauf|großes indianerehrenwort)',
      '(garantiert|definitiv|hundertprozentig|hundertpro|mit sicherheit|ganz sicher|auf jeden fall|auf alle fälle|zweifellos|ohne zweifel|zweifelsohne|bestimmt|unter garantie|todsicher|ganz bestimmt|zu <100+> prozent|mein wort|sicher sein|verlassen sie sich drauf|keine frage|in jedem fall|auf keinen fall|sicherlich klappt|ganz gewiss|unbedingt bis)',
      '<number> [prozent] (sicher|garantiert|ig)',
      'zu <100+> [prozent] (zurück|da|an|erstattet|ihr|dein|klappen|fertig)',
      '(nie wieder|nie mehr|niemals wieder|nicht (wieder|noch einmal|nochmal|mehr|noch mal)) [~1] (passieren|vorkommen|vor|passiert|geschehen)',
      '(seien sie|sei) [dir] (versichert|gewiss|sicher|unbesorgt)',
      '(bank|boten|bote|paketdienst|lager|fahrer|system) [~2] (immer|nie|garantiert) ~3',
      '(immer|nie) (pünktlich|fehlerfrei|zuverlässig)',
      '(kann|wird) nichts ~2 (schiefgehen|passieren|schief gehen)',
      '(fest|hoch und heilig) (versprechen|versprochen|zusagen)',
    ],
    unless: [
      '(nicht|nichts|kaum|kein|ungern) ~4 (versprechen|garantieren|versichern|zusagen|garantiert|verspreche)',
      '(nicht|kann ich nicht|können wir nicht) ~2 (garantieren|versprechen|sicher|mit sicherheit|hundertprozentig|definitiv|zusagen)',
      '(verspreche|garantiere) ~4 (nicht|nichts)',
      '(jahre|jahr|gesetzliche|hersteller|volle) [~1] (garantie)',
      '(war|waren|wurde|wurden|hatten|hatte) ~6 (versprochen|zugesagt)',
      '(nicht|noch nicht) [ganz] sicher',
    ],
  },
  names_repeat: {
    any: [
      '(erneut|nochmals|schon wieder|zweimal|dreimal|wiederholt|mehrfach|mehrmals|beide male|beim (zweiten|dritten) mal|zum (zweiten|dritten|vierten|wiederholten|<number> [.]) mal|das (zweite|dritte) mal|zweite mal|dritte mal|ein zweites mal|zweiter fehler|zweiten fehler|doppelt)',
      'wieder [~1] (nicht|im stich|schief|hängen|enttäuscht|passiert|warten|falsch|versäumt|nichts)',
      '(wie|als) (ihnen|dir) [~3] (gesagt|versprochen|zugesagt)',
      '(schon|bereits|vorher) [~4] (versprochen|zugesagt|im stich gelassen|enttäuscht|passiert|schiefgelaufen|schiefgegangen|gebrochen)',
      '(letzte woche|gestern|heute früh|heute morgen) ~5 (versprochen|zugesagt|enttäuscht|schief*)',
    ],
    unless: [
      '(nicht|nie) (noch einmal|wieder|erneut|nochmals)',
      '(danke|entschuldig*|sorry|bitte) ~3 (nochmals|erneut|nochmal)',
      'nochmals (danke|sorry|entschuldig*|vielen)',
    ],
  },
  what_changed: {
    any: [
      '(diesmal|dieses mal|ab jetzt|ab sofort|ab hier|von nun an|ab heute|von jetzt an|künftig|jetzt neu|anders ist jetzt|der unterschied|neu ist|was jetzt anders ist|geändert hat sich)',
      '(bleibe ich|ich bleibe|kümmere ich mich|ich kümmere mich|übernehme ich|ich übernehme|behalte ich|ich behalte|begleite ich|ich begleite) [~3] (selbst|persönlich|dran|dabei|im chat|am telefon|bis|zuständig|komplett|in der leitung)',
      '(ich|bin ich) [~3] (selbst|persönlich|allein) (dran|zuständig|verantwortlich|darum)',
      '(bleibt|liegt) [~2] (bei mir|in meiner hand|in einer hand|bei einer person)',
      '(niemand|keiner|nicht) ~3 (weitergereicht|weiterreichen|weitergeleitet|weitergeben|abgeben|weiter)',
      '(eine|einzige|feste|direkte) (person|ansprechpartnerin|ansprechpartner|kontaktperson|durchwahl|leitung)',
      '(am telefon|in der leitung)',
    ],
  },
  wait_or_no: {
    any: [
      '(sie müssen|du musst|müssen sie|musst du|bitte|leider) ~4 (warten|abwarten|gedulden|geduld) ~2',
      '(warten sie|warte|gedulden sie sich|gedulde dich|haben sie geduld) [~2] (bitte|noch|bis|ab|mindestens|erst)',
      '(bitte) ~3 (<number>|fünf|zehn|paar|einige) (werktage|tage|wochen|stunden) ~2 (ab|warten|abwarten|gedulden)',
      '(keinen|kein|nicht|keinerlei) [~2] (anspruch|anrecht|recht auf|berechtigt|erstattungsfähig|ersatzpflichtig|erstattung möglich)',
      '(ablehnen|abgelehnt|lehne ab|lehnen ab|zurückweisen|verweigern|abweisen|zurückgewiesen)',
      '(kann|können|werden|wird|darf|dürfen) [~5] (nicht|nichts|kein|keine|keinen) [~4] (erstatten|erstattet|ersetzen|ersetzt|zurückzahlen|schicken|umtauschen|stornieren|entschädigen|auszahlen)',
      '(erstatten|ersetzen|zahlen|entschädigen) (wir|ich) [~2] (nicht|nichts|kein|keine)',
      '(keine|ohne) (erstattung|ersatz|rückzahlung|entschädigung|umtausch) [~3] (möglich|vorgesehen|solange|$)',
    ],
    unless: [
      '(nicht|nichts|gar nicht|kein) ~5 (warten|gedulden|abwarten) (müssen|möchten|wollen|brauchen|$)',
      '(müssen|musst) [~2] (nicht|nichts|nie) ~4',
      '(möchten|wollen|willst|magst) ~5 (warten|abwarten)',
      '(damit|wenn|falls) (sie|du) nicht',
    ],
  },
  asks_lead: {
    any: [
      '(frage|frag|kläre|bespreche|beantrage|hole|spreche|lege|gebe|bitte|gefragt|angefragt|geklärt|brauche|besprochen|stimme|kläre das) ~5 (teamleitung|teamleiter|teamleiterin|vorgesetzte|vorgesetzten|vorgesetzter|chef|chefin|teamlead|abteilungsleitung|leitung|supervisor|freigabe|schichtleitung)',
      '(teamleitung|teamleiter|teamleiterin|vorgesetzte|vorgesetzten|vorgesetzter|chef|chefin|teamlead|supervisor|schichtleitung) ~5 (entscheidet|entscheiden|freigeben|freigibt|zustimmen|zustimmt|genehmigt|genehmigen|prüft|fragen|gefragt|klären|absprechen|ja|frage)',
    ],
  },
  takes_up_promise: {
    any: [
      '(ihnen|dir) [~1] (wurde|wurden|war|waren|hatte|hatten|habe|haben) ~8 (versprochen|zugesagt|gesagt|angekündigt)',
      '(wurde|war|hatte|habe|hatten|haben) (ihnen|dir|ich|wir) [~8] (versprochen|zugesagt|gesagt|angekündigt)',
      '(ich|wir) (hatte|hatten|habe|haben) [~8] (versprochen|zugesagt|angekündigt|gesagt)',
      '(war|waren|wurde) [~4] (zugesagt|versprochen)',
      '(versprochene|versprochenen|zugesagte|zugesagten|angekündigte)',
      '(wort|versprechen|zusage|termin|frist) [~2] (nicht|gebrochen) [~1] [gehalten|eingehalten]',
      '(wie|so wie) (zugesagt|versprochen|angekündigt)',
      '(hätte|hätten) (ich|wir) ~7 (müssen|sollen)',
      '(ich|wir) (hätte|hätten) ~7 (müssen|sollen)',
      '(nicht) (geschafft|gehalten|eingehalten|gemeldet)',
      '(schulde|schulden) (ich|wir|ihnen|dir) ~4',
      '(sollten|solltest|hätten|hättest) [sie|du] ~6 (bekommen|erhalten|hören) [sollen|müssen]',
      '(sie|du) (hatten|hattest|haben|hast) ~4 (antwort|datum|nachricht|erstattung|anruf|rückruf) ~5 (erwartet|gerechnet|verlassen)',
    ],
  },
};
