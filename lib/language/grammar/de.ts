import type { Grammar } from './grammar.ts';

/** German. */
export const german: Grammar = {
  language: 'de',
  numerals: {
    eins: 1,
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    fuenf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwolf: 12,
    zwoelf: 12,
    dreizehn: 13,
    vierzehn: 14,
    funfzehn: 15,
    fuenfzehn: 15,
    zwanzig: 20,
    dreissig: 30,
    vierzig: 40,
    funfzig: 50,
    fuenfzig: 50,
    hundert: 100,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    zweieinhalb: 2.5,
    dutzend: 12,
    zig: 12,
  },
  classes: {
    few: '(ein paar|paar|einige|einigen|etliche|etlichen|mehrere|mehreren|mehrerer|viele|vielen|zig|so viele|ewig viele)',
    unit: '(min|minute|minuten|std|stunde|stunden|h|tag|tage|tagen|nacht|nachte|nachten|naechte|woche|wochen|wochenende|wochenenden|monat|monate|monaten|monats|jahr|jahre|jahren|werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen|viertelstunde|stund)',
    longunit:
      '(std|stunde|stunden|h|tag|tage|tagen|nacht|nachte|nachten|naechte|woche|wochen|wochenende|wochenenden|monat|monate|monaten|jahr|jahre|jahren|werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen|stund)',
    business: '(ganze|ganzen|volle|vollen|geschlagene|geschlagenen|gute|guten|knappe|lange|langen)',
    about:
      '(uber|ueber|mehr als|fast|knapp|rund|etwa|ca [.]|circa|zirka|ungefahr|ungefaehr|mindestens|gut|bald|schon|jetzt|nun|bereits|mittlerweile|inzwischen|sicher)',
    duration:
      '[<about>] (<number>|ein|eine|einem|einer|einen|eines|1|halbe|halben|halbes|<few>|den) [(halbe|halben|halber|halbes)] [bis <number>] [<business>] <unit>',
    // A quarter of an hour in a live chat, or anything from an hour on.
    long: '([<about>] [<about>] (<number>|ein|eine|einem|einer|einen|ne|ner|nem|halben|halbe|<few>) [<number>] [bis <number>] [(halbe|halben|halber|halbes)] [<business>] [weitere|weiteren] <longunit>|<10+> (min|minuten)|(einer|eine|ner|ne) (viertelstunde|dreiviertelstunde)|(tagen|tage|wochen|monaten|monate|stunden|jahren|ewigkeiten|ewigkeit|tagelang|wochenlang|monatelang|stundenlang|ewig|ewige zeiten|einer ewigkeit|eine ewigkeit|eine gefuhlte ewigkeit|einer gefuhlten ewigkeit)|(den|der|die|das|dem) ganzen (tag|vormittag|nachmittag|morgen|abend)|(die|der) ganze woche|(letzter|letzte|letzten|letztem|voriger|vorigen|vergangener) (woche|wochen|monat|monats|jahr|jahres))',
    ordinal: '(erste|ersten|zweite|zweiten|zweiter|zweites|<third>|<number> [.|te|ten|ter|tes])',
    third:
      '(dritte|dritten|dritter|drittes|drittem|vierte|vierten|vierter|viertes|funfte|funften|funfter|funftes|fuenfte|fuenften|sechste|sechsten|sechster|siebte|siebten|siebter|siebente|siebenten|achte|achten|achter|neunte|neunten|neunter|zehnte|zehnten|zehnter|elfte|zwolfte|x te|x ten|xte|xten|zigste|zigsten|zichste|zichsten|hundertste|hundertsten|tausendste|tausendsten|<3+> (te|ten|ter|tes|.)|gefuhlt <3+> [.])',
    thrice:
      '([gefuhlte] <3+> (mal|male|x|mals)|dreimal|viermal|funfmal|fuenfmal|sechsmal|siebenmal|achtmal|neunmal|zehnmal|elfmal|zwolfmal|zwanzigmal|zigmal|zigmale|zichmal|x mal|xmal|hundertmal|tausendmal|unzahlige male|unzahlige mal|unzaehlige male|etliche male|etliche mal|etlichemal|mehrere male|mehrere mal|viele male|mehrmals|mehrfach|mehrmalig|mehrfache|wiederholt|ofters|oefters|x fach|standig|staendig)',
    twice: '(zweimal|zwei mal|2 mal|2 x|doppelt|zwei male|schon mal|schonmal|bereits einmal|schon einmal)',
    day: '(heute|heut|morgen|ubermorgen|uebermorgen|gestern|vorgestern|heute abend|heute nachmittag|heute morgen|heute vormittag|heute nacht|<weekday>)',
    weekday:
      '(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|montags|dienstags|wochenende|wochenanfang)',
    month:
      '(januar|janner|jaenner|jan|februar|feber|feb|marz|maerz|april|mai|juni|juli|august|september|sept|oktober|okt|november|nov|dezember|dez|ostern|weihnachten|pfingsten|neujahr|silvester)',
    date: '([dem|den|am] <number> . [<month>|<number> [.] [<number>]]|(dem|den|am) <number> [<month>]|<month>|<weekday>|gestern|vorgestern|heute (fruh|morgen|vormittag|mittag)|(anfang|mitte|ende) <month>|letzte* (woche|monat|jahr|<weekday>)|vorige* (woche|monat|jahr)|(anfang|mitte|ende) (der|letzter) woche)',
    time: '(<number> uhr|mittag|mitternacht|feierabend|(ende|ablauf) des tages)',
    i: '(ich|wir|i|mia)',
    me: '(mir|mich|uns)',
    have: '(habe|hab|haben|habs|hatte|hatten|hatt)',
    not: '(nicht|nich|net|ned|nit|nie|niemals|nedd)',
    no: '(kein|keine|keinen|keinem|keiner|keinerlei|keins|keines|null)',
    nothing: '(nichts|nix|garnichts|null|nada|uberhaupt nichts|gar nichts|gar nix|rein gar nichts)',
    nobody: '(niemand|keiner|niemanden|keinen|niemandem|kein mensch|kein schwein|keine sau|kein mitarbeiter)',
    still: '(immer noch|noch immer|immernoch|nochimmer|imme noch|nach wie vor|bis heute|immer no)',
    already: '(schon|bereits|doch|ja|doch schon|ja schon|ja bereits|doch bereits|eben|gerade|grad|vorhin)',
    again:
      '(schon wieder|schonwieder|scho wieder|wieder mal|wiedermal|wieder einmal|wieder|erneut|abermals|nochmal|nochmals|noch einmal|noch mal|jedes mal|jedesmal|immer wieder)',
    you: '(sie|ihr|du|euer|eure|ihre|man|dein)',
    they: '(sie|ihr|du|man|er|die|kollege|kollegin|kollegen|mitarbeiter|mitarbeiterin|mitarbeitern|dame|herr|mann|frau|hotline|support|service|kundenservice|kundendienst|jemand|berater|beraterin|techniker|vertreter|filiale|zentrale|verkaufer|verkauferin|monteur|fahrer|chat|bot|agent|praxis|labor|firma|bank|werkstatt)',
    goods:
      '(ware|waren|bestellung|paket|packchen|pakete|lieferung|sendung|artikel|geld|erstattung|ruckerstattung|rueckerstattung|gutschrift|ruckzahlung|rueckzahlung|betrag|gutschein|ersatz|ersatzteil|ersatzteile|ersatzgerat|ersatzlieferung|rechnung|bestatigung|antwort|ruckmeldung|rueckmeldung|reaktion|nachricht|info|infos|information|mail|email|mails|e mail|anruf|ruckruf|rueckruf|label|etikett|retourenlabel|versandlabel|karte|vertrag|unterlagen|tickets|ticket|koffer|gepack|sofa|bett|tisch|schrank|stuhl|stuhle|lampe|router|gerat|handy|rezept|befund|ergebnis|termin|kundigungsbestatigung|stornobestatigung|sendungsnummer|tracking|trackingnummer|auszahlung|entschadigung|entscheidung|teil|teile|couch|teppich|regal|matratze|spiegel|kommode|konto|zugang|code|link|pin|medikament|medikamente)',
    bug: '(kaputt|defekt|beschadigt|falsch|fehlerhaft|gesperrt|weg|leer|tot|offline|down|abgesturzt|ausgefallen|gestort|zerbrochen|zerkratzt|verschwunden|unvollstandig)',
  },
  negators: [
    'nicht',
    'nich',
    'net',
    'ned',
    'kein',
    'keine',
    'keinen',
    'keinem',
    'keiner',
    'keinerlei',
    'keineswegs',
    'nie',
    'niemals',
    'nichts',
    'nix',
    'ohne',
    'nein',
    'weder',
    'kaum',
  ],
  hedges: [
    'wenn',
    'falls',
    'sofern',
    'ob',
    'sonst',
    'ansonsten',
    'angenommen',
    'ausser',
    'womoglich',
    'womoeglich',
  ],
  clauseOpeners: ['aber', 'denn', 'weil', 'obwohl', 'deshalb', 'wahrend', 'sondern', 'trotzdem', 'und'],
  stopWords: (
    'der die das den dem des ein eine einen einem einer eines und oder aber ich du er sie es wir ihr mich mir dich dir uns euch ihnen ihn ihm mein meine meinen meinem meiner dein deine sein seine ihre ihren ihrem euer eure unser unsere ' +
    'ist sind bin war waren wird werden wurde wurden hat habe haben hatte hab kann konnen konnte konnten muss mussen soll sollen sollte will wollen wollte mochte wurde ' +
    'nicht kein keine keinen noch nur schon auch doch mal so zu zum zur in im an am auf aus bei mit von vom fur fuer uber nach seit um bis durch gegen ohne als wie wenn ob dass da dann denn was wer wo wann warum wieso welche welcher ' +
    'hallo guten tag bitte danke ja nein ok okay gerne hier jetzt nun immer wieder sehr ganz gar etwas alles man sich dies diese dieser dieses gibt geht habs'
  ).split(' '),
};
