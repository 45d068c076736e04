import type { CueRule } from '../rule.ts';
import { notHeard } from './not-heard.ts';
import { recoveryGratitude } from './recovery-gratitude.ts';
import { repeatContact } from './repeat-contact.ts';
import { unmetPromise } from './unmet-promise.ts';
import { waiting } from './waiting.ts';

/** All rules of English. */
export const englishRules: readonly CueRule[] = [
  ...waiting,
  ...unmetPromise,
  ...repeatContact,
  ...notHeard,
  ...recoveryGratitude,
];
