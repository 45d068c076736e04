import { browser } from './api.ts';

/** The key that opens the panel, as the browser writes it, e.g. `Alt+Shift+U`; null when none is set. */
export async function readShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  const command = commands.find(({ name }) => name?.startsWith('_execute_'));
  return command?.shortcut || null;
}

/** Whose page for changing shortcuts applies. */
export const shortcutHost = import.meta.env.FIREFOX ? 'firefox' : 'chromium';

/** The language of the browser's own interface, e.g. `nl-BE`. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
