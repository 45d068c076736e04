import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './support/find-browser.ts';
import { projectFolder } from './support/project-files.ts';

/** Draws public/icon/*.png from the two drawings in scripts/icons. Run by hand after a drawing has changed. */
const drawings = [
  { size: 16, file: 'attune-small.svg' },
  { size: 32, file: 'attune.svg' },
  { size: 48, file: 'attune.svg' },
  { size: 128, file: 'attune.svg' },
] as const;

const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const { size, file } of drawings) {
  const drawing = readFileSync(join(projectFolder, 'scripts/icons', file), 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  const picture = await page.screenshot({ omitBackground: true, type: 'png' });
  writeFileSync(join(projectFolder, 'public/icon', `${size}.png`), picture);
}
await browser.close();
