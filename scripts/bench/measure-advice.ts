/** Run in a process of its own: times the advice on each message of a file and prints the milliseconds as JSON, in order. */
import { readFileSync } from 'node:fs';
import { advise } from '../../lib/guidance/advise.ts';
import { readFacts } from '../../lib/language/facts.ts';
import { loadEverything } from '../support/load-everything.ts';
import { wholePlaybook } from '../support/whole-playbook.ts';
import { benchTime, chatOf } from './chat-of.ts';
import type { BenchMessage } from './messages.ts';

await loadEverything();
const messages: readonly BenchMessage[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
console.log(JSON.stringify(messages.map(timeOne)));

/** Milliseconds for the facts and the advice of one customer turn. */
function timeOne({ text, language }: BenchMessage): number {
  const conversation = chatOf(text);
  const start = performance.now();
  const facts = readFacts([text], language);
  advise(conversation, { playbook: wholePlaybook, facts, now: benchTime, spent: [] });
  return performance.now() - start;
}
