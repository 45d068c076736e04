import type { GroupWords } from '../review-words.ts';

/** Words that provoke, slip in or do not fit. */
export const manner: GroupWords<'manner'> = {
  provoking: {
    any: [
      '(beruhigen|beruhige) (sie|dich|euch) [sich] [~2]',
      '(beruhigen|beruhige) (sich|wir)',
      '(das|es) (habe|hab|hatte) ich [~4] (schon|bereits|gerade|eben|mehrfach|oben) [~2] (erklärt|gesagt|geschrieben|mitgeteilt|erwähnt|beantwortet)',
      '(ich habe|ich hatte|ich hab|habe ich) (ihnen|dir) [~2] (schon|bereits|gerade|eben|mehrfach|doch) [~2] (erklärt|gesagt|geschrieben|mitgeteilt|beantwortet)',
      '(noch einmal|nochmal|nochmals) (zum mitschreiben|ganz langsam|für sie|deutlich)',
      '(bleiben sie|bleib|bleibe|bleibt|nun bleiben sie) [~2] (ruhig|sachlich|höflich|locker|cool|freundlich|gelassen|fair)',
      '(immer mit der ruhe|ganz ruhig|entspannen sie sich|entspann dich|chill mal|keine panik|nun mal langsam|regen sie sich [~2] ab|reg dich [~2] ab|kommen sie [~2] runter|komm [~2] runter)',
      '(wie|so wie) [ich|wir] [ihnen|dir] [~1] [schon|bereits|ja|eben|oben|mehrfach] (gesagt|erwähnt|erklärt|geschrieben|mitgeteilt|ausgeführt|erläutert) [habe|haben]',
      'wie (ich|wir) ~5 (gesagt|erwähnt|erklärt|geschrieben|mitgeteilt|erläutert) (habe|haben|hatte|hatten)',
      '(wie (oben|bereits|schon|eben) (erwähnt|geschrieben|gesagt|beschrieben|erklärt|mitgeteilt)|nochmal zum mitschreiben|zum letzten mal|ein letztes mal|ich sage es [~2] nochmal|ich wiederhole)',
      'wie [~1] in (meiner|der|unserer) [~1] (nachricht|mail|antwort|letzten nachricht|letzten mail|vorigen nachricht)',
      '(werden sie|werd|werde|seien sie|sei) [~2] nicht [so|gleich] (unverschämt|frech|ausfallend|laut|persönlich|unhöflich|beleidigend|ungeduldig|pampig)',
      '(lassen|lass) (sie|mich) ~5 (ausreden|ausschreiben|meine arbeit machen|in ruhe)',
      '(unterbrechen|hetzen|drängeln|stressen|drängen) sie [mich|hier] nicht',
      '(bei allem respekt|offensichtlich|ehrlich gesagt|um ehrlich zu sein|mit verlaub|ob sie wollen oder nicht|nichts für ungut|selbstverständlich nicht|ich bitte sie)',
      '(sie müssen|müssen sie|du musst|musst du|sie müssten|du müsstest|müssten sie|müsstest du|sie haben zu|haben sie gefälligst)',
      '(das|diesen ton|der ton) [~2] (verbitte ich mir|muss ich mir nicht|muss nicht sein)',
      '(etwas|bisschen|ein bisschen) mehr (geduld|respekt|freundlichkeit|verständnis)',
      '(kein grund|nicht nötig) [~2] (laut|ausfallend|unhöflich|frech|sich aufzuregen|so|gleich|beleidigend)',
      '(schreien|brüllen|beschimpfen|übertreiben|beleidigen|dramatisieren) sie [~2] nicht',
      '(regen sie sich|reg dich) [~2] nicht [~1] auf',
      '(sie|du) (übertreiben|übertreibst|sind [~2] (unhöflich|unsachlich|ungeduldig|der einzige|die einzige)|bist [~2] (unhöflich|unsachlich|ungeduldig|der einzige|die einzige))',
      '(hören sie|hör) [mir] [jetzt|bitte|doch|erst] [mal] [bitte|gut|genau] zu',
      '^ (hören sie|hör) mal',
      '(passen sie|pass) [jetzt|mal] auf',
      '(nicht mein problem|nicht unser problem|ihr problem|dein problem|was soll ich [~3] (machen|tun)|ist halt so|ist nun mal so|ist eben so|pech gehabt|da müssen sie durch|stellen sie sich nicht so an|stell dich nicht so an|(sonst|bisher) [~1] (beschwert|hat sich) [~2] (niemand|keiner|noch niemand))',
      '(lesen sie|lies) [~3] (richtig|genau|nochmal|aufmerksam|erst|durch)',
      '(das ist doch|ist doch) [~2] (einfach|klar|logisch|nicht so schwer|kein drama|halb so wild|nicht so schlimm)',
      '(wir sind|ich bin) [~1] (auch nur menschen|auch nur ein mensch)',
      '(wie alle anderen|wie jeder andere)',
    ],
    unless: [
      '(müssen|musst|müssten|müsstest) [~5] (nicht|nichts|gar|kein|keine|keinen|nie|nur|bloß|nirgends|niemanden|niemandem)',
      '(was|wie|wann|ob|wo) (sie|du) [~4] (müssen|musst)',
      '(müssen|musst) (sie|du) ~8 ?',
      '(tag|stunden|wochen|gewartet|warten) (müssen|musst) ~2 (sein|haben)',
      '(nicht|nichts|nie|kein|keine) ~5 (müssen|musst)',
      '(damit|sodass|ohne dass|dass) (sie|du) ~8 (müssen|musst|müssten)',
      'wie (zugesagt|versprochen|angekündigt)',
    ],
  },
  bad_news: {
    any: [
      '(leider|bedauerlicherweise|unglücklicherweise|dummerweise|ich bedauere|ich bedaure|wir bedauern|zu unserem bedauern|zu meinem bedauern|schlechte nachrichten|ich muss ihnen leider|ich muss dir leider|mit bedauern)',
    ],
  },
  internal: {
    any: [
      '(interne notiz|intern|^ intern|nur intern|notiz an mich|nur für intern|nicht für [den|die] (kunden|kundin|kunde)|nicht an [den|die] (kunden|kundin|kunde) (senden|schicken|weitergeben)|interner (vermerk|hinweis|kommentar)|interne (anweisung|info|info*))',
      '(kunde|kundin|kd|kdin|der kunde|die kundin) (ist|war|nervt|will|sagt|behauptet|droht|meint|wirkt) ~2',
      '(tl|t l|2nd level|second level|l2|qm|kb) (fragen|informieren|ansprechen|einschalten|weiterleiten)',
      '(todo|fixme|tbd|lorem ipsum|asdf|test test|textbaustein|makro|copy paste|hier (name|datum|betrag|nummer) (einfügen|einsetzen|eintragen)|(name|datum|betrag|text) (einfügen|einsetzen)|platzhalter)',
    ],
    unless: [
      '(interner|interne|internen|internes) (speicher|tasche|akku|batterie|festplatte|lautsprecher)',
      '(hier|gern|sie|als) (kunde|kundin) ist',
    ],
  },
  secret: {
    any: [
      '(schick|schicke|schicken|send|sende|senden|nenn|nenne|nennen|gib|geben|sag|sage|sagen|teilen|teile|verraten|brauche|benötige|bräuchte|lautet|mitteilen|durchgeben|tippen|eingeben|ist|schreiben|schreib) ~5 (passwort|kennwort|pin|tan|cvv|cvc|prüfnummer|kartenprüfnummer|sicherheitscode|bestätigungscode|einmalcode|verifizierungscode|kartennummer|kreditkartennummer|zugangsdaten|geheimzahl)',
      '(passwort|kennwort|pin|tan|cvv|cvc|prüfnummer|sicherheitscode|bestätigungscode|einmalcode|kartennummer|kreditkartennummer|zugangsdaten|geheimzahl) ~3 (nennen|mitteilen|sagen|schicken|senden|durchgeben|verraten|bestätigen|geben|angeben|schreiben)',
      '(nummer|zahl|daten|ziffern) [~1] (ihrer|deiner|der|von ihrer) [~1] (kreditkarte|bankkarte|ec karte|visakarte|karte|girocard)',
      '(foto|fotos|bild|scan|kopie|screenshot) ~2 (kreditkarte|bankkarte|ec karte|girocard|visakarte|bankkarten)',
      '(drei|3|letzten drei) (ziffern|zahlen|stellen) ~3 (rückseite|hinten)',
      '(code|nummer) [~2] (den|die) (wir|ich|ihre bank|die bank) ~5 (geschickt|gesendet|gesmst|geschrieben|sms)',
      '(ihr|dein|das|ihre|deine) [~1] (passwort|kennwort|pin|zugangscode) (ist|lautet) ~2',
      '(lies|lesen|nennen|sagen|schicken|geben) [sie] [mir] [~1] (code|den code) ~5 (sms|handy|app|mail)',
    ],
    unless: [
      '(nie|niemals|nicht|kein|keine|niemand|ohne|nirgends) ~5 (passwort|kennwort|pin|tan|code|kartennummer|kreditkartennummer|zugangsdaten|nennen|schicken|senden|brauche|mitteilen|geben|weitergeben|kartendaten)',
      '(passwort|code|pin|kennwort|kartennummer) ~4 (nie|niemals|nicht) ',
      '(letzten vier|letzten 4|vier letzten|endet auf|auf <number> endet|endziffern)',
      '(zurücksetzen|zurücksetze|ändern|vergessen|neu setzen|zurückgesetzt|selbst vergeben|neues passwort vergeben)',
      '(gutscheincode|rabattcode|aktionscode|trackingcode)',
    ],
  },
  breezy: {
    any: [
      'na (toll|super|prima|klasse)',
      '(kein problem|kein ding|keine sorge|keine sorgen|kein thema|kein stress|kein act|macht nix|macht nichts|halb so wild|halb so schlimm|null problemo|passt schon|wird schon|ups|upsi|uups|hoppla|huch|oje|ojemine|oh nein|oh je|autsch|haha*|hihi*|lol|rofl|juhu|hurra|yay|tada|super|spitze|prima|klasse|toll|geil|mega|spaß beiseite|kleiner scherz|nur spaß|alles gut|alles easy|alles klärchen|kopf hoch|locker bleiben|na dann|tja|schwuppdiwupp|ruckzuck|mach dir keine|machen sie sich keine (sorgen|gedanken))',
      '(schönen|wunderschönen|tollen|sonnigen|schönes|angenehmen) (tag|abend|nachmittag|wochenende|feierabend) [noch|gewünscht|ihnen]',
    ],
    unless: [
      '(nicht|noch nicht|ist nicht) alles gut',
      '(super|prima) (benzin|markt)',
      '(kein|keine) (problem|sorge) ~2 (lösen|gelöst|beheben|damit|mehr)',
      '(schönen|schönes) (tag|wochenende) ~5 (verdorben|kaputt|verloren)',
    ],
  },
  slang: {
    any: [
      '(jo|boah|boa|ey|hau raus|jau|jap|jepp|joa|uff|krass|jep|jup|yep|yo|nö|nee|nope|ne|klaro|^ logo|na logo|logisch|geil|mega|cool|nice|easy|digga|bro|mädels|jungs|kein ding|kein act|null problemo|passt schon|haste|kannste|machste|biste|willste|solls|wat|dat|net|ned|hab ma|ma gucken|mal gucken|heut|nix|grad|nochmal eben|moinsen|servas|tschüssi|tschüssikowski|alles klärchen|bissl|bissel|bisserl|lg|vlg|mfg|sry|thx|plz|btw|asap|lol|omg|ok dokey|okidoki|oki|supi|tipptopp|jawoll|mach ich|check ich|gebongt|alles roger|roger|chillig|(ey|boah|hey|mann) alter|^ läuft $)',
    ],
    unless: [
      '(cool|easy|mega) (weg|straße|gasse|platz|jacket|jacke|farbe|größe|pack|modell|tec)',
      '(das|wie) mach ich',
      '(heut|nix) ~3 (nicht)',
    ],
  },
  // A sentence is cut only where a main clause of its own follows: not behind a verb-last word, and not where the
  // subject stands before the join.
  joins: {
    any: ['(und|denn)'],
    unless: [
      'und (bin|habe|haben|hat|hatte|hatten|ist|sind|war|waren|wurde|wurden|wird|werden|werde|kann|können|melde|schreibe|schicke|frage|gebe|sage|erstatte|bleibe|rufe|prüfe|kläre|mache|nehme|lasse|leite|hole|suche|kümmere)',
      'und (dem|den|der|die|das|im|in|ins|bei|beim|am|an|auf|zu|zum|zur|vom|von|mit|für|um|aus|nach|eine|einen|ein|einem|nicht|alle|alles|auch|dann|dass|damit|weil|ob|wie|wo|was|obwohl|seit)',
      'dass ~8 und',
    ],
  },
  door_open: {
    any: [
      '(wenn|falls|sollte|sollten|solltest) [~2] [noch|mal|wieder] (etwas|was|irgendwas|fragen|noch etwas|noch was|weitere|ihnen|dir|offen|sie|du) ~7 (schreib|schreiben|schreibe|melden|melde|hier|bin|da|mir|uns|einfach|jederzeit|chat)',
      '(ich bin|bin ich|wir sind|sind wir) [~3] [weiterhin|jederzeit|immer|gern|gerne] (hier|da|für sie da|für dich da|erreichbar)',
      '(schreiben|schreib|melden|melde|kommen|komm) [sie|dich] [sich|mir|uns] [~3] (hier|jederzeit|wieder|einfach|gern|gerne|zurück|jeder zeit|bei)',
      '(bei|für) [~1] [weiteren|weitere|anderen|rück] (fragen|problemen|anliegen|rückfragen) ~6',
      '(jederzeit|gern|gerne|immer) [~2] (wieder|hier|melden|schreiben|erreichbar|für sie da|für dich da)',
      '(einfach|jederzeit|gern|gerne) [~1] (hier) [~1] (schreiben|melden|antworten)',
      '(wenn|falls) (noch) (etwas|was) [~2] (ist|sein sollte|auftaucht|offen)',
      '(genügt|reicht) [~3] (nachricht|zeile|mail)',
      '(kann|darf) ich [~2] (sonst|noch) [noch] (etwas|was|irgendwie) [~3] (für sie|für dich|ihnen|dir|helfen|behilflich|tun) [~2]',
    ],
    unless: ['(war|waren|ist) [~2] (gern|gerne) geschehen $'],
  },
};
