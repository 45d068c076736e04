import type { CueRule } from '../rule.ts';
import { botLoop } from './bot-loop.ts';
import { churnThreat } from './churn-threat.ts';
import { effortRunaround } from './effort-runaround.ts';
import { legalPublicThreat } from './legal-public-threat.ts';
import { moneyWorry } from './money-worry.ts';
import { notHeard } from './not-heard.ts';
import { policyUnfair } from './policy-unfair.ts';
import { recoveryGratitude } from './recovery-gratitude.ts';
import { repeatContact } from './repeat-contact.ts';
import { unmetPromise } from './unmet-promise.ts';
import { waiting } from './waiting.ts';

/** All rules of English. */
export const englishRules: readonly CueRule[] = [
  ...repeatContact,
  ...waiting,
  ...unmetPromise,
  ...effortRunaround,
  ...botLoop,
  ...notHeard,
  ...policyUnfair,
  ...moneyWorry,
  ...churnThreat,
  ...legalPublicThreat,
  ...recoveryGratitude,
];
