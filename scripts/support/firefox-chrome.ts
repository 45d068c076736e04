import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's connection to Firefox that its types keep to themselves. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
  emit(event: string, info: object): boolean;
}

/** What WebDriver BiDi tells about a page or a window of the browser. */
export interface Context {
  readonly context: string;
  readonly url: string;
  /** The window it stands in. */
  readonly clientWindow: string;
}

interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** The line to Firefox below puppeteer: there the browser's own windows can be scripted like pages. */
export class FirefoxChrome {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { readonly connection: Connection }).connection;
  }

  /** The browser's own windows; of those, the first was opened first. */
  async windows(): Promise<readonly Context[]> {
    return this.#contexts({ 'moz:scope': 'chrome' });
  }

  /** A page or sidebar by its id. */
  async contextOf(id: string): Promise<Context> {
    const [context] = await this.#contexts({ root: id });
    if (!context) throw new Error(`Firefox knows no page ${id}.`);
    return context;
  }

  /** Runs a function in a browser window, with the rights of the browser. Values go in and come out as JSON. */
  async evaluate<Arguments extends readonly unknown[], Result>(
    window: Context,
    run: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result> {
    const call = `(${run})(...${JSON.stringify(args)})`;
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `Promise.resolve(${call}).then((value) => JSON.stringify(value ?? null))`,
      target: { context: window.context },
      awaitPromise: true,
      userActivation: true,
    });
    const { result: answer, exceptionDetails } = result as Evaluated;
    if (exceptionDetails) throw new Error(`Firefox says: ${exceptionDetails.text}`);
    return JSON.parse(answer?.value ?? 'null');
  }

  /** Tells puppeteer of a page that Firefox did not tell it of. */
  announce(context: Context): void {
    this.#connection.emit('browsingContext.contextCreated', context);
  }

  async #contexts(which: object): Promise<readonly Context[]> {
    const { result } = await this.#connection.send('browsingContext.getTree', which);
    return (result as { readonly contexts: readonly Context[] }).contexts;
  }
}
