import type { GroupWords } from '../review-words.ts';

export const lanes: GroupWords<'lanes'> = {
  condoles: { any: [] },
  thanks_for_telling: { any: [] },
  asks_consent: { any: [] },
  notes_it: { any: [] },
  will_be_fine: { any: [] },
  counsels: { any: [] },
  boundary: { any: [] },
  ends_chat: { any: [] },
  brings_help: { any: [] },
};
