/** The one place where the extension APIs enter. Everything else in lib/browser imports them from here. */
export { browser } from 'wxt/browser';
