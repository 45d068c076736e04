import type { GroupWords } from '../review-words.ts';

const ask =
  '(nenn|nenne|nennen|sag|sage|sagen|gib|gebe|geben|schick|schicke|schicken|send|sende|senden|teile|teilen|brauche|bräuchte|benötige|benötigen|benötigten|brauchen|haben|hätte|hätten|mitteilen|verraten|durchgeben|angeben|bestätigen|bitte|lautet|ist|war|zusenden|zukommen|laden|hochladen|zeig|zeigen|verrate|mach|machen|übermitteln|hinterlassen|hinterlasse|füge|fügen|schreib|schreiben)';
const yours = '(deine|dein|deinen|ihre|ihr|ihren|die|eine|ein|den|bestellung|noch)';
const number = '(nr|nummer)';

const orderNumber =
  '(bestellnummer|bestellnr|auftragsnummer|auftragsnr|kundennummer|kundennr|vorgangsnummer|ticketnummer|fallnummer|rechnungsnummer|rechnungsnr|sendungsnummer|trackingnummer|buchungsnummer|vertragsnummer|referenznummer|order nummer|(bestell|kunden|auftrags|rechnungs|sendungs) (nummer|nr))';

/** A question or a request is none where the agent has it or gives it. */
const hasIt =
  '(ich|wir) [~1] (habe|haben|sehe|sehen|finde|nutze|verwende|schicke|sende|schreibe|rufe|nehme|trage|gebe|füge|lege|melde|bekomme|erhalte|hab|seh) ~6';

