/** What Firefox adds to the global scope of a content script: the page's own window, and a way to hand it data. */
interface FirefoxScope {
  readonly wrappedJSObject?: PageWindow;
  readonly cloneInto?: <T>(value: T, target: unknown) => T;
}
interface PageWindow {
  readonly Object: ObjectConstructor;
  readonly DataTransfer: typeof DataTransfer;
  readonly ClipboardEvent: typeof ClipboardEvent;
}

const eventOptions = { bubbles: true, cancelable: true, composed: true };

/**
 * Gives an editor a paste event with `text`, as plain text and as paragraphs. It goes in at the caret as one step of
 * undo. Whether the editor took it only its text can tell: one that did cancels the event.
 * Source: docs/sources.md#inserting.
 */
export function pasteInto(editable: HTMLElement, text: string): void {
  const { wrappedJSObject, cloneInto } = globalThis as FirefoxScope;
  const event =
    wrappedJSObject && cloneInto ? waivedPaste(text, wrappedJSObject, cloneInto) : plainPaste(text);
  editable.dispatchEvent(event);
}

/** A paragraph for each line, with nothing in it but the escaped text; an empty line holds a break. */
export function paragraphsOf(text: string): string {
  const paragraph = (line: string) => `<p>${line === '' ? '<br>' : escapeMarkup(line)}</p>`;
  return text.split('\n').map(paragraph).join('');
}

function plainPaste(text: string): ClipboardEvent {
  return new ClipboardEvent('paste', { ...eventOptions, clipboardData: fill(new DataTransfer(), text) });
}

/**
 * Firefox empties what a content script hands to the constructor, so the event and what it carries are made of the
 * page's own objects, and the carrier is defined on the event afterwards. There `window` is the page's, and
 * `globalThis`, which holds `cloneInto`, the script's.
 */
function waivedPaste(
  text: string,
  page: PageWindow,
  cloneInto: NonNullable<FirefoxScope['cloneInto']>,
): ClipboardEvent {
  const event = new page.ClipboardEvent('paste', cloneInto(eventOptions, window));
  const descriptor = new page.Object() as PropertyDescriptor;
  descriptor.value = fill(new page.DataTransfer(), text);
  page.Object.defineProperty(event, 'clipboardData', descriptor);
  return event;
}

function fill(data: DataTransfer, text: string): DataTransfer {
  data.setData('text/plain', text);
  data.setData('text/html', paragraphsOf(text));
  return data;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
