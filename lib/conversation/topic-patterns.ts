import { grammarOf } from '../language/grammar/load.ts';
import { compilePatterns } from '../language/pattern.ts';
import { PatternError } from '../language/pattern-syntax.ts';
import { expandSets } from '../playbook/merge.ts';
import type { PatternCheck } from '../playbook/read-playbook.ts';
import type { PlaybookFile } from '../playbook/schema.ts';

/** What is wrong with a pattern of a playbook file, or null: the check that `readPlaybook` asks for. Its grammar must be loaded. */
export function checkPattern(
  pattern: string,
  { language, sets = {} }: PlaybookFile,
): ReturnType<PatternCheck> {
  const grammar = grammarOf(language);
  if (!grammar) throw new Error(`The grammar of "${language}" is not loaded: call loadGrammar first.`);
  try {
    compilePatterns([{ id: 'sign', pattern: expandSets(pattern, sets) }], grammar);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return { kind: `pattern_${error.fault}`, detail: error.found };
    return { kind: 'pattern', detail: error instanceof Error ? error.message : String(error) };
  }
}
