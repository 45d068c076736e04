import type { Page } from 'puppeteer-core';

/** Waits until the panel has read `count` messages of the conversation on show and has painted what it says to them. */
export async function waitForMessages(panel: Page, count: number): Promise<void> {
  await panel.waitForFunction(
    (count) => Number.parseInt(document.querySelector('[data-complete]')?.textContent ?? '', 10) === count,
    { polling: 'mutation' },
    count,
  );
  await painted(panel);
}

/** Resolves when everything rendered so far is on the screen: two animation frames. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** What a person reads in the panel, line by line. */
export async function panelLines(panel: Page): Promise<string[]> {
  const text = await panel.$eval('#root', (root) => (root as HTMLElement).innerText);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Answers with the keys, where the panel asks it, that the box on the page reaches the customer. */
export async function sayBoxReachesCustomer(panel: Page): Promise<void> {
  await panel.waitForFunction(() => document.activeElement?.tagName === 'FIELDSET', { polling: 'mutation' });
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
}

/** Chooses the language of Attune's interface in the panel's settings, as a person does. */
export async function setInterfaceLanguage(panel: Page, language: string): Promise<void> {
  await panel.bringToFront();
  await panel.keyboard.press('?');
  const choice = await panel.waitForSelector('select[name="language"]');
  await choice?.select(language);
  await panel.waitForFunction(
    (wanted) => document.documentElement.lang === wanted,
    { polling: 'mutation' },
    language,
  );
  await panel.keyboard.press('Escape');
  await panel.waitForSelector('select[name="language"]', { hidden: true });
}
