import type { inserting as shape } from '../en/inserting.ts';

/** Bringing a text into the reply box, in Dutch. */
export const inserting: typeof shape = {
  insert: 'Invoegen',
  copy: 'Kopiëren',
  insertPart: (text) => `Invoegen: ${text}`,
  copyPart: (text) => `Kopiëren: ${text}`,
  delivery: {
    busy: 'Bezig met invoegen…',
    inserted: 'De tekst staat in het antwoordveld. Lees hem na en verstuur zelf.',
    copied: 'Gekopieerd.',
    copyRefused: 'De browser stond kopiëren niet toe. De tekst is geselecteerd: druk op Ctrl+C of ⌘C.',
  },
  refusals: {
    'conversation-changed':
      'Op de pagina is een ander gesprek open, dus er is niets ingevoegd. Ga terug of kopieer de tekst.',
    'no-composer':
      'Er is geen antwoordveld gevonden. Open het op de pagina en probeer het opnieuw, of kopieer de tekst.',
    'note-mode':
      'Het veld op de pagina staat op interne notitie. Zet het op antwoord en probeer het opnieuw, of kopieer de tekst.',
    'mode-unknown': 'Komt het veld op de pagina bij de klant aan? Attune kan dat hier niet zien.',
    'too-long':
      'Deze tekst is langer dan het antwoordveld toelaat. Je concept is ongewijzigd. Kopieer de tekst en kort hem in.',
    ignored:
      'Het antwoordveld nam de tekst niet aan. Je concept is ongewijzigd. Kopieer de tekst en plak hem.',
    'changed-otherwise':
      'Het antwoordveld veranderde op hetzelfde moment. Kijk je concept na en kopieer de tekst als die ontbreekt.',
    unreachable:
      'De pagina gaf geen antwoord. Kijk of de tekst in het antwoordveld staat; zo niet, kopieer hem.',
  },
  modeAnswers: { yes: 'Ja, invoegen', no: 'Nee, kopiëren' },
};
