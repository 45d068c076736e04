import type { Look } from './look.ts';

/**
 * Where what is worn out ends at a place of a draft: a sentence that says hardly more than a worn-out phrase, a word to begin
 * with, a bare OK. The place itself where it says more. Linear in the text.
 */
export function wornEnd({ text, sentences, phrases }: Look, at: number): number {
  if (bare.test(text.slice(at))) return text.length;
  const end = sentences.find(({ span }) => span[1] > at)?.span[1] ?? at;
  const isWorn = phrases.some(({ kind, span: [from, to] }) => {
    const beside = `${text.slice(at, from)} ${text.slice(to, end)}`.match(/[\p{L}\p{N}]+/gu) ?? [];
    return kind === 'generic' && at <= from && to <= end && beside.length <= mostBeside;
  });
  if (isWorn) return end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  return at + (filler.exec(text.slice(at))?.[0].length ?? 0);
}

/** Words a sentence starts with that nothing stood before. */
const filler =
  /^(?:(?:right|alright|well|so|ok(?:ay|é)?|nou|goed|also|gut|bon|alors|d[’']accord|vale|bueno|bien),\s+|ok(?:ay|é)?\s+(?=\p{L}))/iu;

/** A draft that says no more than this. */
const bare = /^(?:ok(?:ay|é|ey)?|d[’']accord|vale)[.!]*\s*$/iu;

/** Words around a worn-out phrase that add nothing to it: `I`, a name. */
const mostBeside = 2;
