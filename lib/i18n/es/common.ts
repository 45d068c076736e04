import type { common as shape } from '../en/common.ts';

/** What every screen says, in Spanish. */
export const common: typeof shape = {
  customer: 'Cliente',
  levels: { 0: 'Neutro', 1: 'Fricción', 2: 'Desaprobación', 3: 'Reproche', 4: 'Ultimátum o angustia' },
  level: (level, name) => `Nivel ${level} de 4: ${name}`,
  trends: { up: 'en aumento', same: 'estable', down: 'a la baja' },
  reload: 'Recargar el panel',
};
