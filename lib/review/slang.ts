import { capital } from '../language/capital.ts';
import type { Span } from '../transcript/types.ts';
import type { Look } from './look.ts';
import { mended } from './mends.ts';
import type { Phrase } from './reading.ts';
import { withoutLoose } from './taken-out.ts';
import type { Mend } from './types.ts';

/** The draft with the slang written out that has a full form. */
export function writtenOut(look: Look, slang: readonly Phrase[]): readonly Mend[] {
  const pieces = slang.flatMap(({ span }) => {
    const full = inFull(look, span);
    return full === undefined ? [] : [{ span, text: full }];
  });
  const text = pieces.reduceRight((draft, piece) => mended(draft, piece), look.text);
  return pieces.length === 0 ? [] : [{ span: [0, look.text.length], text }];
}

/** Without slang that the sentence can do without. */
export function withoutSlang(look: Look, span: Span): readonly Mend[] {
  return inFull(look, span) === undefined ? withoutLoose(look, span) : [];
}

/** Slang as it is written in full, with its capital. */
function inFull({ text, situation }: Look, span: Span): string | undefined {
  const said = text.slice(...span);
  const full = situation.words.inFull?.get(said.toLowerCase());
  return full !== undefined && /^\p{Lu}/u.test(said) ? capital(full) : full;
}

/** The first of phrases with those it goes on in: `No probs mate`. */
export function slangRun(text: string, [one, ...more]: readonly Phrase[]): Span | undefined {
  return more.reduce(
    (run, { span }) => (run && text.slice(run[1], span[0]).trim() === '' ? [run[0], span[1]] : run),
    one?.span,
  );
}
