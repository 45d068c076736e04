import type { common as shape } from '../en/common.ts';

/** What every screen says, in Dutch. */
export const common: typeof shape = {
  customer: 'Klant',
  levels: { 0: 'Neutraal', 1: 'Wrijving', 2: 'Afkeuring', 3: 'Verwijt', 4: 'Ultimatum of nood' },
  level: (level, name) => `Niveau ${level} van 4: ${name}`,
  trends: { up: 'stijgend', same: 'gelijk', down: 'dalend' },
  reload: 'Paneel opnieuw laden',
};
