import type { GroupWords } from '../review-words.ts';

const ask =
  '(wat is|wat was|wat zijn|mag ik|mogen wij|mogen we|kun je|kan je|kunt u|kan u|zou je|zou u|wil je|wilt u|heb je|heeft u|hebt u|graag|ontvang ik graag|weet je|weet u|op welk|welk|^ stuur|stuur [even|me|mij|ons]|geef [even|me|mij|ons]|^ geef)';

/** What a reply asks for, and when it will answer. */
export const hear: GroupWords<'hear'> = {
  answers_later: {
    any: [
      '(kom|komen) [ik|we] [~3] (er|erop|daar|daarop|hier|hierop|op [~5]|bij (je|u)) [~5] [op] terug',
      '(op|over) [~5] (vraag|vragen|factuur|andere|rest|tweede|eerste|dat) [~2] (kom|laat|krijg|hoor|geef) [~8] (terug|weten|antwoord|mij|me|op)',
      '(laat|mail|bel|app) ik (je|u) [~6] (weten|over)',
      'ik (laat|mail|bel|app) (het|je|u|dat|dit) [~6] weten',
      '(hoor|hoort) (je|u) [~3] hoe (het|ver)',
      '(je|u) (hoort|krijgt|hebt|heeft) [~5] (van mij|van ons|antwoord|uitsluitsel|bericht)',
      '(hoor|krijg|heb|hoort|krijgt|hebt) (je|u) [~5] (van mij|van ons|antwoord|uitsluitsel|bericht)',
      '(ik) (geef|stuur) (je|u) [~5] antwoord',
      '(geef|stuur|mail) (je|u) [~6] (bevestiging|stand van zaken)',
      '(ik) zoek [~4] (op|uit) en (laat|mail|bel|kom|app)',
      'ik (ga|zal) [~4] (vraag|vragen) [~3] (uitzoeken|beantwoorden)',
    ],
  },
  asks_order: {
    any: [
      `${ask} [~6] (bestelnummer|ordernummer|ordernr|bestelnr|bestellingsnummer|trackingcode|trackingnummer|retournummer|order nummer|bestel nummer|track en trace code|zendingsnummer)`,
      '^ [je|uw|het|graag] (bestelnummer|ordernummer|ordernr|bestelnr) (graag|aub|ajb|alstublieft|alsjeblieft|svp|?|??|$)',
      '(bestelnummer|ordernummer) [~2] (doorgeven|doorsturen|sturen|noemen) ?',
    ],
    unless: [
      '(noteer|vind|zie|heb ik|staat|vermeld) ~3 (bestelnummer|ordernummer)',
      '(bestelnummer|ordernummer) (heb ik|zie ik|staat)',
      '(nieuwe|nieuw) (bestelnummer|ordernummer|trackingcode)',
      '(heb|hebt|heeft) (je|u) ~3 niet (nodig|te)',
    ],
  },
  asks_email: {
    any: [
      `${ask} [~6] (mailadres|emailadres|e mailadres|e mail adres|mail adres|email|e mail)`,
      '(op|naar) welk [e] (mailadres|emailadres|mail adres|mail)',
      '^ [je|uw] (mailadres|emailadres|e mailadres) (graag|aub|ajb|alstublieft|alsjeblieft|?|$)',
    ],
    unless: [
      '(mail|email|e mail|mailtje) [~4] (ontvangen|gekregen|gehad|binnen|gezien|sturen met|gelezen|gevonden)',
      '(heb|heeft|hebt) (je|u) [~4] (mail|email|e mail|mailtje)',
      'nieuw* [e] (mailadres|emailadres)',
      '(mail|e mail|email) (sturen|willen sturen|toesturen|met)',
    ],
  },
  asks_phone: {
    any: [
      `${ask} [~6] (telefoonnummer|telnr|mobiele nummer|06 nummer|mobiel nummer|tel nr|nummer waarop|nummer bereikbaar)`,
      '(op|onder) welk [telefoon] (nummer|telefoonnummer)',
      '^ [je|uw] telefoonnummer (graag|aub|ajb|alstublieft|alsjeblieft|?|$)',
      'welk (nummer|telefoonnummer) (kan|kunnen|mag)',
    ],
    unless: ['(ons|mijn|hun) telefoonnummer'],
  },
  asks_photo: {
    any: [
      `${ask} [~6] (foto|fotos|fotootje|afbeelding|screenshot|schermafbeelding|plaatje)`,
      '^ [graag|stuur] [~3] (foto|fotos) [~4] (sturen|toesturen|mailen|uploaden|graag|aub)',
    ],
    unless: [
      '(tweede|extra|bezorgfoto|andere|nog een|scherpere)',
      '(op|van|dank) [~2] (de|uw|je) foto (zie|staat|is)',
    ],
  },
  asks_name: {
    any: [
      '(wat is|mag ik|met wie|kunt u|kun je|graag) [~3] (je naam|uw naam|de naam|voor en achternaam|volledige naam|achternaam|voornaam|wie spreek ik)',
      'met wie (spreek|chat|heb) ik',
    ],
    unless: [
      'naam [~2] (bedrijf|winkel|collega|medewerker|product|van het|van de)',
      '(bedrijfsnaam|gebruikersnaam)',
    ],
  },
  asks_address: {
    any: [
      `${ask} [~4] (adres|adresgegevens|bezorgadres|woonadres|postcode en huisnummer)`,
      '^ [je|uw] (adres|adresgegevens) (graag|aub|ajb|?|$)',
    ],
    unless: [
      '(mail|e mail|email) adres',
      '(klopt|ander|nieuw|andere|nieuwe) [~4] adres',
      'adres (wijzigen|aanpassen|klopt)',
    ],
  },
  asks_what_happened: {
    any: [
      '(waarmee|waar) [~1] (kan|mag) ik [~5] (helpen|van dienst|mee|doen)',
      'wat (is|was) (er|nou|nu|het|precies) [~4] (aan de hand|probleem|gebeurd|mis|misgegaan|loos)',
      '(kun|kan|kunt|zou) (je|u) [~4] (vertellen|uitleggen|omschrijven|toelichten|beschrijven|aangeven) [~4] (wat|probleem|klacht|vraag|gebeurd|aan de hand|situatie)',
      'wat kan ik [~2] voor (je|u|jou) doen',
      'wat is (je|uw|jouw|de|het) (vraag|klacht|probleem)',
      '(leg|vertel) [~3] [uit] wat [~4] (gebeurd|hand|mis|probleem)',
      'hoe kan ik (je|u) [~3] (helpen|van dienst)',
    ],
  },
  asks_more: {
    any: [
      '^ [graag|dan|hoi|dag] (stuur|geef|laat|vertel|mail|app|noem|kies|zeg|controleer|check|kijk|bekijk|deel) [me|mij|ons|even|dan|maar|gerust|je|uw|het|de|nog|eens|een]',
      '(stuur|geef|vertel|mail|noem|deel) [even|dan|gerust] (me|mij|ons) [even|dan|gerust] ~1',
      '(wil|wilt|kun|kan|kunt|zou) (je|u) [~6] (sturen|doorgeven|geven|vertellen|mailen|delen|bevestigen|controleren|checken|proberen|nakijken|aangeven)',
      '(stuur|dm) [~3] (dm|privebericht|pb)',
      'graag [~4] (doorgeven|sturen|mailen|bevestigen|vermelden)',
      '(ontvang|hoor|krijg|hebben|ontvangen|horen) (ik|wij|we) [dan|ook|nog] graag',
    ],
    unless: ['laat [~4] weten als er', 'laat (ik|me|mij) ~1', '(ik|wij|we) (zou|zouden|wil|willen) ~2'],
  },
  checks_understanding: {
    any: [
      '(klopt (dat|het|dit)|is dat [~1] (goed|akkoord|oke|ok|juist|duidelijk|wat je bedoelt|wat u bedoelt))',
      'heb ik (dat|het|je|u) [~3] (goed begrepen|begrepen|goed|juist)',
      '(past|schikt|werkt|lukt) (dat|het|dit) [~4] ?',
      'is (het|dit|alles) [zo|nu] (duidelijk|gelukt|goed|helder)',
      'begrijp ik (het|je|u|dat) [~1] goed',
      'zeg ik dat [~1] (goed|juist)',
      '(kom|komt|lukt) (je|u|het) [~2] (uit|zo) ?',
      'laat [~2] [even] weten of [~5] (lukt|werkt|gelukt|klopt|zo|goed|verbinding)',
      '(doet|werkt) (het|hij|uw internet|je internet|alles|de app) [~3] ?',
    ],
  },
};
