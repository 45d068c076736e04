/**
 * Waits until the page has changed so that `holds`, at most `milliseconds` long; then says whether it does.
 * Asked once at the start and after each change of the page.
 */
export function untilPage(holds: () => boolean, milliseconds: number, signal: AbortSignal): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const done = new AbortController();
    const finish = () => done.abort();
    const observer = new MutationObserver(() => {
      if (holds()) finish();
    });
    done.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(holds());
    });
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener('abort', finish, { signal: done.signal });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/**
 * Waits until the page has been told of a changed selection, at most `milliseconds` long. Goes on in a task of its own,
 * when every listener has run.
 */
export function untilSelectionTold(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const finish = () => done.abort();
    done.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener('abort', finish, { signal: done.signal });
    document.addEventListener('selectionchange', finish, { signal: done.signal });
  });
}
