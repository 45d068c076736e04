import type { MendLines } from '../review-words.ts';

/** Lines that mend, proven in the conversation before they are shown. */
export const lines: MendLines = {};
