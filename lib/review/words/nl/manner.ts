import type { GroupWords } from '../review-words.ts';

export const manner: GroupWords<'manner'> = {
  provoking: { any: [] },
  bad_news: { any: [] },
  internal: { any: [] },
  secret: { any: [] },
  breezy: { any: [] },
  slang: { any: [] },
  joins: { any: [] },
  door_open: { any: [] },
};
