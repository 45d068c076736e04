import type { Span } from '../transcript/types.ts';
import type { Redacted } from './redactor.ts';

/**
 * Where words of the original stand in the redacted text; of a value that was taken out only in part the whole placeholder,
 * so that no part of a value can be quoted. Linear in the placeholders.
 */
export function redactedSpan(redacted: Pick<Redacted, 'spans'>, [from, to]: Span): Span {
  return [placeIn(redacted, from, 0), placeIn(redacted, to, 1)];
}

function placeIn({ spans }: Pick<Redacted, 'spans'>, offset: number, side: 0 | 1): number {
  let shift = 0;
  for (const { span, original } of spans) {
    const start = span[0] - shift;
    const end = start + original.length;
    if (offset <= start) break;
    if (offset < end) return span[side];
    shift = span[1] - end;
  }
  return offset + shift;
}
