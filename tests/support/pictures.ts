import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, ScreenshotOptions } from 'puppeteer-core';
import { inject } from 'vitest';

const place = process.env.ATTUNE_PICTURES;

/** Takes a picture for people to look at into the folder that ATTUNE_PICTURES names; where it names none, nobody will. */
export async function picture(page: Page, name: string, options: ScreenshotOptions = {}): Promise<void> {
  if (!place) return;
  const folder = join(place, inject('browser'));
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ ...options, path: join(folder, `${name}.png`) });
}
