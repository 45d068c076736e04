/** What the agent sets, in English. */
export const settings = {
  open: 'Settings and keys',
  heading: 'Settings',
  back: 'Back',
  language: 'Language of Attune',
  browserLanguage: 'As the browser',
  theme: 'Colours',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  role: 'You decide as',
  roles: { agent: 'Agent', senior: 'Senior agent', lead: 'Team lead' },
  roleHint: 'It sets how much you may give without asking.',
  checkDrafts: 'Check my drafts before they go',
  singleKeys: 'Single keys act in the panel',
  shortcut: 'Open the panel',
  noShortcut: 'no key set',
  changeShortcut: {
    chromium: 'To change it, open chrome://extensions/shortcuts.',
    firefox: 'To change it, open about:addons, then the gear and “Manage Extension Shortcuts”.',
  },
  privacy: 'Everything stays in this browser. While the panel is closed, nothing is read.',
  notSaved: 'The browser could not save this. It counts until the panel is closed.',
};
