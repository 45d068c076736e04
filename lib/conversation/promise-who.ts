import { grammarOf } from '../language/grammar/load.ts';
import type { Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Parties that nobody named. */
const unnamed: ReadonlySet<string> = new Set(
  'someone somebody they he she iemand die hij zij ze er jemand quelquun il elle ils alguien ellos nobody noone niemand keiner personne nadie'.split(
    ' ',
  ),
);

/** The party that acts, with a name behind it: "my colleague Sara"; null when nobody is named. */
export function partyIn(
  text: string,
  tokens: readonly Token[],
  parties: readonly Place[],
  { from, to }: Place,
): string | null {
  const named = parties
    .filter((place) => place.from >= from && place.to <= to + 4)
    .filter((place) => place.to - place.from > 1 || !unnamed.has(tokens[place.from]?.norm ?? ''));
  const party = named[0];
  if (!party) return null;
  const end = isName(text, tokens[party.to]) ? party.to : party.to - 1;
  return text.slice(tokens[party.from]?.from, tokens[end]?.to);
}

/** The proper name right before a place: "Sara will call you"; null when there is none. */
export function namedBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: Language,
): string | null {
  const last = tokens[at - 1];
  if (!last || !isName(text, last) || isCommon(last, language)) return null;
  const previous = tokens[at - 2];
  const first = previous && isName(text, previous) && !isCommon(previous, language) ? previous : last;
  return text.slice(first.from, last.to);
}

/** A word that is written with a capital only because it begins a sentence. */
function isCommon({ norm }: Token, language: Language): boolean {
  return unnamed.has(norm) || (grammarOf(language)?.stopWords.includes(norm) ?? false);
}

function isName(text: string, token: Token | undefined): boolean {
  return token?.kind === 'word' && token.norm.length > 1 && /^\p{Lu}/u.test(text.charAt(token.from));
}
