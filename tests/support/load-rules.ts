import { loadAllRules } from '../../lib/cues/rules/load.ts';
import { loadAllFactPatterns } from '../../lib/language/facts-load.ts';

// The product loads the rules and words of a language when a chat is in it; a test may read any language at once.
await Promise.all([loadAllRules(), loadAllFactPatterns()]);
