import './yaml-in-node.ts';
import { loadBuiltin } from '../../lib/playbook/builtin/load.ts';
import { emptyPlaybook } from '../../lib/playbook/merge.ts';

/** What Attune brings along, in every language. */
export const wholePlaybook = await loadBuiltin(emptyPlaybook);