/** What a reply asks for, and how it takes up what was asked. */
export const hear: GroupWords<'hear'> = {
  answers_later: {
    any: [
      '(beantworte|kläre|prüfe|erfrage|recherchiere) (ich|wir) ~6 (frage|fragen|beides|alles|rest)',
      'ich (beantworte|kläre|prüfe|erfrage|recherchiere) ~6 (frage|fragen|beides|alle drei|rest)',
      '(frage|fragen|dazu|darauf|beides|rest) ~2 (beantworte|kläre|komme|antworte|melde) ich',
      '(melde|meld) [ich] [mich] ~6 (dazu|zurück|wieder|<number>|bescheid)',
      '(antwort|bescheid|auskunft|rückmeldung) ~4 (bis|um|in|innerhalb|vor|heute|morgen|gegen)',
      '(bis|um|gegen|heute|morgen) ~4 (antwort|bescheid|auskunft|rückmeldung)',
      '(sag|sage|gebe|geb) [ich] [dir|ihnen|euch] ~6 bescheid',
      '(hörst du|hören sie|weißt du|wissen sie|erfährst du|erfahren sie) [~4] (mir|mehr)',
      'komme [ich] ~3 (darauf|dazu) zurück',
    ],
  },
  asks_order: {
    any: [
      `${ask} [~4] ${yours} [~1] ${orderNumber}`,
      `${orderNumber} [~2] (nennen|mitteilen|durchgeben|angeben|schicken|senden|sagen|verraten|bestätigen|zukommen|zusenden|geben|haben)`,
      `(brauche|bräuchte|benötige|bräuchten|brauchen|benötigen) [~3] ${orderNumber}`,
      `${orderNumber} (bitte|?|??)`,
      '(um welche|welche) bestellung (geht|handelt|ist|wars)',
    ],
    unless: [
      hasIt,
      '(steht|finden sie|findest du|danke für)',
      '(nicht|kein|keine|nie) ~4 (schicken|senden|nennen|brauchen|brauche|nötig)',
    ],
  },
  asks_email: {
    any: [
      `${ask} [~3] ${yours} [~1] (e mail|email|mail|mailadresse|emailadresse)`,
      '(an|unter|von) welche* (e mail|email|mail|mailadresse|emailadresse)',
      '(e mail|email|mail) [adresse] (nennen|mitteilen|durchgeben|angeben|sagen|bestätigen|bitte)',
      '(mailadresse|emailadresse) (nennen|mitteilen|durchgeben|angeben|sagen|bestätigen|bitte)',
    ],
    unless: [
      hasIt,
      '(per|mit|via|in einer|eine|die|der) (e mail|email|mail) [~2] (mit|geschickt|gesendet|verschickt|erhalten|vom|von|schicken|senden|schreiben|an)',
      '(bekommen|bekommst|erhalten|erhältst|kommt) ~6 (mail|email)',
    ],
  },
  asks_phone: {
    any: [
      `${ask} [~3] ${yours} [~1] (telefonnummer|handynummer|rufnummer|mobilnummer|rückrufnummer|telefonnr|handynr|nummer)`,
      `(telefonnummer|handynummer|rufnummer|mobilnummer|rückrufnummer) (nennen|mitteilen|durchgeben|angeben|sagen|bitte|hinterlassen|?)`,
      `(unter|auf) welche* [~1] (${number}|telefonnummer|handynummer|rufnummer) ~4`,
      '(wie|wo) [~2] (telefonisch|am telefon) erreichen',
    ],
    unless: [hasIt, '(rufe|ruf|melde) [~5] unter'],
  },
  asks_photo: {
    any: [
      `${ask} [~4] (foto|fotos|bild|bilder|screenshot|screenshots|aufnahme)`,
      '(foto|fotos|bild|bilder|screenshot|screenshots) [~5] (schicken|senden|machen|hochladen|zusenden|anhängen|zukommen|mitschicken|zeigen|bitte)',
    ],
    unless: [
      '(ich|wir) [~2] (habe|haben|sehe|sehen|bekomme|leite|gebe|lasse|hab|frage)',
      '(danke|zeigt|steht|der bote|paketdienst|fahrer)',
      '(kein|keine|nicht|ohne) [~2] (foto|fotos|bild|bilder)',
    ],
  },
  asks_name: {
    any: [
      '(wie|was) (ist|lautet|war) [~2] (ihr|dein) [voller|vollständiger|vor] [und] (name|nachname|vorname|zuname)',
      '(nenn|nenne|nennen|sag|sage|sagen|brauche|bräuchte|benötige|teilen|gib|geben) [~5] (namen|nachnamen|vornamen)',
      '(ihren|deinen) [vollen|vollständigen] (namen|nachnamen) (bitte|nennen|sagen|mitteilen|?)',
      'mit wem (spreche|schreibe|chatte|habe) ich',
      'wie (heissen sie|heisst du)',
    ],
    unless: ['(ich|wir) [~2] (habe|haben|sehe|hab) ~3 namen'],
  },
  asks_address: {
    any: [
      '(wie|was) (ist|lautet|war) [~2] (ihre|deine) [genaue|vollständige|aktuelle] (adresse|anschrift|lieferadresse|lieferanschrift|postadresse)',
      '(nenn|nenne|nennen|sag|sage|sagen|brauche|bräuchte|benötige|teilen|schicken|schick|geben|gib) [~5] (ihre|deine|die) [~1] (adresse|anschrift|lieferadresse|lieferanschrift|postadresse)',
      '(ihre|deine) (adresse|anschrift|lieferadresse) (bitte|?)',
    ],
    unless: ['(ich|wir) [~2] (habe|haben|sehe|hab|schicke)', '(neue|andere) (adresse|anschrift)', 'e mail'],
  },
  asks_what_happened: {
    any: [
      '(was|worum) (genau|ist|geht|gehts) [~3] (passiert|los|problem|vorgefallen|geschehen|genau|schiefgelaufen|schiefgegangen)',
      'worum (geht es|gehts|handelt es)',
      'was genau ~4 (funktioniert|klappt|passiert|geht|ist|stört|angezeigt)',
      '(was|wie) (funktioniert|klappt|geht) [~1] [denn] (nicht|genau) ~2 (?|??)',
      '(erzählen|erzähl|erzähle) (sie|mir) ~6 (passiert|problem|los|vorgefallen)',
      '(wo|was) (ist|wäre) [denn] [genau] das problem',
      'wo (liegt|klemmt|drückt|hakt) [~3] (problem|es|schuh)',
      '(schildern|schilder|schildere|beschreiben|beschreib|beschreibe|erläutern|erklären) (sie|du|mir|uns|bitte) ~6',
      '(wie|womit|was) (kann|darf|können) (ich|wir) [~4] (helfen|behilflich|weiterhelfen|für sie tun|für dich tun|tun)',
      '(mehr|nähere|weitere|genauere) (details|informationen|angaben|infos) (zu|zum|zur|über)',
    ],
    unless: [
      '(sonst|noch|außerdem|weiter) [~2] (helfen|tun|behilflich)',
      'ich (beschreibe|erkläre|schildere)',
      '(nicht|kein) ~4 (beschreiben|schildern|erklären)',
    ],
  },
  asks_more: {
    any: [
      '^ [bitte|dann] (schick|schicke|schicken|send|sende|senden|gib|gebe|geben|nenn|nenne|nennen|sag|sage|sagen|teil|teile|teilen|lade|laden|bestätige|bestätigen|zeig|zeige|zeigen) [sie|du] [bitte|doch|mal|kurz|einmal] (mir|uns|ihre|ihren|ihr|deine|deinen|dein)',
      '(bitte|können sie|könnten sie|kannst du|könntest du|würden sie|würdest du|magst du|mögen sie) [~5] (zusenden|zukommen|mitteilen|durchgeben|hochladen|bestätigen|nennen|verraten)',
      '(können sie|könnten sie|kannst du|könntest du|würden sie|würdest du) (mir|uns) [~5] (schicken|senden|geben|sagen|zeigen|beschreiben)',
      '(lassen sie|lass) (mich|uns) [~2] wissen (was|welche*|wo|wann|wie|ob)',
      '(ich|wir) (brauche|bräuchte|benötige|brauchen|bräuchten|benötigen) [~3] (von ihnen|von dir)',
    ],
    unless: [
      '(wenn|falls|sobald|sofern) ~4 (etwas|noch|was)',
      '(schick*|send*|nenn*) ~3 (nie|niemals|kein*)',
      '(nie|niemals|nicht|kein*) ~5 (schicken|senden|nennen|mitteilen)',
    ],
  },
  checks_understanding: {
    any: [
      '(habe|hab) ich ~4 (richtig|korrekt) [verstanden]',
      '(richtig|korrekt) (verstanden|so)',
      '(ist|stimmt|passt|klappt|geht|funktioniert|hilft|reicht) (das|es|dies|alles|jeder schritt) ~4 (?|??)',
      '(sag|sage|sagen|schreib|schreiben|melde|melden|gib|geben) [~4] (wenn|ob|falls|wo) ~5 (hakt|klappt|klemmt|stimmt|funktioniert|passt|fehlt|unklar|schritt|falsch|nicht)',
      '(verstehe|versteh) ich (das|sie|dich) ~2 richtig',
      '(sind sie|bist du) [~2] einverstanden',
      '(an|bei) welchem schritt ~5',
      '(kommen sie|kommst du|kommt ihr) (damit|so) (zurecht|klar|weiter)',
      'wo (hakt|klemmt) es',
    ],
  },
};
