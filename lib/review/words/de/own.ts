import type { GroupWords } from '../review-words.ts';

/** What an agent does, as `ich` says it. */
const do1 =
  '(prüfe|überprüfe|checke|check|schaue|schau|sehe|frag|hake|rufe|ruf|schreibe|schreib|schicke|schick|sende|maile|erstatte|überweise|buche|storniere|ersetze|tausche|bestelle|reserviere|lege|gebe|geb|leite|kläre|klär|melde|meld|regle|regele|regel|mache|mach|hole|hol|such|starte|öffne|ändere|änder|aktualisiere|lasse|lass|spreche|bespreche|setze|setz|stelle|stell|löse|lös|gehe|veranlasse|organisiere|korrigiere|messe|teste|verfolge|bearbeite|finde|sag|stoppe|kündige|beende|sperre|entsperre|verlängere|aktiviere|trage|ergänze|untersuche|informiere|versende|verschicke|packe|bemühe|stoße|beauftrage|beantrage|fordere|schreite|bestätige|beantworte|begleite|eskaliere|ermittle|recherchiere|lese|gucke|guck|verbinde|hinterlege|zahle|räume|richte|vereinbare|drucke|behalte|steuere|springe|wende|erkundige|kontaktiere|erstelle|beantrage|benachrichtige|reiche|leite|storniere|forsche|verarbeite|nehme ~4 auf|entferne)';

/** The same as an infinitive, behind `ich werde` or `ich möchte`. */
const doing =
  '(prüfen|überprüfen|checken|nachschauen|schauen|nachsehen|ansehen|anschauen|nachfragen|fragen|nachhaken|anrufen|zurückrufen|schreiben|schicken|losschicken|zuschicken|senden|zusenden|versenden|verschicken|mailen|erstatten|überweisen|zurückbuchen|buchen|umbuchen|gutschreiben|stornieren|ersetzen|austauschen|tauschen|umtauschen|bestellen|nachbestellen|reservieren|zurücklegen|weitergeben|weiterleiten|klären|abklären|kümmern|melden|bleiben|regeln|bringen|machen|holen|abholen|suchen|starten|ändern|aktualisieren|lassen|sprechen|besprechen|lösen|nachgehen|übernehmen|veranlassen|organisieren|korrigieren|messen|testen|verfolgen|bearbeiten|finden|halten|sagen|nennen|stoppen|kündigen|sperren|entsperren|verlängern|aktivieren|eintragen|ergänzen|untersuchen|informieren|beauftragen|beantragen|anfordern|bestätigen|beantworten|eskalieren|ermitteln|recherchieren|herausfinden|rausfinden|kontaktieren|anbieten|geben|setzen|verbinden|hinterlegen|zahlen|einrichten|vereinbaren|anstoßen|freischalten|zurücksetzen|verschieben|anhalten|umleiten|mitschicken|erstellen|benachrichtigen|zurückmelden|einleiten|nachforschen|einreichen|ausstellen|durchführen|vorlegen|zurückerstatten|zurückzahlen|entfernen|hinzufügen|verarbeiten|anlegen|aufnehmen|abholen lassen)';

const done =
  '(geprüft|überprüft|gecheckt|nachgeschaut|nachgesehen|angesehen|angeschaut|nachgefragt|gefragt|nachgehakt|angerufen|geschrieben|geschickt|losgeschickt|gesendet|verschickt|versendet|erstattet|überwiesen|zurückgebucht|gebucht|umgebucht|gutgeschrieben|storniert|ersetzt|ausgetauscht|getauscht|bestellt|reserviert|weitergegeben|weitergeleitet|geklärt|geregelt|geholt|gesucht|gestartet|geändert|aktualisiert|gesprochen|besprochen|gelöst|veranlasst|organisiert|korrigiert|bearbeitet|gefunden|gestoppt|gekündigt|beendet|gesperrt|entsperrt|verlängert|aktiviert|eingetragen|untersucht|informiert|beauftragt|beantragt|angefordert|eskaliert|herausgefunden|zurückgesetzt|freigeschaltet|erledigt|am telefon|in der leitung)';

