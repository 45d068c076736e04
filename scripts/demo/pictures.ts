import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

/** The two parts of the screen: the helpdesk's page and the panel beside it. */
export interface Screen {
  readonly browser: Browser;
  readonly page: Page;
  readonly panel: Page;
}

const themes = ['light', 'dark'] as const;

/** Takes a picture of page and panel side by side, once light and once dark; gives the files written. */
export async function takePictures(screen: Screen, folder: string, name: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const theme of themes) {
    await setTheme(screen, theme);
    const file = join(folder, `${name}-${theme}.png`);
    await joinPictures(screen, file);
    files.push(file);
  }
  await setTheme(screen, 'light');
  return files;
}

async function setTheme({ page, panel }: Screen, theme: (typeof themes)[number]): Promise<void> {
  await page.evaluate((theme) => window.helpdesk.setTheme(theme), theme);
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

async function joinPictures({ browser, page, panel }: Screen, file: string): Promise<void> {
  const shots = await Promise.all([shotOf(page), shotOf(panel)]);
  const canvas = await browser.newPage();
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}">`).join('');
  await canvas.setContent(
    `<style>body{margin:0;display:inline-flex;align-items:flex-start;gap:1px;background:#888}img{display:block}</style>${images}`,
    { waitUntil: 'load' },
  );
  const body = await canvas.waitForSelector('body');
  await body?.screenshot({ path: file });
  await canvas.close();
}

/** The whole of the panel, or what is visible of the page, as PNG in base64. */
async function shotOf(part: Page): Promise<string> {
  await part.bringToFront();
  return part.screenshot({ encoding: 'base64' });
}
