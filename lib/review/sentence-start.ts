import type { Language } from '../playbook/language.ts';
import { greetingEnd } from './greeting.ts';

/** German words that have no capital inside a sentence; every other one may be a noun, a name or the polite `Sie`. */
const germanSmall =
  /^(?:ich|du|er|es|wir|dein(?:e[mnrs]?)?|mein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?|der|die|das|dem|den|dies(?:e[mnrs]?)?|ein(?:e[mnrs]?)?|dass|danke|bitte|gut|schön|zugesagt|was|wie|wo|um|auf|aus|für|bei|bis|zu|ab|über|wegen|nach|seit|von|mit|an|in|hier|jetzt|heute|gestern|morgen|damit|so|auch|noch|wenn|falls|probier(?:e|en)?|versuch(?:e|en)?|schau(?:e|en)?)$/i;
const englishNames =
  /^(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** A sentence as it goes on behind a comma: with a small letter, unless its first word keeps the capital anywhere. */
function small(text: string, language: Language): string {
  const word = /^\p{Lu}\p{Ll}*(?!\p{Lu})/u.exec(text)?.[0];
  if (word === undefined || (language === 'en' && englishNames.test(word))) return text;
  if (language === 'de' && !germanSmall.test(word)) return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/**
 * A line as it stands at a place of a draft: behind a greeting that ends in a comma it goes on with a small letter, in
 * German also on a new line.
 */
export function fitted(line: string, text: string, at: number, language: Language): string {
  const before = text.slice(0, at);
  const isOpen = at > 0 && at === greetingEnd(text) && /,\s*$/.test(before);
  const isNewLine = before.slice(before.trimEnd().length).includes('\n');
  return isOpen && (!isNewLine || language === 'de') ? small(line, language) : line;
}
