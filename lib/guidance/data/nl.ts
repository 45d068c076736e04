import type { Writing } from '../writing.ts';
import { dutchLines } from './lines-nl.ts';
import { dutchReplyWords } from './reply-words-nl.ts';

/** What advice is written with in Dutch. */
export const dutchWriting: Writing = { lines: dutchLines, words: dutchReplyWords };
