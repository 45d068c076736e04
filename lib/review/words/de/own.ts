import type { GroupWords } from '../review-words.ts';

export const own: GroupWords<'own'> = {
  i_do: { any: [] },
  faceless_do: { any: [] },
  time: { any: [] },
  refusal: { any: [] },
  instead: { any: [] },
  blames_customer: { any: [] },
  blames_other: { any: [] },
  policy: { any: [] },
  reason: { any: [] },
};
