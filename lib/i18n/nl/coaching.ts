import type { coaching as shape } from '../en/coaching.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('nl');

/** Coaching mode, in Dutch. */
export const coaching: typeof shape = {
  name: 'Coachmodus',
  hint: 'Laat zien waarom iets wordt aangeraden en waarop dat berust, met een scorekaart van de chat. Het advies blijft hetzelfde.',
  setByTeam: {
    on: 'Je team heeft de coachmodus voor iedereen aangezet.',
    off: 'Je team heeft de coachmodus voor iedereen uitgezet.',
  },
  isOn: 'Coaching aan',
  about: 'Wat hij verandert en bewaart',
  source: 'Bron:',
  practice: 'praktijk van klantenservice',
  playbook: 'het draaiboek dat in gebruik is',
  reasons: {
    lane: 'In deze situatie gaan de stappen van je eigen team voor elke formulering.',
    gesture: 'Een klein extraatje past bij wat er misging, niet bij hoe boos iemand is.',
    topic: 'Deze woorden passen bij de signalen van het onderwerp.',
    outlook: 'Wat gesprekken erger maakt, met de hand gewogen: een schatting.',
  },
  help: {
    changes: 'Wat hij verandert',
    changed: [
      'Elke oorzaak, de eerste zin, de opties en extraatjes tonen hun reden en de bron ervan.',
      'Elke chat heeft een scorekaart: waar een controle aan de orde was, wat lukte en wat ontbrak, met de woorden en een betere zin. Er is geen cijfer en geen ranglijst.',
      'Je kunt een geanonimiseerd bestand van een chat bewaren voor je trainer, met een notitie van jou.',
      'Het advies is hetzelfde als zonder.',
    ],
    stores: 'Wat hij bewaart',
    stored: [
      'Of hij aanstaat, en verder niets.',
      'De scorekaart wordt gemaakt als je hem opent en is weg als je hem sluit. Je notitie is weg als het paneel sluit.',
      'Een bestand voor nabespreking bestaat alleen waar jij het bewaart. Attune verstuurt niets en bewaart geen kopie.',
    ],
    seen: 'Wie het ziet',
    seers: [
      'Niemand behalve jij, tenzij je een bestand doorgeeft. Je trainer kan niet op afstand meekijken.',
      'Je team kan de coachmodus voor iedereen aan- of uitzetten. Attune meldt dat dan bij de schakelaar.',
    ],
  },
  scorecard: {
    open: 'Scorekaart',
    intro:
      'De momenten in deze chat waarop een controle aan de orde was. Het gaat over antwoorden, niet over jou.',
    reading: (done, of) => `Lezen: ${done} van ${of} berichten`,
    unread: 'Deze chat krijgt geen scorekaart: de taal is niet bekend of Attune leest die niet.',
    none: 'Nog bij geen van je antwoorden was een controle aan de orde.',
    overview: 'Per onderwerp',
    groups: {
      hear: 'Luisteren',
      acknowledge: 'Erkennen',
      own: 'Op je nemen',
      resolve: 'Oplossen',
      manner: 'Toon',
      pace: 'Tempo',
      lanes: 'Extra zorg',
    },
    count: (occasions, met, missed) =>
      `${occasions} ${plural(occasions, { one: 'moment', other: 'momenten' })}: ${met} gelukt, ${missed} gemist`,
    wins: 'Wat goed ging',
    noWins: 'Hier valt nog niets te noemen.',
    misses: 'Wat beter had gekund',
    noMisses: 'Er is niets gemist.',
    times: (count) => `${count} keer`,
    better: 'Beter:',
    betterAbove: 'De zin hierboven lost dit ook op.',
    lacking: 'In het antwoord is er niets van te zien.',
  },
  share: {
    open: 'Deze chat delen voor nabespreking',
    intro:
      'Hieronder staat alles wat in het bestand komt. Het gaat niet vanzelf ergens heen: jij bewaart het en geeft het aan je trainer.',
    careful: 'In deze chat vertelt iemand iets persoonlijks. Kijk extra goed, of laat die berichten weg.',
    preparing: 'Het bestand wordt klaargemaakt',
    note: 'Notitie voor je trainer',
    noteHint: 'De notitie komt in het bestand, geanonimiseerd zoals de chat, en is weg als het paneel sluit.',
    taken: 'Weggehaald',
    noneTaken: 'Er is niets gevonden om weg te halen. Kijk zelf nog eens.',
    notSafe:
      'Bij het anonimiseren blijft soms iets staan. Lees de chat hieronder voordat je het bestand bewaart.',
    standsFor: (placeholder, words) => `${placeholder} staat voor “${words}”`,
    keep: (words) => `“${words}” laten staan`,
    kept: 'Door jou laten staan',
    takeAgain: (words) => `“${words}” toch weghalen`,
    more: 'Ook weghalen',
    takeOut: 'Weghalen',
    hidden: 'Door jou weggehaald',
    undo: (words) => `“${words}” niet meer weghalen`,
    holds: 'Wat er in het bestand staat',
    summary: (messages, cues, checks) =>
      `${messages} ${plural(messages, { one: 'bericht', other: 'berichten' })}, ${cues} ${plural(cues, { one: 'oorzaak', other: 'oorzaken' })}, ${checks} ${plural(checks, { one: 'controle', other: 'controles' })}`,
    roles: {
      customer: 'Klant',
      agent: 'Medewerker',
      bot: 'Chatbot',
      note: 'Interne notitie',
      system: 'Systeem',
      unknown: 'Onbekend',
    },
    leaveOut: (place) => `Bericht ${place} weglaten`,
    putBack: (place) => `Bericht ${place} terugzetten`,
    leftOut: 'Door jou weggelaten',
    whole: 'Het bestand, woord voor woord',
    save: 'Bestand bewaren',
    saved: (name) =>
      `Aan de browser gegeven om te bewaren als “${name}”. Het is nergens heen gestuurd en Attune bewaart geen kopie.`,
  },
};
