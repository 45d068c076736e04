import type { CueRule } from '../rule.ts';
import { anxietyWorry } from './anxiety-worry.ts';
import { botLoop } from './bot-loop.ts';
import { churnThreat } from './churn-threat.ts';
import { confusion } from './confusion.ts';
import { dignity } from './dignity.ts';
import { disappointmentLoyalty } from './disappointment-loyalty.ts';
import { effortRunaround } from './effort-runaround.ts';
import { griefBereavement } from './grief-bereavement.ts';
import { helplessResigned } from './helpless-resigned.ts';
import { legalPublicThreat } from './legal-public-threat.ts';
import { moneyWorry } from './money-worry.ts';
import { notHeard } from './not-heard.ts';
import { policyUnfair } from './policy-unfair.ts';
import { positiveMixed } from './positive-mixed.ts';
import { privacySecurityFear } from './privacy-security-fear.ts';
import { profanityAbuse } from './profanity-abuse.ts';
import { recoveryGratitude } from './recovery-gratitude.ts';
import { repeatContact } from './repeat-contact.ts';
import { safety } from './safety.ts';
import { sarcasm } from './sarcasm.ts';
import { timePressure } from './time-pressure.ts';
import { unmetPromise } from './unmet-promise.ts';
import { vulnerability } from './vulnerability.ts';
import { waiting } from './waiting.ts';

/** All rules of French. */
export const frenchRules: readonly CueRule[] = [
  ...waiting,
  ...unmetPromise,
  ...repeatContact,
  ...effortRunaround,
  ...botLoop,
  ...notHeard,
  ...disappointmentLoyalty,
  ...policyUnfair,
  ...moneyWorry,
  ...churnThreat,
  ...legalPublicThreat,
  ...timePressure,
  ...recoveryGratitude,
  ...helplessResigned,
  ...anxietyWorry,
  ...profanityAbuse,
  ...confusion,
  ...safety,
  ...griefBereavement,
  ...vulnerability,
  ...privacySecurityFear,
  ...dignity,
  ...sarcasm,
  ...positiveMixed,
];
