import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserName } from './scripts/support/find-browser.ts';
import { yamlModules } from './scripts/support/yaml-modules.ts';

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

/**
 * Five kinds of tests: `unit` runs anywhere, `browser` with what an extension finds in one, `dom` needs a document, `long`
 * takes minutes and only runs when asked for, `e2e` drives the built extension in a real browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [yamlModules],
        test: {
          name: 'unit',
          setupFiles: ['tests/support/load-rules.ts'],
          environment: 'node',
          // What a language is read with is loaded once a worker, not once a file.
          isolate: false,
          include: ['tests/{lib,scripts,house}/**/*.test.ts'],
          exclude: ['tests/lib/browser/**'],
          // Property tests work for a second or two; a busy machine may make that ten.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          // A browser of its own for each file.
          name: 'browser',
          environment: 'node',
          include: ['tests/lib/browser/**/*.test.ts'],
        },
      },
      {
        plugins: [yamlModules],
        test: {
          name: 'dom',
          setupFiles: ['tests/support/load-rules.ts'],
          environment: 'happy-dom',
          include: ['tests/{components,state}/**/*.test.{ts,tsx}'],
        },
      },
      {
        plugins: [yamlModules],
        test: {
          name: 'long',
          setupFiles: ['tests/support/load-rules.ts'],
          environment: 'node',
          include: ['tests/long/**/*.test.ts'],
          testTimeout: 600_000,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
