import type { settings as shape } from '../en/settings.ts';

/** What the agent sets, in French. */
export const settings: typeof shape = {
  open: 'Réglages et touches',
  heading: 'Réglages',
  back: 'Retour',
  language: 'Langue d’Attune',
  browserLanguage: 'Comme le navigateur',
  theme: 'Couleurs',
  themes: { auto: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  role: 'Vous décidez en tant que',
  roles: { agent: 'Conseiller', senior: 'Conseiller confirmé', lead: 'Responsable d’équipe' },
  roleHint: 'Cela fixe jusqu’à quel montant vous pouvez accorder quelque chose sans demander.',
  checkDrafts: 'Relire mes brouillons avant l’envoi',
  singleKeys: 'Les touches seules agissent dans le panneau',
  shortcut: 'Ouvrir le panneau',
  noShortcut: 'aucune touche définie',
  changeShortcut: {
    chromium: 'Pour la changer, ouvrez chrome://extensions/shortcuts.',
    firefox:
      'Pour la changer, ouvrez about:addons, puis la roue dentée et « Gérer les raccourcis d’extensions ».',
  },
  privacy: 'Tout reste dans ce navigateur. Tant que le panneau est fermé, rien n’est lu.',
  notSaved: 'Le navigateur n’a pas pu enregistrer ce choix. Il vaut jusqu’à la fermeture du panneau.',
};
