import type { CueRule } from '../rule.ts';
import { anxietyWorry } from './anxiety-worry.ts';
import { griefBereavement } from './grief-bereavement.ts';
import { notHeard } from './not-heard.ts';
import { profanityAbuse } from './profanity-abuse.ts';
import { recoveryGratitude } from './recovery-gratitude.ts';
import { repeatContact } from './repeat-contact.ts';
import { timePressure } from './time-pressure.ts';
import { unmetPromise } from './unmet-promise.ts';
import { vulnerability } from './vulnerability.ts';
import { waiting } from './waiting.ts';

/** All rules of English. */
export const englishRules: readonly CueRule[] = [
  ...repeatContact,
  ...waiting,
  ...unmetPromise,
  ...notHeard,
  ...timePressure,
  ...profanityAbuse,
  ...anxietyWorry,
  ...griefBereavement,
  ...vulnerability,
  ...recoveryGratitude,
];
