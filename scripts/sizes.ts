/** `npm run sizes`: how long files and functions are, longest first, and what the builds weigh. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureFile } from './support/measure-code.ts';
import { filesUnder } from './support/project-files.ts';

const files = filesUnder('lib', 'components', 'entrypoints', 'scripts')
  .filter((file) => /\.tsx?$/.test(file))
  .map(measureFile);
const functions = files.flatMap(({ file, functions }) => functions.map((one) => ({ ...one, file })));

console.log(`${files.length} files, lines: ${spread(files.map(({ lines }) => lines))}`);
for (const { file, lines } of longest(files)) console.log(`  ${String(lines).padStart(4)}  ${file}`);
console.log(`${functions.length} functions, lines: ${spread(functions.map(({ lines }) => lines))}`);
for (const { file, name, lines } of longest(functions))
  console.log(`  ${String(lines).padStart(4)}  ${name} in ${file}`);
for (const build of ['.output/chrome-mv3', '.output/firefox-mv3']) if (existsSync(build)) weigh(build);

function spread(lines: readonly number[]): string {
  const sorted = [...lines].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return `median ${at(0.5)}, p90 ${at(0.9)}, longest ${at(1)}`;
}

function longest<T extends { readonly lines: number }>(things: readonly T[]): readonly T[] {
  return [...things].sort((a, b) => b.lines - a.lines).slice(0, 8);
}

function weigh(build: string): void {
  console.log(`${build}: minified / gzip bytes`);
  const names = readdirSync(build, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names.filter((name) => /\.(js|css)$/.test(name))) {
    const file = join(build, name);
    console.log(`  ${statSync(file).size} / ${gzipSync(readFileSync(file)).length}  ${name}`);
  }
}
