import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserName } from './scripts/support/find-browser.ts';

/** The tests that drive the built extension, in one browser. */
function endToEnd(browser: BrowserName): TestProjectInlineConfiguration {
  return {
    test: {
      name: `e2e-${browser}`,
      environment: 'node',
      include: ['tests/e2e/*.test.ts', `tests/e2e/${browser}/*.test.ts`],
      globalSetup: ['tests/e2e/global-setup.ts'],
      provide: { browser },
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

/** Three kinds of tests: `unit` runs anywhere, `dom` needs a document, `e2e` drives the built extension in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/support/load-rules.ts'],
          environment: 'node',
          include: ['tests/{lib,scripts,house}/**/*.test.ts'],
          // Property tests work for a second or two; a busy machine may make that ten.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'dom',
          setupFiles: ['tests/support/load-rules.ts'],
          environment: 'happy-dom',
          include: ['tests/{components,state}/**/*.test.{ts,tsx}'],
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
