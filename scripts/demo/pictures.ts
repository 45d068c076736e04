import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../support/find-browser.ts';

/** The two parts of the screen: the helpdesk's page and the panel beside it. */
export interface Screen {
  readonly page: Page;
  readonly panel: Page;
}

/** Page and panel at one moment, as PNG in base64. */
export interface Picture {
  readonly name: string;
  readonly parts: readonly string[];
}

/** How wide the panel is in pictures, in CSS pixels: Firefox opens its sidebar at this width. */
export const panelWidths = { chromium: 380, firefox: 252 } as const satisfies Record<BrowserName, number>;

const themes = ['light', 'dark'] as const;

/** Takes a picture of page and panel as they stand, once light and once dark. */
export async function takePictures(screen: Screen, name: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const theme of themes) {
    await setTheme(screen, theme);
    pictures.push({
      name: `${name}-${theme}`,
      parts: [await shotOf(screen.page), await shotOf(screen.panel)],
    });
  }
  await setTheme(screen, 'light');
  return pictures;
}

/**
 * Writes each picture as one file with page and panel side by side; gives the files. Opens a tab of its own for the
 * joining, so it comes last: Attune follows the active tab.
 */
export async function writePictures(
  browser: Browser,
  pictures: readonly Picture[],
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const canvas = await browser.newPage();
  const files: string[] = [];
  for (const { name, parts } of pictures) {
    const path = join(folder, `${name}.png`);
    const images = parts.map((part) => `<img src="data:image/png;base64,${part}">`).join('');
    await canvas.setContent(`<style>${joined}</style>${images}`, { waitUntil: 'load' });
    const body = await canvas.waitForSelector('body');
    await body?.screenshot({ path });
    files.push(path);
  }
  await canvas.close();
  return files;
}

const joined =
  'body{margin:0;display:inline-flex;align-items:flex-start;gap:1px;background:#888}img{display:block}';

async function setTheme({ page, panel }: Screen, theme: (typeof themes)[number]): Promise<void> {
  await page.evaluate((theme) => window.helpdesk.setTheme(theme), theme);
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

function shotOf(part: Page): Promise<string> {
  return part.screenshot({ encoding: 'base64' });
}
