import type { Writing } from '../writing.ts';
import { englishLines } from './lines-en.ts';
import { englishReplyWords } from './reply-words-en.ts';

/** What advice is written with in English. */
export const englishWriting: Writing = { lines: englishLines, words: englishReplyWords };
