/** Words before a colon that are a heading or a field in a message, not somebody speaking; lower case. */
export const fieldWords: ReadonlySet<string> = new Set(
  [
    // en
    'note notes ps nb re fw fwd subject from to cc sent date time address phone tel telephone mobile email e-mail mail',
    'order reference ref tracking invoice total amount price status problem issue question answer update edit summary',
    'name product item size colour color http https ftp mailto www warning error info attachment attachments link',
    // nl
    'let op opmerking onderwerp van aan datum tijd adres telefoon bestelling ordernummer bestelnummer factuur totaal',
    'probleem vraag antwoord naam bijlage',
    // de
    'hinweis achtung betreff von an datum uhrzeit adresse telefon bestellung bestellnummer rechnung summe frage antwort',
    'anhang',
    // fr
    'remarque objet de à heure adresse téléphone commande facture montant problème réponse nom pièce',
    // es
    'nota asunto para fecha hora dirección teléfono pedido factura importe problema pregunta respuesta nombre adjunto',
  ].flatMap((line) => line.split(' ')),
);

/** Words by which exports of chats name a side instead of a person; lower case. */
export const sideWords: ReadonlySet<string> = new Set(
  (
    'customer client visitor user agent support bot assistant me you system klant bezoeker medewerker kunde kundin ' +
    'besucher mitarbeiter client cliente visiteur visitante agente conseiller ik ich moi yo'
  ).split(' '),
);
