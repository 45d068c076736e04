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
  const start = sharedStart(was, is);
  const end = sharedEnd(was, is);
  for (let at = is.indexOf(put); at >= 0; at = is.indexOf(put, at + 1)) {
    const head = isSpace(is[at - 1]) ? at - 1 : at;
    const behind = at + put.length;
    const tail = is.length - (isSpace(is[behind]) ? behind + 1 : behind);
    if (head <= start && tail <= end && isGap(was, head, was.length - tail)) return true;
  }
  return false;
}

/** Runs of white space become one: a line break where they hold one, else a space; none at either end. */
function comparable(text: string): string {
  return text.trim().replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

function isGap(text: string, from: number, to: number): boolean {
  return from <= to && text.slice(from, to).trim() === '';
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n';
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1;
  return length;
}
