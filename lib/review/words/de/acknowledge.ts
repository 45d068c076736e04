import type { GroupWords } from '../review-words.ts';

export const acknowledge: GroupWords<'acknowledge'> = {
  feeling: { any: [] },
  generic: { any: [] },
  apology: { any: [] },
  responsibility: { any: [] },
  thanks_effort: { any: [] },
  same_feeling: { any: [] },
  but: { any: [] },
};