/** What nobody in particular does, as `wir` says it. */
const theyDo =
  '(prüfen|überprüfen|checken|schauen|sehen|fragen|haken|rufen|schicken|senden|erstatten|buchen|stornieren|ersetzen|tauschen|leiten|klären|kümmern|melden|regeln|bringen|suchen|gehen|setzen|lösen|bearbeiten|untersuchen|informieren|eskalieren|kontaktieren|geben|arbeiten|bemühen|halten|nehmen|lassen|veranlassen|hören|werden)';

const theyDone =
  '(geprüft|überprüft|untersucht|bearbeitet|weitergeleitet|weitergegeben|geklärt|veranlasst|erstattet|verschickt|versendet|ersetzt|storniert|kontaktiert|informiert|eskaliert|nachgeforscht|angerufen|gelöst|übergeben|behoben|bearbeitung|erledigt|gemeldet|zurückgerufen)';

/** Out of the agent's hands, and still to come back. */
const underWay =
  '(weitergeleitet|weitergegeben|eskaliert|übergeben|in bearbeitung|in prüfung|in klärung|veranlasst|gemeldet|informiert|verständigt|beauftragt)';

const others =
  '(bote|boten|zusteller|zustellers|fahrer|fahrers|paketdienst|paketdiensts|paketdienstes|dhl|hermes|dpd|gls|ups|post|telekom|vodafone|netzbetreiber|netzbetreibers|provider|amazon|subunternehmer|partner|spedition|lager|logistik|hersteller|herstellers|lieferant|lieferanten|verkäufer|verkäufers|bank|kollege|kollegen|kollegin|abteilung|fachabteilung|system|buchhaltung|technik|techniker|technikers|it|dienstleister|dienstleisters|versand|filiale|vertrieb)';

