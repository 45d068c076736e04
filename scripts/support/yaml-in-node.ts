/** Lets commands import YAML files as the build does: `node --import ./scripts/support/yaml-in-node.ts`. */
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
