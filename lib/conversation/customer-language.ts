import { detectLanguage, type LanguageMemory } from '../language/detect.ts';
import { ownWords } from '../language/own-words.ts';
import { switchedParts } from '../language/switches.ts';
import type { Language } from '../playbook/language.ts';

/**
 * The language a customer writes, in the light of the turns before. Somebody who writes a sentence in another language
 * beside one in their own has not changed over to it: the reply stays in theirs.
 */
export function hearLanguage(text: string, memory: LanguageMemory, guess: Language | null): LanguageMemory {
  const heard = detectLanguage(text, memory, guess);
  if (heard.language === null || memory.language === null || heard.language === memory.language) return heard;
  const parts = switchedParts(text, ownWords(text), heard.language);
  return parts.some(({ language }) => language === memory.language) ? memory : heard;
}

/** The language of the first sentence, where a turn is in several and none of them leads; else null. */
export function firstOfMany(text: string): Language | null {
  const parts = switchedParts(text, ownWords(text), null);
  const [first] = parts;
  return first && parts.some(({ language }) => language !== first.language) ? first.language : null;
}
