import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildCommand, buildFolder } from '../../scripts/support/builds.ts';
import { type BrowserName, ensureBrowser } from '../../scripts/support/find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that the tests of this run drive. */
    readonly browser: BrowserName;
  }
}

/** End-to-end tests drive the production build in a real browser: both must be there before the first one starts. */
export default function setup({ config }: TestProject): void {
  const { browser } = config.provide;
  if (!browser) throw new Error('vitest.config.ts does not say which browser to drive.');
  const build = buildFolder(browser);
  if (!existsSync(join(build, 'manifest.json'))) {
    throw new Error(`There is no build in ${build}: run "${buildCommand(browser)}" first.`);
  }
  ensureBrowser(browser);
}
