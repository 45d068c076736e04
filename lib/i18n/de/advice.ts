import type { advice as shape } from '../en/advice.ts';

/** What to say to the customer, in German. */
export const advice: typeof shape = {
  topic: {
    ask: 'Worum geht es?',
    why: 'Das zeigen diese Worte:',
    chosen: 'von Ihnen gewählt',
    change: 'Ändern',
    other: 'Etwas anderes',
    choose: 'Thema',
    none: 'Thema wählen',
    undo: 'Zurück zu dem, was Attune annimmt',
  },
  acknowledgement: {
    heading: 'Anerkennung',
    another: 'Andere Worte',
    count: (shown, all) => `${shown} von ${all}`,
  },
  options: {
    heading: 'Optionen',
    hint: 'Angekreuzte Optionen kommen in die Antwort.',
    include: (offer) => `Aufnehmen: ${offer}`,
    condition: 'Bedingung',
    deadline: 'Frist',
    owner: 'Wer',
    agent: 'Sie',
    floor: 'Anspruch besteht ohnehin:',
    waits: (what) =>
      `Es fehlt noch: ${what}. Bis das eingetragen ist, kommt die Option nicht in die Antwort, ob angekreuzt oder nicht.`,
    notNumber: 'Tragen Sie eine Zahl ein, etwa 12,50.',
    limit: (amount) => `bis ${amount} selbst`,
    aboveLimit: 'über Ihrer Grenze: geht an die Teamleitung',
  },
  gesture: {
    heading: 'Eine kleine Geste',
    cap: (amount) => `im Wert von höchstens ${amount}`,
    aboveCap: (amount) => `Das ist mehr als ${amount} und kommt deshalb nicht in die Antwort.`,
    add: 'In die Antwort aufnehmen',
    remove: 'Aus der Antwort nehmen',
  },
  forYou: 'Für Sie, nicht für den Kunden',
  closing: { close: 'Schlusssatz', confirm: 'Die Wahl bestätigen' },
  reply: { heading: 'Antwort', insert: 'Antwort einfügen', copy: 'Antwort kopieren' },
  dismiss: 'Ausblenden',
  showAgain: 'Wieder zeigen',
};