/** Who does what by when, and what cannot be done. */
export const own: GroupWords<'own'> = {
  i_do: {
    any: [
      `ich [~2] ${do1}`,
      'ich [kurz|mal|eben|jetzt|gleich|gern|gerne|direkt|sofort|da|dort|dazu|bitte] [mal|kurz|noch|gleich] (frage|suche|sage)',
      `${do1} ich`,
      '(frage|suche|sage) ich',
      `(ich werde|werde ich|ich möchte|möchte ich|ich will|will ich) ~7 ${doing}`,
      `(lassen sie|lass) (mich|mich das|es mich|uns) ~5 ${doing}`,
      `(ich muss|muss ich) ~7 ${doing}`,
      '^ [ja|ok|gut|gern|danke|alles klar|hallo] ich [~1] (kümmere|kümmer) mich [~2] $',
      '^ [ja|ok|gut|gern|danke|alles klar] (ich bleibe|bleibe ich|ich bin) [~1] (dran|an der sache) $',
      'halte (ich|sie|dich) ~3 auf dem laufenden',
      '(leite|gebe|geb|reiche|trage) (es|das|ihn|sie|dies|alles) ~4 (weiter|an die|an den|an das|ans|ein)',
      `ich kann ~6 ${doing}`,
      `kann ich [~1] (ihnen|dir|sie|dich|heute|gern|gerne|sofort|direkt|gleich|eine|einen|ein) ~5 ${doing}`,
    ],
    unless: [
      '(ich|wir) (finde|hoffe|verstehe|denke|glaube) dass',
      '(lassen sie|lass|lasst) [es|das] (mich|uns) [~2] wissen',
      '(hiermit|anbei) ~6',
      '(wenn|falls|sofern) (sie|du) [das|dies|es] (möchten|wünschen|wollen|möchtest|willst|magst)',
      'ich kann ~6 (nicht|nichts|kein|keine|keinen) ~4',
      'kann ich ~6 (nicht|nichts|kein|keine|keinen) ~4',
      '(ich) ~3 (gehe davon aus|nehme an|finde es|halte es|hole nach)',
      '(wie|was|womit) kann ich ~5 ?',
      '(darf|kann|soll|könnte|dürfte) ich ~6 (vermerken|notieren|fragen) ?',
      '(beende|schließe) [~3] (chat|gespräch)',
    ],
  },
  // Taking it on for good is a step that is taken, and needs no time: the time is that of the step behind it.
  has_done: {
    any: [
      'ich [~1] (kümmere|kümmer|übernehme|übernehm|bleibe|bleib|bringe|behalte|nenne|halte)',
      '(kümmere|kümmer|übernehme|übernehm|bleibe|bleib|bringe|behalte|nenne|halte) ich',
      'ich bin [~2] (dran|dabei|zuständig|dafür zuständig|an der sache)',
      'bin ich [~2] (dran|dabei|zuständig|dafür zuständig)',
      `(ich habe|habe ich|ich hab|hab ich) ~8 ${done}`,
      '(buchhaltung|lager|boten|paketdienst|depot) ~2 am telefon',
    ],
    unless: ['(keine|nicht|nichts) ~4 (gefunden|gesehen|geholt|geschafft|geschickt|erledigt|geschrieben)'],
  },
  faceless_do: {
    any: [
      `wir [~1] ${theyDo}`,
      `${theyDo} wir`,
      '(das|unser|unsere|unseren|ein|eine|die|der|mein|meine|den) [~1] (team|abteilung|fach*|kolleg*|logistik*|buchhaltung*|technik*|kundenservice|mitarbeiter*|lager|spezialist*|forderung*|versandabteilung|versandteam|entwickl*|it|support*|rechnungs*|zentrale|backoffice|zustellteam|retouren*|reklamation*|second level|produktteam) [~1] (prüft|schaut|sieht|ruft|meldet|kümmert|wird|setzt|bearbeitet|klärt|untersucht|kontaktiert|schickt|nimmt|prüfen|schauen|sehen|melden|kümmern|werden|rufen|geht|gehen|arbeitet|arbeiten|setzen|klären|nehmen|guckt|gucken|checkt|analysiert|analysieren|forscht)',
      '(jemand|man|irgendwer|es wird jemand) [~1] (wird|meldet|kümmert|schaut|ruft|prüft)',
      `(wird|werden) ~6 ${theyDone}`,
      `(wurde|wurden|ist|sind) ~6 ${underWay}`,
      '(fall|anliegen|anfrage|vorgang|antrag) [~2] (wird|liegt) ~6',
    ],
    unless: [
      // What can, cannot or used to be done is no step that anybody takes.
      `(kann|können|konnte|konnten) ~6 ${theyDone} werden`,
      '(werden|wird) ~6 (hergestellt|produziert|gefertigt|angeboten|verkauft)',
      '(als|wurde|wurden|ist|war) ~6 zugestellt',
      'haben wir',
      'auf (ihre|ihren|deine|deinen|eure) ~2',
      'wir ~3 (nicht|nichts|nie|kein|keine|keinen)',
      '(wenn|falls|sofern) (sie|du) [das|dies|es] (möchten|wünschen|wollen|möchtest|willst|magst)',
      '(zwei|oder|beide) [~1] wege',
      '(fällig|zugesagt|versprochen|verloren)',
      'ist (es|das|alles) ~6 erledigt',
    ],
  },
  time: {
    any: [
      '(bis|um|gegen|ab|spätestens|vor|zwischen|noch vor|nach|pünktlich) [spätestens|zum|zur|kurz|etwa] (<time>|<number> [uhr]|<day>|mittag|abend|donnerstagabend|mittwochabend|ende|feierabend|nächste|nächsten|kommenden)',
      '(in|innerhalb|binnen|innerhalb von|dauert|brauche|gib mir|geben sie mir|in den nächsten|in etwa|rund) [den|der|von|nächsten|etwa|ungefähr|noch|rund|circa] (<number>|einer|eine|ein|einem|eines|zwei|drei|fünf|zehn|ein paar|wenigen|wenige) [bis <number>] (sekunden|minute|minuten|min|stunde|stunden|std|tag|tage|tagen|tages|werktag|werktage|werktagen|werktages|woche|wochen|viertelstunde|halbe|halben)',
      '(heute|morgen|übermorgen|sofort|am <weekday>|am <weekday> <number>|<weekday>|noch heute|heut|diese woche|nächste woche|jetzt gleich|diese stunde|umgehend jetzt|nächsten <weekday>|kommenden <weekday>)',
      '(am|den|zum|vor dem|ab dem|nach dem|bis) <number> [.] [<month>|<number>]',
      // Now, where somebody is at it.
      '(ich|wir) ~4 (jetzt|gerade|soeben|direkt)',
      '(jetzt|gerade|soeben|direkt) [~1] (ich|wir)',
      '(wird|werden) [~3] (jetzt|gerade|soeben)',
      '<number> [.] <month>',
      '<number> uhr',
      '<number> (minute|minuten|min|stunden|sekunden|werktage|werktagen|tagen)',
      '(viertelstunde|halben stunde|halbe stunde|mittags|vormittags|rechtzeitig zum)',
    ],
    unless: [
      '(wurde|wurden|war|scannte|gescannt|gemeldet) ~4 (gestern|vorgestern|<number> uhr) ~4 (zugestellt|gemeldet|abgegeben|gescannt|mitgeteilt)',
      'laut ~4 <number> uhr ~5',
      '(solange|was) ~4 heute $',
      // What is wished or offered in passing sets no time.
      'heute [noch|sonst|weiter|anderweitig|dabei|damit|gern|gerne|irgendwie] [noch|damit|dabei|gern|gerne] (helfen|weiterhelfen|behilflich|unterstützen)',
    ],
  },
  refusal: {
    any: [
      '(kann|können|konnte|konnten|darf|dürfen) (ich|wir) ~6 (nicht|nichts|nix|kein|keine|keinen|nirgends)',
      '(ich|wir) (kann|können|konnte|konnten|darf|dürfen) ~6 (nicht|nichts|nix|kein|keine|keinen)',
      '(das|es|so etwas) (geht|klappt|funktioniert) [leider|bei uns|so|hier|aber|leider so|im moment] (nicht|nich)',
      '(ist|wäre|war|sind) [~4] (nicht|kaum|leider nicht) (möglich|machbar|vorgesehen|drin|erlaubt|zulässig|umsetzbar)',
      '(unmöglich|ausgeschlossen)',
      '(bin|sind) [~4] nicht (zuständig|befugt|berechtigt|in der lage|verantwortlich)',
      '(kann|können) (ich|wir) [~4] nichts (für|dafür|tun|machen|ändern|ausrichten)',
      '(nicht|außerhalb) (mein|meine|unser|unsere|meiner|meines) [~1] (zuständigkeit|abteilung|aufgabe|bereich|entscheidung|bereichs|problem)',
      '(fällt|liegt) [~1] nicht in ~4',
      '(früher|eher|schneller|anders|mehr|sonst|so) (geht|klappt|ist|wird) [~3] nicht [~1]',
      '(system|programm|computer|maske) [~3] (lässt|erlaubt|gibt|akzeptiert) [~4] (nicht|nichts|kein)',
      '(keinen|kein|keine) [direkten|weiteren] (zugriff|möglichkeit|möglichkeiten|befugnis|handhabe|einfluss|spielraum|einblick)',
      'ohne ~3 (läuft|geht|passiert|machen|gibt|tut) [~3] (nichts|nix|gar nichts)',
      '(da|hier) (geht|läuft|ist) [~3] (nichts|nix) [~1] (zu machen|$)',
      '(sehe|sehen) (ich|wir) ~4 keine (möglichkeit|chance|lösung)',
      '(mir|uns) [~1] (sind|bleiben) [~3] die hände gebunden',
      '(hände gebunden|nichts (machen|tun) [kann|können]|nicht (machen|weiterhelfen) [kann|können])',
      '(nichts|wenig) [~2] (zu machen|machen|tun) (kann|können|$)',
      '(wir|ich) (erstatten|erstatte|ersetzen|schicken) [~3] (nichts|nicht|kein|keine)',
    ],
    unless: [
      '(kann|können) [~1] [mir|uns] [~3] nicht (vorstellen|erklären|genug|versprechen|garantieren|ausschließen)',
      '(kann|können) (ich|wir) ~6 (versprechen|garantieren|öffnen|lesen|finden)',
      '(sie|du) (müssen|musst) ~3',
      '(danach|später|dann|morgen) nicht [mehr]',
      'für ~3 (kollegen|kollegin|kollege) kann ich nichts',
    ],
  },
  instead: {
    any: [
      '(was|das) ich [~3] (tun|machen|anbieten) kann',
      '(stattdessen|alternativ|ersatzweise|dafür kann ich|in der zwischenzeit|im gegenzug|inzwischen kann)',
      `(ich|wir) (kann|können) [~1] (aber|dafür|jedoch|gern|gerne|heute|sofort|gleich|auch|stattdessen|alternativ|ihnen|dir) ~6 ${doing}`,
      `(aber|dafür|und|jedoch|dann|heute|alternativ|stattdessen|zwei|gern|gerne|sofort) (kann|können) (ich|wir) ~7 ${doing}`,
      `(ich|wir) (biete|bieten) [~1] (ihnen|dir) ~3`,
      '(daher|deshalb|darum|also|deswegen) (schicke|erstatte|frage|buche|ersetze|sende|tausche|kläre|hole|rufe) ich',
      '(möglich ist|was geht|machbar ist|möglich wäre) ~3',
      '(daher|deshalb|darum|also) ~2 ich (schicke|erstatte|buche|ersetze|sende)',
      '(zwei|folgende|diese) (möglichkeiten|wege|optionen|lösungen)',
    ],
    unless: [`(ich|wir) (kann|können) [aber|ihnen|dir|leider] [~3] (nicht|nichts|kein|keine|keinen)`],
  },
  way_out: {
    any: [
      '(du|sie) (kannst|konnen|darfst|durfen) [noch|auch|gern|gerne|jederzeit] ~1',
      '(kannst|konnen|darfst) (du|sie) [noch|auch|gern|gerne|jederzeit] ~1',
      '(aber|sobald|danach|dann) [~3] (kann|konnen|werde|werden) (ich|wir) ~1',
      '^ (versuchen sie|versuch|nutzen sie|nutze|folgen sie|folge|starten sie|starte|wahlen sie|wahle|offnen sie|offne) ~1',
    ],
    unless: ['(kannst|konnen|kann|werde|werden|durfen) [~5] (nicht|nichts|kein*|nur|sehen|verstehen)'],
  },
  blames_customer: {
    any: [
      '(sie|du) (hätten|hättest) [~8] (müssen|sollen|können|sollten)',
      '(hätten sie|hättest du) [~8] (gelesen|geprüft|gesagt|gemeldet|angegeben|gewartet|beachtet|aufgepasst|bestellt|reagiert|aufgemacht|geschaut|angerufen|informiert|müssen|sollen|können)',
      '(hätten sie|hättest du) (mal|halt|eben|doch|ja|nur|besser|lieber)',
      'wenn (sie|du) ~7 (gelesen|geprüft|beachtet|aufgepasst|angegeben|gemeldet|gewartet) (hätten|hättest)',
      'wie [~3] (in|auf|bei|oben|im) ~6 (beschrieben|angegeben|steht|erwähnt|vermerkt|ersichtlich|mitgeteilt|aufgeführt|nachzulesen|lesen)',
      '(sie haben|du hast|haben sie|hast du) [ja|da|wohl|offenbar|anscheinend|einfach|leider|selbst|es] ~3 (vergessen|versäumt|überhört|übersehen|verpasst|falsch (angegeben|eingegeben|bestellt|gelesen|verstanden)|missverstanden|verwechselt)',
      '(sie haben|du hast|haben sie|hast du) [ja|wohl|offenbar|anscheinend|leider|da] ~4 (falsche|falschen|falsches) (adresse|daten|größe|nummer|hausnummer|e mail|mail|angaben)',
      '(sie haben|du hast) ja ~3 nicht ~3 (aufgemacht|geöffnet|reagiert|gelesen|bezahlt|gemeldet|angegeben|geschaut)',
      '(sie haben|du hast) [~2] nicht (richtig|genau|rechtzeitig|aufmerksam|korrekt) ~2',
      '(wahrscheinlich|vermutlich|offenbar|anscheinend|wohl|bestimmt|sicher|vielleicht|scheinbar|offensichtlich) (haben sie|hast du|sind sie|bist du|lag es an ihnen) [~6] (nicht|falsch|falsche|falschen|vergessen|übersehen|überhört|verpasst|verwechselt|vertippt|verklickt|überlesen|versäumt)',
      '(ihre|deine|eigene) [eigene] (schuld|fehler|verschulden)',
      '(ihr|dein) [eigener] (fehler|verschulden|versäumnis|problem)',
      '(haben sie|hast du|sie haben|du hast) [~4] (aus versehen|versehentlich|irrtümlich|fälschlicherweise|ausversehen)',
      '(selbst|selber) (schuld|verantwortlich|verursacht|verschuldet|zuzuschreiben)',
      '(warum|wieso|weshalb) (haben sie|hast du) [~6] (nicht|erst)',
      '(da|das) (irren|täuschen) sie sich',
      'da (irrst|täuschst) du dich',
    ],
    unless: [
      '(hätten|hättest|hätte) ~8 (bekommen|erhalten|haben|hören|informiert werden|erfahren|ankommen|erwarten) (müssen|sollen|können|dürfen)',
      '(nicht|gar nicht|kein|nie|nichts|niemand) ~6 (müssen|sollen|dürfen|falsch)',
      '(nicht|keine|nie|niemals) (ihre|ihr|deine|dein) [eigene] (schuld|fehler)',
      '(falsche|falschen|falsches|falsch) ~4 (bekommen|erhalten|geliefert)',
    ],
  },
  blames_other: {
    any: [
      `(schuld|fehler|verschulden|verantwortung|problem|panne|versehen|sache) [~1] (des|der|von|vom|beim|bei der|bei|liegt beim|liegt bei) [~1] ${others}`,
      `${others} [~2] (ist|war|sind|trägt) [~2] (schuld|verantwortlich|dafür verantwortlich|zuständig)`,
      `${others} ~6 (schuld|fehler gemacht|mist|mist gebaut|geschlampt|verschlampt|verbockt|versaut|nicht aufgepasst|falsch gemacht|vergessen|gepennt|versagt|vermasselt)`,
      `(das war|das ist|schuld ist|schuld war|verursacht hat das|das liegt an|daran ist) [~1] (ihre|die|der|unser|unsere|deine|euer|das) [~1] ${others} [~1] $`,
      `das war [~1] (ihre|die|der|deine|das) ${others}`,
      `(wenden|richten|melden|beschweren) [sie] [sich] [~3] (an|bei|beim) [~2] ${others}`,
      `(an|bei|beim) [~2] ${others} [~1] (wenden|richten|melden|beschweren|klären)`,
      `(kontaktieren|fragen|rufen) sie [~3] ${others}`,
      `(mein|meine|ein|der|die) ${others} hätte [~6] (müssen|sollen|dürfen)`,
      `(liegt|lag) [~2] (am|an der|an den|beim|bei der|an) [~1] ${others}`,
      '(dafür|da|für|hierfür) (kann|können) (ich|wir) [~2] nichts [für]',
    ],
    unless: [
      '(frage|wende|melde|rufe|kläre) ich ~5',
      'ich [~1] (frage|wende|melde|rufe|kläre|spreche)',
      'unser fehler',
    ],
  },
  policy: {
    any: [
      '(richtlinie|richtlinien|agb|agbs|geschäftsbedingungen|rückgabebedingungen|garantiebedingungen|lieferbedingungen|nutzungsbedingungen|vertragsbedingungen|bedingungen|erstattungsrichtlinie*|buchhaltungsrichtlinie*|rückgaberichtlinie*|unternehmensrichtlinie*|versandrichtlinie*|kulanzrichtlinie*|firmenrichtlinie*|kulanzregelung*|rückgaberegelung*|stornobedingungen|tarifbedingungen|vertragslaufzeit|datenschutzvorgaben|hausordnung|vorgaben|vorgabe|vorschrift|vorschriften|bestimmungen|unternehmenspolitik|firmenpolitik|prozessvorgaben)',
      '(unsere|unser|unseren|die|laut|gemäß|interne|internen|eine|der) [~1] (regel|regeln|regelung|regelungen|regularien|prozess|prozesse|prozedere|vorgehen|rückgaberegeln)',
      '(so|das) (ist|sind|läuft) [~4] (bei uns|halt|nun mal|eben) [~2]',
      '(standardprozess|standardvorgehen|dienstanweisung)',
      '(ist|sind|war) [~3] nicht vorgesehen',
    ],
    unless: [
      'in (der|aller) regel',
      'regeln ich',
      '(unter|zu) (diesen|den|gleichen|folgenden) bedingungen',
      '(ist|liegt) bei uns (angekommen|eingegangen|im lager)',
      'fehler [liegt] bei uns',
    ],
  },
  reason: {
    any: [
      '(weil|denn|damit|da die|da der|da wir|deshalb|deswegen|so dass|sodass|aus dem grund|grund|nämlich|um ~4 zu|schließlich|zum schutz)',
    ],
  },
};
