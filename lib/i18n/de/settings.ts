import type { settings as shape } from '../en/settings.ts';

/** What the agent sets, in German. */
export const settings: typeof shape = {
  open: 'Einstellungen und Tasten',
  heading: 'Einstellungen',
  back: 'Zurück',
  language: 'Sprache von Attune',
  browserLanguage: 'Wie der Browser',
  theme: 'Farben',
  themes: { auto: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  role: 'Sie entscheiden als',
  roles: { agent: 'Servicekraft', senior: 'Erfahrene Servicekraft', lead: 'Teamleitung' },
  roleHint: 'Davon hängt ab, bis zu welchem Betrag Sie ohne Rückfrage etwas zusagen dürfen.',
  checkDrafts: 'Meine Entwürfe vor dem Senden prüfen',
  singleKeys: 'Einzelne Tasten wirken in der Seitenleiste',
  shortcut: 'Seitenleiste öffnen',
  noShortcut: 'keine Taste festgelegt',
  changeShortcut: {
    chromium: 'Ändern unter chrome://extensions/shortcuts.',
    firefox: 'Ändern unter about:addons, beim Zahnrad und „Tastenkombinationen für Erweiterungen verwalten“.',
  },
  privacy: 'Alles bleibt in diesem Browser. Solange die Seitenleiste geschlossen ist, wird nichts gelesen.',
  notSaved: 'Der Browser konnte das nicht speichern. Es gilt, bis die Seitenleiste geschlossen wird.',
};
