import type { Page } from 'puppeteer-core';
import { dictionaries } from '../../lib/i18n/index.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';

/** Opens a panel where no chat can be read. */
export async function openIdlePanel(attune: AttuneBrowser): Promise<Page> {
  const page = await attune.openPage('https://acme.zendesk.com/agent/dashboard');
  const panel = await attune.openPanel(page);
  await panel.waitForSelector('[data-state="no-chat"]');
  return panel;
}

/** Pastes a chat, one turn a line, and says who of it is the customer. The panel speaks English; it is not sent off yet. */
export async function pasteChat(panel: Page, chat: readonly string[], customer: string): Promise<void> {
  await panel.locator(`::-p-text(${dictionaries.en.paste.open})`).click();
  await panel.focus('textarea');
  await panel.evaluate((text) => document.execCommand('insertText', false, text), chat.join('\n'));
  await panel.locator(`label ::-p-text(${customer})`).click();
}

/** Sends the pasted chat off. */
export async function submitPaste(panel: Page): Promise<void> {
  await panel.locator('button[type="submit"]').click();
}
