import type { settings as shape } from '../en/settings.ts';

/** What the agent sets, in Dutch. */
export const settings: typeof shape = {
  open: 'Instellingen en toetsen',
  heading: 'Instellingen',
  back: 'Terug',
  language: 'Taal van Attune',
  browserLanguage: 'Zoals de browser',
  theme: 'Kleuren',
  themes: { auto: 'Zoals het systeem', light: 'Licht', dark: 'Donker' },
  role: 'Je beslist als',
  roles: { agent: 'Medewerker', senior: 'Senior medewerker', lead: 'Teamleider' },
  roleHint: 'Dit bepaalt tot welk bedrag je iets mag toezeggen zonder te overleggen.',
  checkDrafts: 'Kijk mijn concepten na voordat ze weggaan',
  singleKeys: 'Losse toetsen werken in het paneel',
  shortcut: 'Paneel openen',
  noShortcut: 'geen toets ingesteld',
  changeShortcut: {
    chromium: 'Wijzigen kan op chrome://extensions/shortcuts.',
    firefox: 'Wijzigen kan op about:addons, bij het tandwiel en “Extensiesneltoetsen beheren”.',
  },
  privacy: 'Alles blijft in deze browser. Zolang het paneel dicht is, wordt er niets gelezen.',
  notSaved: 'De browser kon dit niet bewaren. Het geldt tot het paneel dichtgaat.',
};
