import type { Span } from '../transcript/types.ts';

/** What templates leave behind: `{{name}}`, `[order number]`, `<naam>`, `XXX`, `___`. Linear. */
const gap =
  /\{\{?[^{}\n]{0,60}\}?\}|\[(?!\d{1,2}\])[^[\]\n]{1,40}\](?!\()|<\p{L}[\p{L} _]{1,30}>|\bX{3,}\b|_{3,}|%\p{L}[\p{L}_]{1,30}%|\$\{?\p{L}[\p{L}_]{1,30}\}?|…{2,}/u;

/** The first gap of a template that was not filled, or null. */
export function placeholderIn(text: string): Span | null {
  const found = gap.exec(text);
  return found ? [found.index, found.index + found[0].length] : null;
}
