import type { Playbook } from '../types.ts';
import { parcelDeliveredNotReceived } from './parcel-delivered-not-received.ts';

/** What Attune brings along until a team writes its own. */
export const builtinPlaybook: Playbook = {
  id: 'attune.builtin',
  version: '1',
  settings: { address: 'informal', cutOff: '17:00', expressDays: 1, bankDays: 3, traceDays: 2 },
  topics: [parcelDeliveredNotReceived],
};
