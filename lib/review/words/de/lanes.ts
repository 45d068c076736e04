import type { GroupWords } from '../review-words.ts';

const someone =
  '(mutter|vater|mama|papa|mann|frau|partner|partnerin|sohn|tochter|bruder|schwester|freund|freundin|oma|opa|großmutter|großvater|eltern|kind|onkel|tante|angehörigen|lebensgefährte|lebensgefährtin)';

/** Grief, vulnerability, abuse and danger. */
export const lanes: GroupWords<'lanes'> = {
  condoles: {
    any: [
      '(beileid|anteilnahme|mitgefühl|kondoliere|kondolieren)',
      `(leid|traurig) ~4 ${someone} [~3] (gestorben|verstorben|tot|nicht mehr|verloren)`,
      '(leid|bedauern) ~5 (verlust|tod|trauerfall)',
      '(verlust|tod|trauerfall) ~5 leid',
      '(meine|unsere) gedanken sind ~3',
      '(viel|alle) kraft',
    ],
  },
  thanks_for_telling: {
    any: [
      '(danke|dank|danken) [~3] dass (sie|du) [~6] (sagen|sagst|schreiben|schreibst|erzählen|erzählst|anvertrauen|anvertraut|teilen|teilst|mitteilen|geschrieben|gesagt|erzählt|geteilt|mitgeteilt|offen|ansprechen)',
      '(danke|dank|danken) [~3] für (ihre|deine|die|ihr|dein|das|diese) [~1] (offenheit|vertrauen|ehrlichkeit|offenen worte|offene|ehrlichen)',
      '(gut|schön|froh|wichtig) [~2] dass (sie|du) [~6] (sagen|sagst|geschrieben|gesagt|erzählt|schreiben|ansprechen|anvertrauen|melden)',
      '(weiß|wissen) [~2] (vertrauen|offenheit) [~2] zu schätzen',
    ],
  },
  asks_consent: {
    any: [
      '(darf|dürfen|dürfte|soll|sollen|kann|könnte) (ich|wir) [~8] (vermerken|notieren|festhalten|hinterlegen|weitergeben|weiterleiten|aufschreiben|speichern|eintragen|sagen|informieren|teilen|mitteilen|notiz)',
      '(ist|wäre) es [~2] (in ordnung|ok|okay|recht|für sie in ordnung|für sie okay) [~2] wenn (ich|wir) ~8',
      '(sind sie|bist du|wären sie) [~2] (einverstanden|damit einverstanden) ~4',
      '(nur|nichts) ~5 (mit ihrer (zustimmung|erlaubnis|einwilligung)|wenn sie (zustimmen|einverstanden|möchten)|ohne ihre (zustimmung|erlaubnis|einwilligung)|ohne ihr (ja|einverständnis))',
      '(mit) (ihrer|deiner|ihrem|deinem) (zustimmung|erlaubnis|einwilligung|einverständnis)',
      '(möchten sie|möchtest du|wollen sie|willst du) dass (ich|wir) ~7 (vermerke|notiere|weitergebe|festhalte|hinterlege)',
    ],
  },
  notes_it: {
    any: [
      '(ich habe|ich hab|habe ich|wir haben|haben wir|hab) [~8] (vermerkt|notiert|eingetragen|hinterlegt|festgehalten|weitergegeben|weitergeleitet|dokumentiert|markiert|gemeldet|aufgenommen|gespeichert)',
      '(vermerke|notiere|hinterlege|dokumentiere|speichere) (ich|wir)',
      '(ich|wir) [~1] (vermerke|notiere|hinterlege|dokumentiere|vermerken|notieren|hinterlegen|dokumentieren|speichere)',
      '(ich|wir) (gebe|geben|leite|leiten|trage|tragen|nehme|nehmen|melde) [~4] (situation|erkrankung|krankheit|depression|depressionen|lage|gesundheit|zustand|diagnose|fall|krankenhaus*) ~7 (weiter|ein|auf|akte|kundenkonto)',
      '(ich|wir) (mache|machen) [~2] (vermerk|notiz|eintrag) ~6',
      '(wurde|wird|ist|wurden) ~6 (vermerkt|notiert|hinterlegt|dokumentiert|eingetragen|weitergegeben)',
    ],
    unless: [
      '(darf|dürfen|soll|kann) (ich|wir)',
      '(in ordnung|okay|ok|recht|einverstanden) [~1] wenn',
      '(nichts|nicht|nie|kein|ohne) ~4 (vermerk*|notier*|hinterleg*|weiter*|dokumentier*|eingetragen|festgehalten|speicher*)',
      '(zustimmung|einwilligung|erlaubnis|einverständnis)',
    ],
  },
  will_be_fine: {
    any: [
      '(alles|es|das|wird|schon) (wird|wird schon|alles|bestimmt|schon) [~2] (gut|wieder|wieder gut|besser|schon wieder|gut werden|leichter)',
      '(wird schon|wird alles|wird bestimmt|wird auch) [~1] (gut|wieder|besser|werden)',
      '(bessere|andere|gute|schönere) (zeiten|tage)',
      '(dürfen|darfst) [sie|du] [jetzt|nicht] [~2] (aufgeben|verzweifeln)',
      '(kopf hoch|nur mut|nicht aufgeben|geben sie nicht auf|gib nicht auf|halten sie durch|halt durch|durchhalten|positiv denken|denken sie positiv|morgen ist ein neuer tag|nach regen kommt|zeit heilt|licht am ende|es gibt schlimmeres|schauen sie nach vorn)',
      '(ist|sind) [~1] [doch] nur (ein|eine|geld|ein paar) [~1] (konto|paket|rechnung|brief|passwort|$)',
      '(nicht so schlimm|halb so schlimm|halb so wild|meinen sie nicht [~2] ernst|meinst du nicht [~2] ernst|das meinen sie nicht)',
      'keine sorge',
    ],
    unless: ['(paket|bestellung|zahlung|erstattung|bis|um) ~4 (wird|sollte|uhr)'],
  },
  counsels: {
    any: [
      '(sie sollten|du solltest|sollten sie|solltest du|sie müssen|du musst|sie könnten|du könntest|versuchen sie|versuch|probieren sie|probier) [~6] (denken|reden|gehen|sprechen|nehmen|suchen|finden|aufhören|therapie|arzt|spazieren|spaziergang|ablenken|atmen|entspannen|hilfe|mal|schlafen|ausruhen|freunde|familie|hinlegen)',
      '(sprechen|reden|gehen|treffen|suchen|machen|nehmen|legen|atmen|lenken) (sie|sich) [~5] (freunde|freunden|familie|arzt|therapeuten|therapie|spaziergang|hilfe|bad|pause|luft|durch|ab|darüber)',
      '(tut|täte) [ihnen|dir] [~1] gut',
      '(haben sie|hast du) [~4] (versucht|probiert|überlegt|nachgedacht|gedacht|therapie|meditation|spaziergang|spazierengehen)',
      '(lohnt|lohnen) [~3] (leben|weiterzuleben|zu leben)',
      '(leben) [~3] (lohnt|lohnen|lebenswert|schön)',
      '(so viel|noch viel|vieles) ~4 (leben|lohnt)',
      '(selbstmord|suizid|sich umbringen|sich umzubringen|sterben|der tod) [~2] (ist|löst|wäre|bringt) ~4',
      '(denken sie|denk|denke|was ist mit|und) [~2] (an ihre|an deine|ihrer|deiner|ihre|deine) (familie|kinder|freunde|eltern|liebsten|angehörigen|zukunft|mutter)',
      '(egoistisch|feige|keine lösung|sünde|aufmerksamkeit suchen)',
      '(hilft immer|wirkt wunder|hilft bestimmt|wird ihnen guttun|tut ihnen gut|das hilft $|hilft oft)',
    ],
    unless: ['(rufen sie|ruf) ~4 <number>'],
  },
  boundary: {
    any: [
      '(wenn|falls|sollte|sollten|sofern|solange) ~8 (beleidigung*|beleidigen|beschimpf*|drohung*|drohen|droht|bedroh*|schimpf*|weitergeh*|weitermach*|aufhör*|fortsetz*|so weiter*) ~8',
      '(andernfalls|sonst|ansonsten|dann) [~1] (beende|schließe|verlasse|werde|muss|beenden) (ich|wir) ~5',
      '(bitte|ich bitte sie) [~4] (drohen|beleidigen|beschimpfen|unterlassen|hören|verzichten) ~6',
      '(drohungen|beleidigungen|beschimpfungen|diesen ton|diese wortwahl|solche worte|das) (nehme|akzeptiere|toleriere|dulde|nehmen|akzeptieren|tolerieren|dulden) (ich|wir) ~2 nicht [hin]',
      '(ich|wir) (nehme|akzeptiere|toleriere|dulde|lasse) [~3] (drohungen|beleidigungen|beschimpfungen|beleidigen|bedrohen|beschimpfen) ~3',
      '(ohne) (beleidigungen|drohungen|beschimpfungen)',
    ],
  },
  ends_chat: {
    any: [
      '(beende|beenden|schließe|schließen|verlasse|verlassen|breche|brechen|beendet) (ich|wir) ~4 (chat|gespräch|unterhaltung|kontakt|konversation) ~2',
      '(ich|wir) [~1] (beende|beenden|schließe|schließen|verlasse|verlassen|breche|brechen|werde|werden) [~5] (chat|gespräch|unterhaltung|kontakt|konversation) ~2',
      '(chat|gespräch|unterhaltung|konversation|kontakt) [~1] (ist|wird|wurde) [~3] (beendet|geschlossen|abgebrochen|vorbei|zu ende)',
      '(ich lege [~2] auf|ich bin [~1] raus|ich melde mich [~1] ab|das wars [~2] (hier|jetzt|ich|für)|auf wiedersehen [~2] (gespräch|chat))',
      '(chat|gespräch) [~2] (beenden|schließen|abbrechen)',
    ],
    unless: ['(wenn|falls|sollte|sollten|sofern|andernfalls|sonst|ansonsten|es sei denn|bevor) ~8'],
  },
  brings_help: {
    any: [
      '(hole|hol|bitte|rufe|bringe|verbinde|gebe|ziehe) [ich] ~8 (jemanden|kollegin|kollegen|teamleitung|vorgesetzte|person|fachkraft|geschulte|notfallteam|hilfe) ~4',
      '(jemanden|kollegin|kollegen|teamleitung|vorgesetzte|fachkraft) ~5 (dazu|hinzu|geschult|ausgebildet|helfen kann)',
      '(teamleitung|kollegin|kollege|vorgesetzte|fachkraft|geschulte person) [~3] (kommt|übernimmt|ist da|schaltet|liest|hilft)',
      '(rufen|ruf|wähle|wählen|telefonseelsorge|notruf|notrufnummer|krisentelefon|rettungsdienst) [~4] (<number>|an|notruf|seelsorge|telefonseelsorge|krisendienst|erreichen)',
      '(telefonseelsorge|notruf|krisendienst)',
      '(in|akuter) gefahr',
      '(ich bleibe|bleibe ich|ich bin) [~3] (bei ihnen|bei dir|im chat|hier|da)',
    ],
  },
};
