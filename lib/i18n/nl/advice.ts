import type { advice as shape } from '../en/advice.ts';

/** What to say to the customer, in Dutch. */
export const advice: typeof shape = {
  topic: {
    ask: 'Waar gaat het over?',
    why: 'Dat blijkt uit deze woorden:',
    chosen: 'door jou gekozen',
    change: 'Wijzigen',
    other: 'Iets anders',
    choose: 'Onderwerp',
    none: 'Kies een onderwerp',
    undo: 'Terug naar wat Attune denkt',
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
    waits: (what) =>
      `Wacht op: ${what}. Zolang dat niet is ingevuld, komt dit niet in het antwoord, aangevinkt of niet.`,
    notNumber: 'Vul een getal in, zoals 12,50.',
    limit: (amount) => `tot ${amount} zelf te beslissen`,
    aboveLimit: 'boven je limiet: gaat naar je teamleider',
  },
  gesture: {
    heading: 'Een klein extraatje',
    cap: (amount) => `ter waarde van hooguit ${amount}`,
    aboveCap: (amount) => `Dat is meer dan ${amount}, dus het komt niet in het antwoord.`,
    add: 'Aan het antwoord toevoegen',
    remove: 'Uit het antwoord halen',
  },
  forYou: 'Voor jou, niet voor de klant',
  closing: { close: 'Slotzin', confirm: 'De keuze bevestigen' },
  reply: { heading: 'Antwoord', insert: 'Antwoord invoegen', copy: 'Antwoord kopiëren' },
  dismiss: 'Verbergen',
  showAgain: 'Weer tonen',
};
