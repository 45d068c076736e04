import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../support/find-browser.ts';
import { type DemoHelpdesk, demoHelpdesks } from './play.ts';
import { type DemoLanguage, demoLanguages } from './scenario.ts';

/** What `npm run demo` was asked for. */
export interface DemoOptions {
  readonly browser: BrowserName;
  readonly language: DemoLanguage;
  readonly helpdesk: DemoHelpdesk;
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
      helpdesk: { type: 'string', default: 'zendesk' },
      lang: { type: 'string', default: 'en' },
      pictures: { type: 'string', default: 'pictures' },
      stay: { type: 'boolean' },
    },
  });
  const visible = hasDisplay();
  return {
    browser: oneOf(browserNames, values.browser, 'in', '--browser'),
    language: oneOf(demoLanguages, values.lang, 'in', '--lang'),
    helpdesk: oneOf(demoHelpdesks, values.helpdesk, 'beside', '--helpdesk'),
    pictures: values.pictures,
    visible,
    stay: visible && (values.stay ?? process.stdout.isTTY === true),
  };
}

function oneOf<Known extends string>(
  known: readonly Known[],
  wanted: string,
  where: string,
  option: string,
): Known {
  const found = known.find((name) => name === wanted);
  if (found) return found;
  throw new Error(`The demo cannot be played ${where} "${wanted}": choose ${option} ${known.join(', ')}.`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
