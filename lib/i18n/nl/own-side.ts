import type { ownSide as shape } from '../en/own-side.ts';

/** The agent’s own side, in Dutch. */
export const ownSide: typeof shape = {
  reframe: 'Van hun kant gezien',
  boundary: {
    heading: 'De grens noemen',
    steps: { first: 'Een eerste waarschuwing', last: 'De laatste waarschuwing', close: 'De chat afsluiten' },
    next: (step) => `Nu aan de beurt: ${step}`,
    alone:
      'Je staat hier niet alleen voor: haal je teamleider erbij wanneer je wilt. Een bedreiging sluit de chat meteen.',
  },
};
