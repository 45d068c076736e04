import { grammars } from '../language/grammar/index.ts';
import { compilePatterns } from '../language/pattern.ts';
import { expandSets } from '../playbook/merge.ts';
import type { PlaybookFile } from '../playbook/schema.ts';

/** What is wrong with a pattern of a playbook file, or null: the check that `readPlaybook` asks for. */
export function checkPattern(pattern: string, { language, sets = {} }: PlaybookFile): string | null {
  try {
    compilePatterns([{ id: 'sign', pattern: expandSets(pattern, sets) }], grammars[language]);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
