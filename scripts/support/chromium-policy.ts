import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts what is set for Attune where Chromium looks for it, for one run of it alone: Chromium sees `folder` in the place of
 * the machine's own /etc/chromium. Gives the program to start instead of `chromium`. Linux only; throws nothing by itself,
 * but the program does not start where namespaces are forbidden.
 */
export function chromiumWith(policy: object, { chromium, build, folder }: Places): string {
  const managed = join(folder, 'etc/policies/managed');
  mkdirSync(managed, { recursive: true });
  const extensions = { [extensionIdOf(build)]: policy };
  writeFileSync(join(managed, 'attune.json'), JSON.stringify({ '3rdparty': { extensions } }));
  const program = join(folder, 'chromium-with-policy');
  const inside = `mkdir -p /etc/chromium && mount --bind "${join(folder, 'etc')}" /etc/chromium && exec "$0" "$@"`;
  writeFileSync(
    program,
    `#!/bin/sh\nexec unshare --map-root-user --mount sh -c '${inside}' "${chromium}" "$@"\n`,
  );
  chmodSync(program, 0o755);
  return program;
}

interface Places {
  readonly chromium: string;
  /** Folder of the build. */
  readonly build: string;
  /** A folder of this run. */
  readonly folder: string;
}

/** The id that follows from the key in the manifest: the first 128 bits of its hash, with letters from `a` on for digits. */
function extensionIdOf(build: string): string {
  const { key } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as { readonly key: string };
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
