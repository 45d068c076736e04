import type { common as shape } from '../en/common.ts';

/** What every screen says, in French. */
export const common: typeof shape = {
  customer: 'Client',
  levels: { 0: 'Neutre', 1: 'Friction', 2: 'Désapprobation', 3: 'Reproche', 4: 'Ultimatum ou détresse' },
  level: (level, name) => `Niveau ${level} sur 4 : ${name}`,
  trends: { up: 'en hausse', same: 'stable', down: 'en baisse' },
  reload: 'Recharger le panneau',
};
