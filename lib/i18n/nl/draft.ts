import type { draft as shape } from '../en/draft.ts';

/** The draft in the reply box, in Dutch. */
export const draft: typeof shape = {
  heading: 'Je concept',
  fine: 'Niets te verbeteren',
  more: (count) => `en nog ${count}`,
  line: 'Betere zin',
  leaveOut: 'Laat deze woorden weg',
  use: 'Gebruik',
  takeThis: (line) => `Gebruik: ${line}`,
  mute: 'Hier niet',
  muteThis: (name) => `Hier niet: ${name}`,
  muted: (count) => `${count} uit voor dit gesprek`,
  undo: 'Ongedaan maken',
  undoThis: (name) => `Ongedaan maken: ${name}`,
  estimates: {
    up: 'Schatting: dit kan de spanning verhogen',
    same: 'Schatting: de spanning blijft ongeveer gelijk',
    down: 'Schatting: dit kan de spanning verlagen',
  },
  factors: {
    met: (name) => `aanwezig: ${name}`,
    missed: (name) => `ontbreekt: ${name}`,
    cause: (name) => `aanleiding: ${name}`,
  },
  announce: (name) => `Je concept: ${name}`,
  replacing: 'Bezig met vervangen…',
  replaced: 'Vervangen. Met ongedaan maken in het antwoordveld krijg je je eigen woorden terug.',
  refusals: {
    changed:
      'Het concept of het gesprek is veranderd, dus er is niets vervangen. Probeer het opnieuw of kopieer de zin.',
    'note-mode':
      'Het veld staat op interne notitie, dus er is niets vervangen. Zet het op antwoord of kopieer de zin.',
    'not-proved':
      'Attune was niet zeker van de precieze woorden in het veld. Kijk je concept na en kopieer dan de zin.',
    unreachable: 'De pagina gaf geen antwoord. Kijk je concept na; staat de zin er niet, kopieer hem dan.',
  },
};
