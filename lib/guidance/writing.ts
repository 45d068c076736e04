import { loadFactPatterns } from '../language/facts-load.ts';
import type { Language } from '../playbook/language.ts';
import { perLanguage } from '../playbook/per-language.ts';
import type { LineGroup } from './acknowledgement-plan.ts';
import type { ReplyWords } from './reply-words.ts';
import type { AdviceLanguage } from './slot-values.ts';

/** What advice is written with in one language. */
export interface Writing {
  readonly lines: readonly LineGroup[];
  readonly words: ReplyWords;
}

const writings = perLanguage<Writing, AdviceLanguage>({
  en: () => withFacts('en', async () => (await import('./data/en.ts')).englishWriting),
  nl: () => withFacts('nl', async () => (await import('./data/nl.ts')).dutchWriting),
});

/** A line needs a fact of the chat, so neither is of use alone. */
async function withFacts(language: AdviceLanguage, bring: () => Promise<Writing>): Promise<Writing> {
  const [writing] = await Promise.all([bring(), loadFactPatterns(language)]);
  return writing;
}

/** The languages advice is written in. */
const written: readonly Language[] = ['en', 'nl'] satisfies readonly AdviceLanguage[];

/** Whether advice is written in a language. */
export function isAdviceLanguage(language: Language): language is AdviceLanguage {
  return written.includes(language);
}

/** Loads what advice in a language is written with, once; nothing where none is written. */
export async function loadWriting(language: Language): Promise<void> {
  if (isAdviceLanguage(language)) await writings.load(language);
}

/** What advice in a language is written with; null until it has been loaded, and where none is written. */
export const writingOf = writings.of;

/** The same where advice has been given already. */
export function writingIn(language: Language): Writing {
  const writing = writings.of(language);
  if (!writing) throw new Error(`Nothing to write advice in "${language}" with: call loadWriting first.`);
  return writing;
}

/** Those of every language, for commands and tests that advise in any. */
export async function loadAllWritings(): Promise<void> {
  await Promise.all(written.map(loadWriting));
}
