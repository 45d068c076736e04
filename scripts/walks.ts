/**
 * `npm run walks`: makes random walks beside the built extension in a real browser and fails when a word of another
 * customer is shown, a draft is changed, a reply arrives twice, anything is sent or anything throws. A walk that goes
 * wrong is shortened and printed with the command that makes it again.
 */

import { makeWalks, type WalksPlan } from './walks/make-walks.ts';
import { readOptions } from './walks/options.ts';

try {
  await walk(readOptions(process.argv.slice(2)));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}

async function walk(plan: WalksPlan): Promise<void> {
  const began = performance.now();
  const seconds = () => `${Math.round((performance.now() - began) / 1_000)} s`;
  console.log(`${plan.count} walks in ${plan.browser}, seeds from ${plan.seed}`);
  const { actions, asked, arrived, failures, stays } = await makeWalks(plan, (made, failure) => {
    if (failure) console.log(`\n${failure}\n`);
    if (made % 100 === 0) console.log(`${made} walks, ${seconds()}`);
  });
  const [median, p99, longest] = stays;
  console.log(`words gone after a switch: median ${median} ms, p99 ${p99} ms, longest ${longest} ms`);
  console.log(
    `${plan.count} walks in ${plan.browser}, seeds from ${plan.seed}: ${actions} actions, ${arrived} of ${asked} inserts arrived, ${failures.length} walks went wrong, ${seconds()}`,
  );
  if (failures.length > 0) process.exitCode = 1;
}
