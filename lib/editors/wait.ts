/**
 * Waits until the page has changed so that `holds`, at most `milliseconds` long; then says whether it does.
 * Asked once at the start and after each change of the page.
 */
export async function untilPage(
  holds: () => boolean,
  milliseconds: number,
  signal: AbortSignal,
): Promise<boolean> {
  if (holds()) return true;
  await waitFor(milliseconds, signal, (finish, over) => {
    const observer = new MutationObserver(() => {
      if (holds()) finish();
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    over.addEventListener('abort', () => observer.disconnect());
  });
  return holds();
}

/** How long a browser may take to tell a page of a changed selection; a busy one takes its time. Milliseconds. */
const telling = 500;

/**
 * Waits until the page has been told of a changed selection: an editor that has not been puts a text elsewhere. Goes on in a
 * task of its own, when every listener has run.
 */
export async function untilSelectionTold(signal: AbortSignal): Promise<void> {
  await waitFor(telling, signal, (finish, over) => {
    document.addEventListener('selectionchange', finish, { signal: over });
  });
  await new Promise((resolve) => setTimeout(resolve));
}

/** Waits until what `listen` begins calls `finish`, at most `milliseconds` long; `over` aborts when the waiting ends. */
function waitFor(
  milliseconds: number,
  signal: AbortSignal,
  listen: (finish: () => void, over: AbortSignal) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const wait = new AbortController();
    const finish = () => wait.abort();
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener('abort', finish, { signal: wait.signal });
    wait.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
    listen(finish, wait.signal);
  });
}
