import { describe, expect, it } from 'vitest';
import type { PlaybookFile } from '../../lib/playbook/schema.ts';
import { PlaybookShelf } from '../../lib/state/playbook-shelf.ts';

const own: PlaybookFile = {
  format: 1,
  id: 'acme',
  name: 'Acme',
  language: 'en',
  limits: { agent: 20, senior: 80, lead: 300 },
  topics: [
    {
      id: 'limescale',
      name: 'Limescale',
      failure: 'not_ours',
      happened: ['your kettle has limescale'],
      signs: [{ weight: 0.8, any: ['limescale'] }],
      options: [{ id: 'kit', offer: 'A kit', by: 'Today', say: 'I send you a kit.', mentions: ['kit'] }],
    },
  ],
};
const unreadable = own.topics?.map((topic) => ({ ...topic, signs: [{ weight: 0.8, any: ['(('] }] }));

const topicsIn = ({ playbook }: PlaybookShelf) => playbook.books.en?.topics.map(({ id }) => id);

describe('the shelf of playbooks', () => {
  it('puts what the team has over what Attune brings along', async () => {
    const shelf = new PlaybookShelf([own]);
    await shelf.bring('en');
    expect(topicsIn(shelf)).toContain('limescale');
    expect(topicsIn(shelf)).toContain('parcel_late');
    expect(shelf.playbook.limits.agent).toBe(20);
    expect(shelf.isBroken).toBe(false);
  });

  it('brings first what a first card needs, then the rest, also of languages that come later', async () => {
    const shelf = new PlaybookShelf([own]);
    await shelf.bring('en');
    expect(topicsIn(shelf)).not.toContain('outage');
    await Promise.all([shelf.complete(), shelf.bring('nl')]);
    expect(topicsIn(shelf)).toEqual(expect.arrayContaining(['outage', 'no_service_home', 'limescale']));
    expect(shelf.playbook.books.nl?.topics.map(({ id }) => id)).toContain('outage');
    await shelf.bring('de');
    expect(Object.keys(shelf.playbook.books).sort()).toEqual(['de', 'en', 'nl']);
  });

  it('takes other files over the languages it has brought, and gives them back', async () => {
    const shelf = new PlaybookShelf();
    await Promise.all([shelf.bring('en'), shelf.bring('nl')]);
    await shelf.use([own]);
    expect(topicsIn(shelf)).toContain('limescale');
    await shelf.use([]);
    expect(topicsIn(shelf)).not.toContain('limescale');
    expect(shelf.playbook.limits.agent).toBe(50);
    expect(Object.keys(shelf.playbook.books).sort()).toEqual(['en', 'nl']);
  });

  it.each([
    ['a sign that cannot be read', { ...own, topics: unreadable }],
    ['a topic without signs', { ...own, sets: { a: 'b' }, topics: [{ id: 'a' }] } as unknown as PlaybookFile],
  ])('leaves the files out where one has %s, and says so', async (_what, file) => {
    const shelf = new PlaybookShelf([file]);
    await shelf.bring('en');
    expect(shelf.isBroken).toBe(true);
    expect(topicsIn(shelf)).toContain('parcel_late');
    expect(topicsIn(shelf)).not.toContain('limescale');
    expect(shelf.playbook.limits.agent).toBe(50);
    await shelf.use([own]);
    expect(shelf.isBroken).toBe(false);
    expect(topicsIn(shelf)).toContain('limescale');
  });
});
