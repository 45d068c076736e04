import type { GroupWords } from '../review-words.ts';

export const pace: GroupWords<'pace'> = {
  holding: { any: [] },
};
