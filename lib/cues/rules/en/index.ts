import type { CueRule } from '../rule.ts';
import { confusion } from './confusion.ts';
import { dignity } from './dignity.ts';
import { disappointmentLoyalty } from './disappointment-loyalty.ts';
import { helplessResigned } from './helpless-resigned.ts';
import { notHeard } from './not-heard.ts';
import { positiveMixed } from './positive-mixed.ts';
import { privacySecurityFear } from './privacy-security-fear.ts';
import { recoveryGratitude } from './recovery-gratitude.ts';
import { repeatContact } from './repeat-contact.ts';
import { safety } from './safety.ts';
import { sarcasm } from './sarcasm.ts';
import { unmetPromise } from './unmet-promise.ts';
import { waiting } from './waiting.ts';

/** All rules of English. */
export const englishRules: readonly CueRule[] = [
  ...repeatContact,
  ...waiting,
  ...unmetPromise,
  ...notHeard,
  ...sarcasm,
  ...helplessResigned,
  ...safety,
  ...confusion,
  ...disappointmentLoyalty,
  ...privacySecurityFear,
  ...dignity,
  ...recoveryGratitude,
  ...positiveMixed,
];
