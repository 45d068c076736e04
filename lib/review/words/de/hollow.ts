/** Words that say nothing of a case, in their comparable form. */
export const hollow: ReadonlySet<string> = new Set(
  `
  problem probleme problemen sache sachen fall falle anliegen thema vorgang angelegenheit anfrage artikel
  bestellung bestellungen bestellen bestellt bestellte auftrag kunde kundin kunden kundinnen kundenservice service support
  hilfe helfen hilft geholfen warten warte wartet gewartet wartezeit danke dank bitte bitten
  leid entschuldigung entschuldigen verzeihung verstehe verstehen verstandnis nachvollziehen arger argerlich
  verargert frust frustriert frustrierend wutend sauer stinksauer enttauscht unmut unannehmlichkeiten umstande
  situation frage fragen gefragt antwort antworten nachricht schreiben schreibe geschrieben chat mail email
  anruf anrufen angerufen telefon kontakt melden melde gemeldet team leute jemand niemand firma mensch
  zeit heute morgen gestern ubermorgen vorgestern tage tagen ganze ganzen woche wochen monat monate jahr jahre stunde stunden
  minute minuten moment augenblick bald spater mittag vormittag nachmittag abend nacht wochenende
  lange langer immer nochmal erneut prufen prufe gepruft schauen schaue sehen sehe gesehen finden finde gefunden
  machen mache gemacht geben gebe gegeben nehmen nehme bekommen bekomme erhalten schicken schicke geschickt
  senden sende kommen komme kommt gekommen sagen sage gesagt erzahlt erzahlen zeigen haben hatte hatten
  gehen geht ging gegangen lauft klappt funktioniert halten bleiben bleibe versucht versuchen probiert passiert passieren
  mochte mochten wollen will wurde wurden wird werden sollte sollten konnen konnte kannst musste mussen durfen
  jeder jede jedes alle allen alles gute guten guter gutes besser schlecht richtig falsch schon wirklich einfach
  viel viele vielen mehr meisten etwas nichts anderes anderen andere sogar extra dieser diesen diesem
  ohne bevor nachdem wahrend wieder erste ersten zweite zweiten letzte letzten nachste nachsten
  sicher gerade sofort gleich hallo guten morgen liebe hause zuhause daheim jetzt
  lassen lasse brauche brauchen braucht wissen weiss leben laut bzw wegen sind gern gerne ihnen euch
  losung losen bescheid hoffe wunsche freue freut unter dabei dafur damit darum daran hier dort
  geehrte geehrter geehrten freundlichen grussen grusse gruss herr frau damen herren willkommen weiterhelfen
  information informationen info infos angaben daten bestatigen bestatigt bestatigung kontaktaufnahme kontaktiert
  kontaktieren verbindung vollstandig vollstandige vollstandigen vollstandiger sekunde sekunden geduld
  uhr bin bis ist war hat hab sei gut nur nun mal man mir mich dir ihm ihn ihr uns wer wie was wen wem der die das den dem des ein und oder aus bei mit von vor nach zum zur auf fur gar sie ich wir als nie neu weg los gib geb tut tun
  `
    .trim()
    .split(/\s+/),
);
