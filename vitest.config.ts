import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { type BrowserName, browserNames } from './scripts/support/find-browser.ts';
import { yamlModules } from './scripts/support/yaml-modules.ts';

/** They count how many milliseconds a word stays in the panel. */
const timed = ['tests/e2e/walks.test.ts', 'tests/e2e/faults-tabs.test.ts'];

/** What all tests that drive the built extension in one browser share. */
function endToEnd(browser: BrowserName, name: string): TestProjectInlineConfiguration['test'] {
  return {
    name,
    environment: 'node',
    globalSetup: ['tests/e2e/global-setup.ts'],
    provide: { browser },
    // The replicas' scripts are made once a worker, not once a file.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A second, as it is else, is soon over on a busy machine.
    expect: { poll: { timeout: 20_000 } },
  };
}

/**
 * They wait more than they work, for pauses in typing and for what is painted. So several browsers, each with a profile of
 * its own, run side by side, once the tests that work all the time are done.
 */
function sideBySide(browser: BrowserName): TestProjectInlineConfiguration {
  return {
    test: {
      ...endToEnd(browser, `e2e-${browser}`),
      include: ['tests/e2e/*.test.ts', `tests/e2e/${browser}/*.test.ts`],
      exclude: timed,
      sequence: { groupOrder: 1 },
      maxWorkers: 3,
    },
  };
}

/** Nothing runs beside the tests that count milliseconds, not even the other browser. */
function alone(browser: BrowserName): TestProjectInlineConfiguration {
  return {
    test: {
      ...endToEnd(browser, `e2e-timed-${browser}`),
      include: timed,
      sequence: { groupOrder: browser === 'chromium' ? 2 : 3 },
      maxWorkers: 1,
    },
  };
}

/**
 * Five kinds of tests: `unit` runs anywhere, `browser` with what an extension finds in one, `dom` needs a document or
 * (`*.isolated.test.ts`) modules of its own because it puts another in the place of one, `long` takes minutes and only runs
 * when asked for, `e2e` drives the built extension in a real browser.
 */
export default defineConfig({
  test: {
    // Else one core of two does nothing.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [yamlModules],
        test: {
          name: 'unit',
          setupFiles: ['tests/support/load-rules.ts'],
          environment: 'node',
          // What a language is read with is loaded once a worker, not once a file.
          isolate: false,
          include: ['tests/{lib,scripts,house,state}/**/*.test.ts'],
          exclude: ['tests/lib/browser/**', 'tests/**/*.isolated.test.ts'],
          // Property tests work for a second or two, the linter of Firefox's store for five; a busy machine may make that forty.
          testTimeout: 60_000,
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
          include: ['tests/components/**/*.test.tsx', 'tests/**/*.isolated.test.ts'],
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
      ...browserNames.map(sideBySide),
      ...browserNames.map(alone),
    ],
  },
});
