import { endOfOwnWords } from '../transcript/mail.ts';
import { type PageText, readPageText, type TextRules } from './page-text.ts';

/** Which selectors find what is not the writer's own in a row, and which links are files. */
export interface RowParts {
  readonly leaveOut: string;
  readonly file: string;
  readonly quote: string;
}

/** The ways to each part as one selector. */
export function joinWays<Part extends string>(
  selectors: Readonly<Record<Part, readonly string[]>>,
): Readonly<Record<Part, string>> {
  const joined = Object.entries<readonly string[]>(selectors).map(([part, ways]) => [part, ways.join(', ')]);
  return Object.fromEntries(joined) as Record<Part, string>;
}

/** The writer's own words below `roots`; of a mail that is only forwarded, what it forwards. */
export function wordsOf(row: Element, roots: readonly Element[], isMail: boolean, parts: RowParts): PageText {
  const rules: TextRules = parts;
  const own = readPageText(roots, { ...rules, leaveOut: `${parts.leaveOut}, ${parts.quote}` });
  const text = isMail ? own.text.slice(0, endOfOwnWords(own.text)).trimEnd() : own.text;
  if (text) return { text, pieces: own.pieces };
  const forwarded = row.querySelector(parts.quote);
  return forwarded ? readPageText([forwarded], rules) : own;
}

/** The first line of what an element says, as a name stands there; null when it says nothing. */
export function nameIn(element: Element | null, rules: TextRules): string | null {
  return element && (readPageText([element], rules).text.split('\n')[0]?.trim() || null);
}

/** What `css` finds below `root` in page order, but for what stands inside another find. */
export function outermost(root: ParentNode, css: string): readonly Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll(css)) {
    if (!found.at(-1)?.contains(element)) found.push(element);
  }
  return found;
}

/** The first visible element of the best way that leads to one, or null; nothing inside what `except` finds. */
export function firstVisible(
  scope: ParentNode,
  ways: readonly string[],
  except?: string,
): HTMLElement | null {
  for (const css of ways) {
    for (const element of scope.querySelectorAll<HTMLElement>(css)) {
      const isExcepted = except !== undefined && element.closest(except) !== null;
      if (!isExcepted && element.checkVisibility({ visibilityProperty: true })) return element;
    }
  }
  return null;
}
