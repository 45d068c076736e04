/** Checks playbook files that a team keeps: `npm run -s playbook -- check FILE …`. */
import { readFileSync } from 'node:fs';
import { checkPattern } from '../lib/conversation/topic-patterns.ts';
import { loadGrammar } from '../lib/language/grammar/load.ts';
import { languages } from '../lib/playbook/language.ts';
import { readPlaybook } from '../lib/playbook/read-playbook.ts';
import { sentenceFor } from './playbook/sentences.ts';

await Promise.all(languages.map(loadGrammar));

const usage = 'Name the files to check: npm run -s playbook -- check FILE.yaml …';
const [command, ...files] = process.argv.slice(2);

if (command !== 'check' || files.length === 0) {
  console.error(usage);
  process.exitCode = 2;
} else if (files.map(check).includes(false)) process.exitCode = 1;

function check(file: string): boolean {
  const text = textOf(file);
  if (text === null) return false;
  const reading = readPlaybook(text, checkPattern);
  if (reading.ok) {
    const { name, language, topics = [] } = reading.file;
    const options = topics.reduce((sum, topic) => sum + topic.options.length, 0);
    console.log(`${file} is right: ${name} (${language}), ${topics.length} topics, ${options} options.`);
  } else {
    for (const problem of reading.problems)
      console.error(`${file}:${problem.line}:${problem.column}: ${sentenceFor(problem)}`);
  }
  return reading.ok;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    console.error(`${file} cannot be read: check the name and that you may open it.`);
    return null;
  }
}
