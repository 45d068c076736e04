import { started } from './script-life.ts';

/**
 * How long a copy of the script for drafts lives: `signal` aborts when the script that reads the page starts anew, as
 * after an update. It stands in for WXT's own class of this name (see wxt.config.ts).
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor() {
    const life = new AbortController();
    this.signal = life.signal;
    document.addEventListener(started, () => life.abort(), { once: true });
  }
}
