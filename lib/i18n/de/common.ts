import type { common as shape } from '../en/common.ts';

/** What every screen says, in German. */
export const common: typeof shape = {
  customer: 'Kunde',
  levels: { 0: 'Neutral', 1: 'Reibung', 2: 'Missbilligung', 3: 'Vorwurf', 4: 'Ultimatum oder Not' },
  level: (level, name) => `Stufe ${level} von 4: ${name}`,
  trends: { up: 'steigend', same: 'gleich', down: 'sinkend' },
  reload: 'Seitenleiste neu laden',
};
