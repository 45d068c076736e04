/**
 * True when `after` is `before` with `text` put in at one place, and nothing else: so exactly once more than before,
 * with the draft intact. Only white space may differ, and only there where the text meets the draft may it be new.
 * Takes three texts as `readEditor` gives them. Source: docs/sources.md#inserting.
 */
export function holdsOnceMore(before: string, after: string, text: string): boolean {
  const was = comparable(before);
  const is = comparable(after);
  const put = comparable(text);
  if (put === '') return false;
  const start = shared(was, is);
  const end = shared(was, is, true);
  for (let at = is.indexOf(put); at >= 0; at = is.indexOf(put, at + 1)) {
    const head = isSpace(is[at - 1]) ? at - 1 : at;
    const behind = at + put.length;
    const tail = is.length - (isSpace(is[behind]) ? behind + 1 : behind);
    if (head <= start && tail <= end && isGap(was, head, was.length - tail)) return true;
  }
  return false;
}

/** Runs of white space become one: a line break where they hold one, else a space; none at either end. */
export function comparable(text: string): string {
  return text.trim().replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

function isGap(text: string, from: number, to: number): boolean {
  return from <= to && text.slice(from, to).trim() === '';
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n';
}

/** How many characters two texts share, from the start or from the end. */
function shared(one: string, other: string, fromEnd = false): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  const at = (text: string) => text.at(fromEnd ? -1 - length : length);
  while (length < most && at(one) === at(other)) length += 1;
  return length;
}
