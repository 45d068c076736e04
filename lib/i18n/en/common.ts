/** What every screen says, in English. */
export const common = {
  customer: 'Customer',
  levels: { 0: 'Neutral', 1: 'Friction', 2: 'Disapproval', 3: 'Accusation', 4: 'Ultimatum or distress' },
  level: (level: number, name: string) => `Level ${level} of 4: ${name}`,
  trends: { up: 'rising', same: 'steady', down: 'easing' },
  reload: 'Reload the panel',
};
