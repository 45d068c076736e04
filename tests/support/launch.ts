import { inject } from 'vitest';
import {
  type AttuneBrowser,
  type LaunchOptions,
  launchAttune,
} from '../../scripts/support/attune-browser.ts';

/** Starts the browser this run of the tests is about, with the built extension in it. */
export function launch(options: Omit<LaunchOptions, 'browser'>): Promise<AttuneBrowser> {
  return launchAttune({ ...options, browser: inject('browser') });
}
