import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures.ts';

/**
 * What a build weighs: the content scripts, and the panel without any language. With the language of a chat it is weighed in
 * the browser: first-paint.ts.
 */
export function measureSizes(build: string): Figure[] {
  const budgets = { zendesk: 25_000, intercom: 25_000, draft: 8_000 };
  const scripts = Object.entries(budgets).map(([name, budget]) => ({
    what: `content script for ${name}, minified`,
    value: statSync(join(build, `content-scripts/${name}.js`)).size,
    unit: 'bytes' as const,
    budget,
  }));
  const files = ['chunks', 'assets'].flatMap((folder) =>
    readdirSync(join(build, folder)).map((name) => `${folder}/${name}`),
  );
  const before = [...startFiles(build, 'sidepanel.html')];
  const later = files.filter((name) => name.endsWith('.js') && !before.includes(name));
  return [
    ...scripts,
    {
      what: 'panel without any language, gzip',
      value: gzipped(build, before),
      unit: 'bytes',
      budget: null,
    },
    { what: 'loaded when needed, gzip', value: gzipped(build, later), unit: 'bytes', budget: null },
  ];
}

/** The scripts and styles a page of the build needs to start: those it names, and what these import statically. */
function startFiles(build: string, page: string): Set<string> {
  const html = readFileSync(join(build, page), 'utf8');
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(join(build, file), 'utf8');
    for (const [, name] of code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[^'"();]*?from\s*)?["'](\.[^"']+)["']/g,
    )) {
      if (name) visit(join(dirname(file), name));
    }
  };
  for (const [, file] of html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) if (file) visit(file);
  return found;
}

/** What files of a build weigh together, in gzip bytes. */
export function gzipped(build: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file))).length, 0);
}
