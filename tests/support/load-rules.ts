import { loadAllRules } from '../../lib/cues/rules/load.ts';

// The product loads the rules of a language when a chat is in it; a test may read any language at once.
await loadAllRules();
