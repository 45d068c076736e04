import { existsSync } from 'node:fs';
import { ensureBrowser } from '../../scripts/support/find-browser.ts';

/** End-to-end tests drive the production build in a real browser: both must be there before the first one starts. */
export default function setup(): void {
  const build = process.env.ATTUNE_BUILD ?? '.output/chrome-mv3';
  if (!existsSync(`${build}/manifest.json`)) {
    throw new Error(`There is no build in ${build}: run "npm run build" first.`);
  }
  ensureBrowser('chromium');
}
