import { loadAllRules } from '../../lib/cues/rules/load.ts';
import { loadAllWritings } from '../../lib/guidance/writing.ts';

// The product loads the rules and lines of a language when a chat is in it; a test may read any language at once.
await Promise.all([loadAllRules(), loadAllWritings()]);
