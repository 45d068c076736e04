import type { PromiseWords } from './promise-words.ts';

const role =
  '(techniker|technikerin|monteur|monteure|kollege|kollegin|kollegen|team|vorgesetzter|vorgesetzte|teamleiter|teamleiterin|manager|spezialist|fachabteilung|abteilung|lager|fahrer|kurier|zusteller|installateur|elektriker|mitarbeiter|mitarbeiterin|arzt|praxis|buchhaltung|technik|filiale|lieferant|bank|berater|beraterin|aussendienst|kundendienst|werkstatt|disposition)';

/** German. */
export const promiseWords: PromiseWords<'inf' | 'fin' | 'fin3' | 'part' | 'noun'> = {
  classes: {
    we: '(ich|wir)',
    party: `((mein|meine|unser|unsere|ein|eine|einer unserer|eine unserer|der|die|das|ihr) [~2] ${role}|jemand|er)`,
    will: '(werde|werden|werd)',
    will3: '(wird|werden)',
    you: '(sie|ihnen|dich|dir|euch)',
  },
  acts: {
    // Before writing: "ich schreibe Ihnen 20 Euro gut".
    credit: {
      inf: ['gutschreiben|(gutschein|guthaben|rabatt) ~2 (geben|ausstellen|schicken|senden)'],
      fin: [
        'schreibe|schreiben ... gut',
        '(gebe|geben|stelle|stellen|erstelle|erstellen) ~6 (gutschein|gutschrift|rabatt)',
      ],
      fin3: ['schreibt ... gut'],
      part: ['gutgeschrieben|(gutschrift|gutschein) ~2 (erstellt|ausgestellt|geschickt)'],
      noun: ['gutschrift|gutschein|guthaben|rabatt'],
    },
    call: {
      inf: ['anrufen|zuruckrufen|zurueckrufen|telefonieren|durchrufen|anklingeln'],
      fin: ['rufe|ruf|rufen ... an|zuruck|zurueck|durch'],
      fin3: ['ruft|rufen ... an|zuruck|zurueck'],
      part: ['angerufen|zuruckgerufen|zurueckgerufen|telefoniert'],
      noun: ['anruf|ruckruf|rueckruf'],
    },
    write: {
      inf: [
        'schreiben|mailen|(mail|email|e mail|nachricht|bestatigung|bestaetigung|link|label|etikett|retourenlabel) ~2 (schicken|senden|zusenden|zuschicken|schreiben)',
      ],
      fin: [
        'schreibe|schreib|schreiben|maile|mailen|(schicke|schick|schicken|sende|senden) ~6 (mail|email|e mail|nachricht|bestatigung|bestaetigung|link|label|etikett|retourenlabel)',
      ],
      fin3: ['schreibt|mailt|(schickt|sendet) ~6 (mail|email|nachricht|bestatigung|bestaetigung|link|label)'],
      part: [
        'geschrieben|gemailt|(mail|email|nachricht|bestatigung|bestaetigung|link|label) ~2 (geschickt|gesendet|versendet)',
      ],
      noun: ['mail|email|e mail|bestatigung|bestaetigung|link|label|retourenlabel|brief|sms'],
    },
    reply: {
      inf: [
        'melden|bescheid geben|bescheid sagen|informieren|kontaktieren|antworten|auf dem laufenden halten|in verbindung setzen|zuruckmelden|zurueckmelden|mitteilen|benachrichtigen',
      ],
      fin: [
        'melde|meld|melden ... mich|uns',
        'gebe|geb|geben|sage|sagen ... bescheid',
        'halte|halten ... laufenden',
        'informiere|informieren|kontaktiere|kontaktieren|antworte|antworten|benachrichtige|benachrichtigen',
        'setze|setzen ... in verbindung',
      ],
      fin3: [
        '(meldet|melden) sich',
        '(gibt|sagt) ~5 bescheid',
        'informiert|kontaktiert|antwortet|benachrichtigt',
        'setzt ... in verbindung',
      ],
      part: ['geantwortet|informiert|kontaktiert|gemeldet|bescheid gegeben'],
      noun: [
        'von (mir|uns|ihm|ihr|meinem|meiner|unserem|unserer|dem|der)|nachricht|antwort|ruckmeldung|rueckmeldung|bescheid|update',
      ],
    },
    refund: {
      inf: [
        'erstatten|zuruckerstatten|zurueckerstatten|zuruckzahlen|zurueckzahlen|zuruckuberweisen|zurueckueberweisen|uberweisen|ueberweisen|ruckerstattung ~2 (veranlassen|einleiten)|erstattung ~2 (veranlassen|einleiten)',
      ],
      fin: [
        'erstatte|erstatten|uberweise|uberweisen|ueberweise',
        'zahle|zahlen|uberweise|buche ... zuruck|zurueck',
        '(veranlasse|veranlassen|leite|leiten) ~6 (erstattung|ruckerstattung|rueckerstattung)',
      ],
      fin3: [
        'erstattet|uberweist|ueberweist',
        'zahlt ... zuruck|zurueck',
        'veranlasst ~6 (erstattung|ruckerstattung)',
      ],
      part: [
        'erstattet|zuruckerstattet|zurueckerstattet|uberwiesen|ueberwiesen|zuruckgezahlt|zurueckgezahlt',
      ],
      noun: ['geld|betrag|erstattung|ruckerstattung|rueckerstattung'],
    },
    replace: {
      inf: [
        'ersetzen|umtauschen|austauschen|tauschen|(ersatz|neues|neuen|neue|ersatzgerat) ~3 (schicken|senden|liefern|zusenden)',
      ],
      fin: [
        'ersetze|ersetzen|tausche|tauschen',
        'tausche|tauschen ... um|aus',
        '(schicke|schicken|sende|senden) ~5 (ersatz|neues|neuen|neue|ersatzgerat|ersatzgeraet)',
      ],
      fin3: ['ersetzt|tauscht', 'tauscht ... um|aus'],
      part: ['ersetzt|umgetauscht|ausgetauscht'],
      noun: ['ersatz|neues|neuen|ersatzgerat|ersatzgeraet|ersatzlieferung'],
    },
    cancel: {
      inf: ['stornieren|kundigen|kuendigen|abbestellen|beenden'],
      fin: ['storniere|stornieren|kundige|kuendige|beende'],
      fin3: ['storniert|kundigt|kuendigt'],
      part: ['storniert|gekundigt|gekuendigt|beendet'],
      noun: ['stornierung|kundigung|kuendigung'],
    },
    book: {
      inf: [
        'buchen|reservieren|umbuchen|einplanen|(termin) ~3 (vereinbaren|buchen|eintragen|machen)|eintragen',
      ],
      fin: [
        'buche|buchen|reserviere|reservieren',
        'buche|buchen ... um',
        'plane|planen|trage|tragen ... ein',
        '(vereinbare|vereinbaren|mache) ~5 termin',
      ],
      fin3: ['bucht|reserviert', 'plant|tragt ... ein'],
      part: ['gebucht|reserviert|umgebucht|eingeplant|eingetragen|vereinbart'],
    },
    visit: {
      inf: [
        'kommen|vorbeikommen|vorbeischauen|vor ort sein|bei ihnen sein|(techniker|monteur) ~3 (schicken|senden)',
      ],
      fin: ['komme|kommen ... vorbei|zu ihnen', '(schicke|schicken|sende) ~5 (techniker|monteur|elektriker)'],
      fin3: ['kommt|kommen', 'ist ... bei ihnen|vor ort|da'],
      part: ['vorbeigekommen|vorbei gekommen|da gewesen|vor ort gewesen'],
      noun: ['besuch|termin'],
    },
    fix: {
      inf: [
        'beheben|losen|loesen|reparieren|wiederherstellen|klaren|klaeren|entsperren|korrigieren|regeln|in ordnung bringen|freischalten|kummern|kuemmern|erledigen|zurucksetzen',
      ],
      fin: [
        'behebe|beheben|lose|losen|loese|repariere|reparieren|klare|klaren|klaere|klaeren|entsperre|entsperren|korrigiere|korrigieren|regle|regeln|erledige|erledigen',
        'kummere|kummern|kuemmere|kuemmern ... mich|uns',
        'stelle|stellen ... wieder her',
        'schalte|schalten ... frei',
        'sorge|sorgen',
        'bringe|bringen ... in ordnung',
      ],
      fin3: [
        'behebt|lost|loest|repariert|klart|klaert|entsperrt|korrigiert|regelt|erledigt',
        '(kummert|kuemmert) sich',
      ],
      part: [
        'behoben|gelost|geloest|repariert|wiederhergestellt|geklart|geklaert|entsperrt|korrigiert|geregelt|erledigt|freigeschaltet',
      ],
    },
    escalate: {
      inf: [
        'nachfragen|weiterleiten|eskalieren|weitergeben|rucksprache ~1 halten|besprechen|fragen|hinterfragen|nachhaken|vorlegen',
      ],
      fin: [
        'frage|frag|fragen|hake ... nach',
        'leite|leiten|gebe|geb|geben ... weiter',
        'eskaliere|eskalieren|bespreche|besprechen|frage|fragen',
        '(halte|halten) ~3 rucksprache',
        'lege|legen ... vor',
      ],
      fin3: ['fragt ... nach', 'leitet|gibt ... weiter', 'eskaliert|bespricht|fragt'],
      part: ['nachgefragt|weitergeleitet|eskaliert|weitergegeben|besprochen|nachgehakt|gefragt'],
    },
    send: {
      inf: [
        'schicken|senden|zusenden|zuschicken|versenden|verschicken|liefern|losschicken|abschicken|nachliefern|nachsenden',
      ],
      fin: ['schicke|schick|schicken|sende|senden|versende|versenden|verschicke|verschicken|liefere|liefern'],
      fin3: ['schickt|sendet|versendet|verschickt|liefert'],
      part: [
        'geschickt|gesendet|zugesandt|zugeschickt|versendet|versandt|verschickt|geliefert|abgeschickt|losgeschickt',
      ],
    },
    check: {
      inf: [
        'prufen|pruefen|uberprufen|ueberpruefen|nachsehen|nachschauen|schauen|anschauen|ansehen|herausfinden|untersuchen|checken|recherchieren|nachforschen|bearbeiten',
      ],
      fin: [
        'prufe|pruf|pruef|prufen|pruefe|pruefen|uberprufe|uberprufen|ueberpruefe|checke|check|untersuche|untersuchen|recherchiere|bearbeite|bearbeiten',
        'sehe|seh|sehen|schaue|schau|schauen ... nach|an',
        'finde|finden ... heraus',
      ],
      fin3: ['pruft|prueft|uberpruft|ueberprueft|checkt|untersucht|bearbeitet', 'sieht|schaut ... nach|an'],
      part: [
        'gepruft|geprueft|uberpruft|ueberprueft|nachgesehen|nachgeschaut|herausgefunden|untersucht|gecheckt|bearbeitet|angeschaut',
      ],
    },
  },
  forms: [
    { pattern: '<we> <will> ~6 {inf}', who: 'us' },
    { pattern: '<will> <we> ~6 {inf}', who: 'us' },
    { pattern: '<we> [selbst|personlich|auch] {fin}', who: 'us', needs: 'object' },
    { pattern: '{fin} <we>', who: 'us', needs: 'object' },
    { pattern: '^ [dann] {fin} (ihnen|dich|dir|euch)', who: 'us', needs: 'time' },
    {
      pattern: '^ (und|dann|danach) {fin} [<you>|es|das|danach|dann]',
      who: 'us',
      needs: 'object',
      isChained: true,
    },
    { pattern: '^ und ~6 {inf}', who: 'us', isChained: true },
    { pattern: '<party> [~1] <will3> ~6 {inf}', who: 'party' },
    { pattern: '<will3> [<you>|sich] <party> ~6 {inf}', who: 'party' },
    { pattern: '<party> [~1] {fin3}', who: 'party', needs: 'time' },
    { pattern: '{fin3} [<you>|sich] <party>', who: 'party', needs: 'time' },
    { pattern: 'wird ~5 {inf}', who: 'name' },
    { pattern: '{fin3} (sie|dich|ihnen|dir|heute|morgen)', who: 'name', needs: 'time' },
    { pattern: '(sie|du) (werden|wirst) ~6 {part}', who: 'us', needs: 'time' },
    { pattern: '(ihr|ihre|ihren|dein|deine|der|die|das|es) [~2] wird ~6 {part}', who: 'us', needs: 'time' },
    { pattern: 'wird (ihr|ihre|dein|deine|der|die|das|es) ~6 {part}', who: 'us', needs: 'time' },
    {
      pattern:
        '(sie|du) (bekommen|bekommst|erhalten|erhaltst|horen|hoerst|horst|hoeren|kriegst|haben) ~7 {noun}',
      who: 'us',
      needs: 'time',
    },
    {
      pattern: '(bekommen|bekommst|erhalten|erhaltst|horen|hoeren|haben) (sie|du) ~7 {noun}',
      who: 'us',
      needs: 'time',
    },
    { pattern: '(sie|du) (horen|hoeren|horst) ~4 von (mir|uns)', who: 'us' },
  ],
  done: [
    '(ich|wir|<party>) (habe|hab|haben|hat) ~5 {part}',
    '(habe|haben|hat) (ich|wir|<party>) ~5 {part}',
    '(wurde|wurden|ist|sind) ~4 {part}',
  ],
  news: '(wie versprochen|gute nachrichten|hier ist das update|ich habe neuigkeiten|da bin ich wieder)',
  objects: [
    'sie',
    'ihnen',
    'dich',
    'dir',
    'euch',
    'ihre',
    'ihren',
    'ihr',
    'deine',
    'dein',
    'es',
    'das',
    'dies',
    'darum',
    'mich',
    'uns',
    'sofort',
    'gleich',
  ],
  soon: '(gleich|sofort|umgehend|bald|in kurze|in kuerze|zeitnah|schnellstmoglich|schnellstmoeglich|so schnell wie moglich|asap|unverzuglich)',
  conditions: ['wenn', 'falls', 'sofern', 'ob', 'sonst', 'ansonsten', 'sobald', 'sollte', 'sollten'],
  conditionsAfter: ['wenn', 'falls', 'sofern'],
  fresh: ['aber', 'denn', 'deshalb', 'daher', 'inzwischen', 'also'],
  joins: ['und', 'danach'],
  ends: ['warum', 'was', 'wo', 'wie', 'ob', 'dass', 'weil', 'wer', 'damit', 'welche', 'wann', 'wieso'],
  isNegatedAfter: true,
  unless: [
    '^ ich (sehe|verstehe|lese) $',
    'frage mich',
    '(rufen|melden|schreiben|schicken|senden|geben|warten) sie (sich|uns|mir|mich|bitte)',
    '(hiermit|anbei|normalerweise|in der regel|ublicherweise|ueblicherweise|meistens|generell|grundsatzlich)',
  ],
};
