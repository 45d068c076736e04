import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Reply, Site } from './site.ts';

const zendeskFolder = fileURLToPath(new URL('../../tests/replicas/zendesk/', import.meta.url));
const intercomFolder = fileURLToPath(new URL('../../tests/replicas/intercom/', import.meta.url));
const ckeditorFolder = fileURLToPath(new URL('../../node_modules/ckeditor5/dist/browser/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The replicas of the helpdesks at their real addresses, each with the real editor in its reply box. */
export const replicaSite: Site = (address) => {
  if (address.hostname.endsWith('.zendesk.com')) return zendeskPage(address.pathname);
  if (address.hostname === 'app.intercom.com') return intercomPage(address.pathname);
  return null;
};

function zendeskPage(path: string): Reply | null {
  if (path === '/agent/assets/replica/replica.js') return scriptOf(zendeskFolder);
  if (path.startsWith('/agent/assets/replica/')) return fileIn(zendeskFolder, path.slice(22));
  if (path.startsWith('/agent/assets/ckeditor5/')) return fileIn(ckeditorFolder, path.slice(24));
  return path.startsWith('/agent/') ? fileIn(zendeskFolder, 'index.html') : null;
}

function intercomPage(path: string): Reply | null {
  if (path === '/assets/replica.js') return scriptOf(intercomFolder);
  if (path.startsWith('/assets/')) return fileIn(intercomFolder, path.slice(8));
  return path.startsWith('/a/') ? fileIn(intercomFolder, 'index.html') : null;
}

const scripts = new Map<string, Reply>();

/** A replica's script with its editor in it, made once: a page that is opened again and again takes in no more than it uses. */
function scriptOf(folder: string): Reply {
  const known = scripts.get(folder);
  if (known) return known;
  const made = { body: bundle(join(folder, 'replica.js')), type: 'text/javascript; charset=utf-8' };
  scripts.set(folder, made);
  return made;
}

function bundle(file: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** The reply with the file `name` of `folder`, or null when there is no such file inside it. */
function fileIn(folder: string, name: string): Reply | null {
  const file = normalize(join(folder, name));
  if (!file.startsWith(normalize(folder)) || !existsSync(file)) return null;
  return { body: readFileSync(file), type: types[extname(file)] ?? 'application/octet-stream' };
}
