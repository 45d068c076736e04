/** How Chromium marks a page that it translates, and the words that it, Edge and translating extensions put in. */
const translatedPage = '.translated-ltr, .translated-rtl';
const translatedWords = 'font[style*="vertical-align: inherit"], [_msttexthash]';

/**
 * Whether a machine has put its own words in place of those written in `list`; the page no longer holds the others.
 * Firefox's own translation leaves no mark on a page, so it goes unnoticed.
 */
export function isTranslated(list: Element): boolean {
  return (list.closest(translatedPage) ?? list.querySelector(translatedWords)) !== null;
}
