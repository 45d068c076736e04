import type { panel as shape } from '../en/panel.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('nl');

/** The panel around the advice, in Dutch. */
export const panel: typeof shape = {
  otherChat: (name, level) => `Een andere chat heeft je nodig: ${name}, ${level}`,
  trendPicture: (levels) => `Niveau van de laatste klantberichten, oudste eerst: ${levels}`,
  health: {
    read: (read, rows) =>
      `${read} van ${rows} ${plural(rows, { one: 'bericht', other: 'berichten' })} gelezen`,
    partial: 'oudere staan niet op de pagina',
    translated: 'de browser heeft het vertaald: een antwoord komt in die taal, niet in die van de klant',
    unknownRoles: (count) =>
      plural(count, { one: '1 met onbekende afzender', other: `${count} met onbekende afzender` }),
  },
  states: {
    reading: { title: 'Het gesprek wordt gelezen', text: 'Een ogenblik.' },
    noLine: {
      title: 'Jij bent aan zet',
      text: 'De klant wacht op antwoord. Attune heeft hier zelf geen zin voor.',
    },
    quiet: {
      title: 'Leest mee',
      text: 'Er is nu niets te adviseren. Advies volgt zodra er echt iets te zeggen valt.',
    },
    dismissed: { title: 'Leest mee', text: 'Je hebt het advies voor dit moment verborgen.' },
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
  keys: {
    heading: 'Toetsen in het paneel',
    tick: 'optie aanvinken',
    another: 'andere woorden',
    insert: 'antwoord invoegen',
    copy: 'antwoord kopiëren',
    mend: 'betere zin gebruiken',
    dismiss: 'verbergen',
    handOver: 'overdracht',
    calm: 'rustige weergave, origineel',
    help: 'instellingen en toetsen',
  },
  announce: {
    advice: (cause) => `Nieuw advies. ${cause}.`,
    options: (count) => plural(count, { one: '1 optie.', other: `${count} opties.` }),
  },
};
