import { parseArgs } from 'node:util';
import { browserNames } from '../support/find-browser.ts';
import type { WalksPlan } from './make-walks.ts';

/** Reads the command line. Throws one sentence when it asks for something that cannot be walked. */
export function readOptions(args: readonly string[]): WalksPlan {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string', default: 'chromium' },
      count: { type: 'string', default: '100' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
      keep: { type: 'string' },
    },
  });
  const browser = browserNames.find((name) => name === values.browser);
  if (!browser) {
    throw new Error(
      `There are no walks in "${values.browser}": choose --browser ${browserNames.join(', ')}.`,
    );
  }
  const keep = values.keep?.split(',').map((place) => whole('keep', place)) ?? null;
  return { browser, count: whole('count', values.count), seed: whole('seed', values.seed), keep };
}

function whole(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`--${name} takes whole numbers: ${text} is none.`);
}
