import { expect, inject, it } from 'vitest';
import { makeWalks } from '../../scripts/walks/make-walks.ts';

/** A few walks each time, other ones every time; `npm run test:long` makes thousands. */
const counts = { chromium: 20, firefox: 10 };

it('no random walk shows a foreign word, changes a draft, doubles a text, sends or throws', async () => {
  const browser = inject('browser');
  const seed = Math.floor(Math.random() * 1e9);
  console.log(`Walks in ${browser}, seeds from ${seed}`);
  const { failures, asked, arrived } = await makeWalks({
    browser,
    seed,
    count: counts[browser],
    keep: null,
  });
  expect(failures.join('\n\n'), `seeds from ${seed}`).toBe('');
  expect(asked).toBeGreaterThan(0);
  expect(arrived).toBeGreaterThan(0);
}, 240_000);
