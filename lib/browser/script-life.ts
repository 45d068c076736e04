import { browser } from './api.ts';

/** Told on the page when a copy of the script starts in it. */
export const started = `${browser.runtime.id}:started`;

/**
 * How long a copy of the content script lives: `signal` aborts when a newer one starts in the same page, as after an
 * update. It stands in for WXT's own class of this name (see wxt.config.ts), of which Attune needs no more than this
 * and which weighs 3.5 kB.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor() {
    const life = new AbortController();
    this.signal = life.signal;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => life.abort(), { signal: life.signal });
  }
}
