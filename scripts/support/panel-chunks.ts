import { fileURLToPath } from 'node:url';

/** What is asked of the graph of modules. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const fileOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const start = fileOf('entrypoints/sidepanel/main.ts');
const screen = fileOf('components/panel/show-panel.tsx');

/**
 * Puts what the panel starts with into one file, and its screen into a second: split by who else uses what, they were
 * forty-odd, and fetching them took a quarter of the time to the first advice.
 */
export function panelChunk(id: string, graph: Graph): 'panel' | 'screen' | null {
  if (id === start || id === screen) return null;
  if (reachedFrom(start, graph).has(id)) return 'panel';
  return reachedFrom(screen, graph).has(id) ? 'screen' : null;
}

const reached = new WeakMap<Graph, Map<string, ReadonlySet<string>>>();

/** All a module imports, and what that imports, but for what is loaded later; gone through once for each graph. */
function reachedFrom(entry: string, graph: Graph): ReadonlySet<string> {
  const known = reached.get(graph) ?? new Map<string, ReadonlySet<string>>();
  reached.set(graph, known);
  const found = known.get(entry) ?? walkedFrom(entry, graph);
  known.set(entry, found);
  return found;
}

function walkedFrom(entry: string, graph: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
