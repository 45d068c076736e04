import type { settings as shape } from '../en/settings.ts';

/** What the agent sets, in Spanish. */
export const settings: typeof shape = {
  open: 'Ajustes y teclas',
  heading: 'Ajustes',
  back: 'Volver',
  language: 'Idioma de Attune',
  browserLanguage: 'Como el navegador',
  theme: 'Colores',
  themes: { auto: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
  role: 'Decides como',
  roles: { agent: 'Agente', senior: 'Agente sénior', lead: 'Responsable de equipo' },
  roleHint: 'De ello depende hasta qué importe puedes conceder algo sin consultar.',
  checkDrafts: 'Revisar mis borradores antes de enviarlos',
  singleKeys: 'Las teclas sueltas actúan en el panel',
  shortcut: 'Abrir el panel',
  noShortcut: 'ninguna tecla asignada',
  changeShortcut: {
    chromium: 'Para cambiarla, abre chrome://extensions/shortcuts.',
    firefox: 'Para cambiarla, abre about:addons, la rueda y «Administrar atajos de extensiones».',
  },
  privacy: 'Todo queda en este navegador. Mientras el panel está cerrado, no se lee nada.',
  notSaved: 'El navegador no pudo guardarlo. Vale hasta que se cierre el panel.',
};
