/** What became of a copy; a refused one keeps the text, for the agent to copy it by hand. */
export type CopyOutcome =
  | { readonly kind: 'copied' }
  | { readonly kind: 'copy-refused'; readonly text: string };

/** Puts a text on the clipboard, and tells whether the browser allowed it. */
export function copyText(text: string): Promise<CopyOutcome> {
  return navigator.clipboard.writeText(text).then(
    () => ({ kind: 'copied' }),
    () => ({ kind: 'copy-refused', text }),
  );
}
