/** Lets commands import YAML files as the build does: import this before the first of them is loaded. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { moduleOf } from './yaml-modules.ts';

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.yaml')) return next(url, context);
    const source = moduleOf(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', shortCircuit: true, source };
  },
});
