import type { GroupWords } from '../review-words.ts';

export const resolve: GroupWords<'resolve'> = {
  choice: { any: [] },
  condition: { any: [] },
  vague: { any: [] },
  next_issue: { any: [] },
  upsell: { any: [] },
  survey: { any: [] },
  certain: { any: [] },
  names_repeat: { any: [] },
  what_changed: { any: [] },
  wait_or_no: { any: [] },
  asks_lead: { any: [] },
  takes_up_promise: { any: [] },
};
