import type { ownSide as shape } from '../en/own-side.ts';

/** The agent’s own side, in German. */
export const ownSide: typeof shape = {
  reframe: 'Von der anderen Seite',
  boundary: {
    heading: 'Die Grenze nennen',
    steps: { first: 'Eine erste Warnung', last: 'Die letzte Warnung', close: 'Den Chat beenden' },
    next: (step) => `Jetzt dran: ${step}`,
    alone:
      'Sie stehen damit nicht allein: Holen Sie Ihre Teamleitung dazu, wann immer Sie möchten. Eine Drohung beendet den Chat sofort.',
  },
};
