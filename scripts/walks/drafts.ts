/**
 * Compares a draft with what it was, white space apart: each of the expected replies may stand in it once more. Gives
 * those that do not, or null when anything else has changed.
 */
export function stillExpected(
  draft: string,
  before: string,
  expected: readonly string[],
): readonly string[] | null {
  const is = letters(draft);
  const was = letters(before);
  if (is === was) return expected;
  for (const [index, reply] of expected.entries()) {
    const others = expected.toSpliced(index, 1);
    for (const rest of without(is, letters(reply))) {
      const left = stillExpected(rest, was, others);
      if (left) return left;
    }
  }
  return null;
}

/** The text without a part of it, for each place the part stands at. */
function without(text: string, part: string): string[] {
  const rests: string[] = [];
  for (let at = text.indexOf(part); part && at >= 0; at = text.indexOf(part, at + 1)) {
    rests.push(text.slice(0, at) + text.slice(at + part.length));
  }
  return rests;
}

function letters(text: string): string {
  return text.replace(/[\s\u200B\u2060\uFEFF]+/g, '');
}
