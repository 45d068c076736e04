import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reply, Site } from './site.ts';

const replicaFolder = fileURLToPath(new URL('../../tests/replicas/zendesk/', import.meta.url));
const ckeditorFolder = fileURLToPath(new URL('../../node_modules/ckeditor5/dist/browser/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The replica of Zendesk's Agent Workspace at its real address, with the real CKEditor 5 in its reply box. */
export const replicaSite: Site = (address) => {
  if (!address.hostname.endsWith('.zendesk.com')) return null;
  const path = address.pathname;
  if (path.startsWith('/agent/assets/replica/')) return fileIn(replicaFolder, path.slice(22));
  if (path.startsWith('/agent/assets/ckeditor5/')) return fileIn(ckeditorFolder, path.slice(24));
  if (path.startsWith('/agent/')) return fileIn(replicaFolder, 'index.html');
  return null;
};

/** The reply with the file `name` of `folder`, or null when there is no such file inside it. */
function fileIn(folder: string, name: string): Reply | null {
  const file = normalize(join(folder, name));
  if (!file.startsWith(normalize(folder)) || !existsSync(file)) return null;
  return { body: readFileSync(file), type: types[extname(file)] ?? 'application/octet-stream' };
}
