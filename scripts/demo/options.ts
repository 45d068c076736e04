import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../support/find-browser.ts';
import { type DemoLanguage, scenarios } from './scenario.ts';

/** What `npm run demo` was asked for. */
export interface DemoOptions {
  readonly browser: BrowserName;
  readonly language: DemoLanguage;
  /** Folder for the pictures. */
  readonly pictures: string;
  /** Whether there is a screen to show the browser on. */
  readonly visible: boolean;
  /** Whether the browser stays open to be used when the play is over. */
  readonly stay: boolean;
}

/** Reads the command line. Throws one sentence when it asks for something the demo does not have. */
export function readOptions(args: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      lang: { type: 'string', default: 'en' },
      pictures: { type: 'string', default: 'pictures' },
      stay: { type: 'boolean' },
    },
  });
  const visible = hasDisplay();
  return {
    browser: demoBrowser(values.browser),
    language: demoLanguage(values.lang),
    pictures: values.pictures,
    visible,
    stay: visible && (values.stay ?? process.stdout.isTTY === true),
  };
}

function demoBrowser(wanted: string): BrowserName {
  const browser = browserNames.find((name) => name === wanted);
  if (browser) return browser;
  throw new Error(`The demo cannot be played in "${wanted}": choose --browser ${browserNames.join(', ')}.`);
}

function demoLanguage(wanted: string): DemoLanguage {
  if (wanted in scenarios) return wanted as DemoLanguage;
  const known = Object.keys(scenarios).join(', ');
  throw new Error(`The demo cannot be played in "${wanted}": choose --lang ${known}.`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
