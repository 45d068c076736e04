import { grammars } from '../language/grammar/index.ts';
import type { Grammar } from '../language/grammar/grammar.ts';
import { compilePatterns } from '../language/pattern.ts';
import type { PlaybookFile } from '../playbook/schema.ts';

/** The grammar of a playbook's language with the named patterns of the playbook in it. */
export function grammarOf(language: PlaybookFile['language'], sets: PlaybookFile['sets']): Grammar {
  const grammar = grammars[language];
  return sets ? { ...grammar, classes: { ...grammar.classes, ...sets } } : grammar;
}

/** What is wrong with a pattern of a playbook file, or null: the check that `readPlaybook` asks for. */
export function checkPattern(pattern: string, { language, sets }: PlaybookFile): string | null {
  try {
    compilePatterns([{ id: 'sign', pattern }], grammarOf(language, sets));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
