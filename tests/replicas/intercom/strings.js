/** What the inbox says, in each language it can be shown in. */
const strings = {
  en: {
    inbox: 'Your inbox',
    typing: (name) => `${name} is typing`,
    older: (count) => `And ${count} items before`,
    reply: 'Reply',
    note: 'Note',
    replyHint: 'Write a reply, or # for macros',
    noteHint: 'Write a note only your team sees',
    send: 'Send',
    addNote: 'Add note',
    seen: 'Seen',
    now: 'Just now',
    details: 'Details',
    facts: { email: 'Email', location: 'Location', since: 'Customer since', orders: 'Orders' },
  },
  nl: {
    inbox: 'Jouw inbox',
    typing: (name) => `${name} is aan het typen`,
    older: (count) => `En ${count} eerdere items`,
    reply: 'Antwoord',
    note: 'Notitie',
    replyHint: 'Schrijf een antwoord, of # voor macro’s',
    noteHint: 'Schrijf een notitie die alleen je team ziet',
    send: 'Verzenden',
    addNote: 'Notitie toevoegen',
    seen: 'Gezien',
    now: 'Zojuist',
    details: 'Gegevens',
    facts: { email: 'E-mail', location: 'Plaats', since: 'Klant sinds', orders: 'Bestellingen' },
  },
};

/** The words of `locale`; English where there are none. */
export const wordsOf = (locale) => strings[locale] ?? strings.en;
