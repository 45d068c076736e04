import { loadEverything } from '../../scripts/support/load-everything.ts';

// The product loads the rules and words of a language when a chat is in it; a test may read any language at once.
await loadEverything();
