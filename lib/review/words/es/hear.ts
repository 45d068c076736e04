import type { GroupWords } from '../review-words.ts';

export const hear: GroupWords<'hear'> = {
  answers_later: { any: [] },
  asks_order: { any: [] },
  asks_email: { any: [] },
  asks_phone: { any: [] },
  asks_photo: { any: [] },
  asks_name: { any: [] },
  asks_address: { any: [] },
  asks_what_happened: { any: [] },
  checks_understanding: { any: [] },
};
