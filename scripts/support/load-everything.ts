import { loadAllHearings } from '../../lib/conversation/promise-words/load.ts';
import { loadAllRules } from '../../lib/cues/rules/load.ts';
import { loadAllTellBacks } from '../../lib/guidance/tell-back/load.ts';
import { loadAllFactPatterns } from '../../lib/language/facts-load.ts';
import { loadAllReviewWords } from '../../lib/review/words/load.ts';

/** Loads what chats in any language are read and answered with; the panel loads it by language, as chats need it. */
export async function loadEverything(): Promise<void> {
  await Promise.all([
    loadAllRules(),
    loadAllFactPatterns(),
    loadAllHearings(),
    loadAllReviewWords(),
    loadAllTellBacks(),
  ]);
}
