import type { Dictionary } from './en.ts';
import { pluralFor } from './plural.ts';

const plural = pluralFor('nl');

/** The interface in Dutch. */
export const nl: Dictionary = {
  customer: 'Klant',
  levels: { 0: 'Neutraal', 1: 'Wrijving', 2: 'Afkeuring', 3: 'Verwijt', 4: 'Ultimatum of nood' },
  level: (level, name) => `Niveau ${level} van 4: ${name}`,
  otherChat: (name, level) => `Een andere chat heeft je nodig: ${name}, ${level}`,
  trends: { up: 'stijgend', same: 'gelijk', down: 'dalend' },
  trendPicture: (levels) => `Niveau van de laatste klantberichten, oudste eerst: ${levels}`,
  health: {
    read: (read, rows) =>
      `${read} van ${rows} ${plural(rows, { one: 'bericht', other: 'berichten' })} gelezen`,
    partial: 'oudere staan niet op de pagina',
    translated: 'de browser heeft het vertaald: een antwoord komt in die taal, niet in die van de klant',
    unknownRoles: (count) =>
      plural(count, { one: '1 zonder bekende schrijver', other: `${count} zonder bekende schrijver` }),
  },
  lanes: {
    safety: {
      title: 'Lees de gemarkeerde regel zelf',
      text: 'Mogelijk is iemand in gevaar. Volg de procedure van je team; Attune stelt hier geen woorden voor.',
    },
    abuse: {
      title: 'Dit hoef je niet te accepteren',
      text: 'Volg de stappen van je team en vraag om steun. Attune stelt hier geen woorden voor.',
    },
    grief: { title: 'Er is iemand overleden', text: 'Neem de tijd. Attune biedt hier geen opties aan.' },
    vulnerability: {
      title: 'De klant vertelt iets persoonlijks',
      text: 'Vraag hoe je het makkelijker kunt maken. Er wordt niets van bewaard.',
    },
  },
  forecast: {
    outlooks: { may_escalate: 'Kan erger worden', likely_escalates: 'Wordt waarschijnlijk erger' },
    factors: {
      threat: 'spreekt van vertrekken of verdere stappen',
      promise_broken: 'een toezegging is niet nagekomen',
      accusing: 'het niveau is hoog',
      not_heard: 'voelt zich niet gehoord',
      rising: 'de spanning loopt op',
      tense_before: 'het was al eerder gespannen in deze chat',
      cause_again: 'dezelfde oorzaak kwam terug',
      refused: 'het laatste antwoord was een nee',
      left_waiting: 'meerdere berichten wachten op antwoord',
    },
  },
  cause: {
    heading: 'Oorzaak',
    why: 'Waarom',
    reveal: (quote) => `Toon “${quote}” op de pagina`,
    families: {
      repeat_contact: 'Moet hier opnieuw om vragen',
      waiting: 'Wacht al lang',
      unmet_promise: 'Kreeg een belofte die niet is nagekomen',
      not_heard: 'Voelt zich niet gehoord',
      recovery_gratitude: 'Is dankbaar',
      effort_runaround: 'Wordt van het kastje naar de muur gestuurd',
      bot_loop: 'Komt niet voorbij de chatbot',
      policy_unfair: 'Vindt het oneerlijk',
      money_worry: 'Maakt zich zorgen om geld',
      churn_threat: 'Dreigt te vertrekken',
      legal_public_threat: 'Spreekt van juridische of openbare stappen',
      time_pressure: 'Heeft haast',
      sarcasm: 'Mogelijk ironisch',
      helpless_resigned: 'Geeft het op',
      quiet_disengagement: 'Haakt stilletjes af',
      profanity_abuse: 'Vloekt of scheldt',
      shouting: 'Schrijft met stemverheffing',
      anxiety_worry: 'Maakt zich zorgen',
      grief_bereavement: 'Heeft iemand verloren',
      vulnerability: 'Vertelt over iets zwaars',
      safety: 'Iemand is mogelijk in gevaar',
      confusion: 'Begrijpt niet hoe het werkt',
      disappointment_loyalty: 'Is teleurgesteld',
      privacy_security_fear: 'Vreest voor account of gegevens',
      dignity: 'Voelt zich niet met respect behandeld',
      positive_mixed: 'Is blij, maar niet met alles',
      possible_frustration: 'Mogelijk gefrustreerd',
    },
  },
  acknowledgement: {
    heading: 'Erkenning',
    another: 'Andere woorden',
    count: (shown, all) => `${shown} van ${all}`,
  },
  options: {
    heading: 'Opties',
    hint: 'Aangevinkte opties komen in het antwoord.',
    include: (offer) => `Opnemen: ${offer}`,
    condition: 'Voorwaarde',
    deadline: 'Termijn',
    owner: 'Wie',
    agent: 'jij',
    floor: 'Heeft hier sowieso recht op:',
  },
  reply: { heading: 'Antwoord', insert: 'Antwoord invoegen', copy: 'Antwoord kopiëren' },
  insert: 'Invoegen',
  copy: 'Kopiëren',
  insertPart: (text) => `Invoegen: ${text}`,
  copyPart: (text) => `Kopiëren: ${text}`,
  dismiss: 'Wegleggen',
  showAgain: 'Weer tonen',
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
  states: {
    reading: { title: 'Het gesprek wordt gelezen', text: 'Een ogenblik.' },
    noLine: { title: 'Aan jou', text: 'De klant wacht op antwoord. Attune heeft hier zelf geen zin voor.' },
    quiet: {
      title: 'Leest mee',
      text: 'Nu is er niets te adviseren. Advies komt zodra er iets waars te zeggen valt.',
    },
    dismissed: { title: 'Leest mee', text: 'Je hebt het advies voor dit moment weggelegd.' },
    paused: { title: 'Gepauzeerd in dit gesprek', text: 'Er komt geen advies tot je hervat.' },
    noChat: { title: 'Hier is geen gesprek', text: 'Open een gesprek in je helpdesk en Attune leest mee.' },
    cannotRead: {
      title: 'Dit gesprek is niet te lezen',
      text: 'De pagina toont de berichten niet op een manier die Attune kent. Je kunt het gesprek ook plakken.',
    },
    reconnecting: {
      title: 'Verbinding wordt hersteld',
      text: 'De pagina antwoordt even niet. Blijft dit zo, laad de pagina dan opnieuw; je concept blijft ongemoeid.',
    },
    outdated: {
      title: 'Er ontbreekt een deel van Attune',
      text: 'Waarschijnlijk is Attune bijgewerkt terwijl dit paneel openstond. Laad het paneel opnieuw; je concept blijft ongemoeid.',
    },
    unreadLanguage: {
      title: 'Leest mee',
      text: 'De klant schrijft in een taal die Attune niet leest, dus het blijft stil.',
    },
    failed: {
      title: 'Attune is gestopt',
      text: 'Er ging iets mis in dit paneel. Sluit het en open het opnieuw.',
    },
  },
  pause: 'Pauzeren in dit gesprek',
  resume: 'Hervatten',
  reload: 'Paneel opnieuw laden',
  paste: {
    open: 'Gesprek plakken',
    heading: 'Gesprek plakken',
    label: 'Het gesprek, elk bericht als “Naam: tekst”',
    speakers: 'Wie is de klant?',
    noSpeakers: 'Nog geen spreker gevonden. Begin elk bericht met de naam en een dubbele punt.',
    submit: 'Dit gesprek lezen',
    cancel: 'Annuleren',
    pasted: 'Geplakt gesprek',
    close: 'Terug naar de pagina',
  },
  settings: {
    open: 'Instellingen en toetsen',
    heading: 'Instellingen',
    back: 'Terug',
    language: 'Taal van Attune',
    browserLanguage: 'Zoals de browser',
    theme: 'Kleuren',
    themes: { auto: 'Zoals het systeem', light: 'Licht', dark: 'Donker' },
    singleKeys: 'Losse toetsen werken in het paneel',
    shortcut: 'Paneel openen',
    noShortcut: 'geen toets ingesteld',
    changeShortcut: {
      chromium: 'Wijzigen kan op chrome://extensions/shortcuts.',
      firefox: 'Wijzigen kan op about:addons, bij het tandwiel en “Extensiesneltoetsen beheren”.',
    },
    privacy: 'Alles blijft in deze browser. Zolang het paneel dicht is, wordt er niets gelezen.',
    notSaved: 'De browser kon dit niet bewaren. Het geldt tot het paneel dichtgaat.',
  },
  keys: {
    heading: 'Toetsen in het paneel',
    tick: 'optie aanvinken',
    another: 'andere woorden',
    insert: 'antwoord invoegen',
    copy: 'antwoord kopiëren',
    dismiss: 'wegleggen',
    help: 'instellingen en toetsen',
  },
  announce: {
    advice: (cause) => `Nieuw advies. ${cause}.`,
    options: (count) => plural(count, { one: '1 optie.', other: `${count} opties.` }),
  },
};
