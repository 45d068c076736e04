import { endOfOwnWords } from '../transcript/mail.ts';
import type { PageTime } from '../transcript/page-time.ts';
import { type PageText, readPageText, type TextRules } from './page-text.ts';

/** What is read of a row: all that its writer put there, or only their own words. */
export interface WordRules {
  readonly all: TextRules;
  readonly own: TextRules;
  readonly quote: string;
}

/** The rules for rows, from the selectors of what is not words, of files and of quotes. */
export function wordRules(leaveOut: string, file: string, quote: string): WordRules {
  return { all: { leaveOut, file }, own: { leaveOut: `${leaveOut}, ${quote}`, file }, quote };
}

/** The ways to each part as one selector. */
export function joinWays<Part extends string>(
  selectors: Readonly<Record<Part, readonly string[]>>,
): Readonly<Record<Part, string>> {
  const joined = Object.entries<readonly string[]>(selectors).map(([part, ways]) => [part, ways.join(', ')]);
  return Object.fromEntries(joined) as Record<Part, string>;
}

/** The writer's own words in the bodies of `row`, else in all of it; of a mail that is only forwarded, what it forwards. */
export function wordsOf(
  row: Element,
  bodies: readonly Element[],
  isMail: (row: Element) => boolean,
  { own, all, quote }: WordRules,
): PageText {
  const read = readPageText(bodies.length > 0 ? bodies : [row], own);
  const end = endOfOwnWords(read.text);
  const text = end < read.text.length && isMail(row) ? read.text.slice(0, end).trimEnd() : read.text;
  if (text) return { text, pieces: read.pieces };
  const forwarded = row.querySelector(quote);
  return forwarded ? readPageText([forwarded], all) : read;
}

/** The first line of what an element says, as a name stands there; null when it says nothing. */
export function nameIn(element: Element | null, rules: TextRules): string | null {
  return element && (readPageText([element], rules).text.split('\n')[0]?.trim() || null);
}

/** The time a `<time>` element tells; null without one. */
export function timeIn(element: Element | null): PageTime | null {
  return element && { moment: element.getAttribute('datetime'), label: element.textContent.trim() || null };
}

/** What `css` finds below `root` in page order, but for what stands inside another find. */
export function outermost(root: ParentNode, css: string): readonly Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll(css)) {
    if (!found.at(-1)?.contains(element)) found.push(element);
  }
  return found;
}

/** Whether an element can be seen; those of conversations in the background keep their place and cannot. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The first visible element of the best way that leads to one, or null; nothing inside what `except` finds. */
export function firstVisible(
  scope: ParentNode,
  ways: readonly string[],
  except = ':not(*)',
): HTMLElement | null {
  const found = ways.flatMap((css) => [...scope.querySelectorAll<HTMLElement>(css)]);
  return found.find((element) => !element.closest(except) && isVisible(element)) ?? null;
}
