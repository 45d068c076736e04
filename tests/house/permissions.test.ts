import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpdeskMatches } from '../../lib/helpdesks/hosts.ts';
import { projectFolder } from '../../scripts/support/project-files.ts';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly minimum_chrome_version?: string;
  readonly key?: string;
  readonly browser_specific_settings?: {
    readonly gecko: { readonly id: string; readonly strict_min_version: string };
  };
}

const justified = [...read('docs/permissions.md').matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);

describe.each(['chrome-mv3', 'firefox-mv3'])('the built manifest for %s', (build) => {
  const file = join(projectFolder, '.output', build, 'manifest.json');
  if (!existsSync(file))
    throw new Error('There is no build to look at: run "npm run build" and "npm run build:firefox".');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;

  it('asks for nothing that docs/permissions.md does not justify', () => {
    const asked = [...manifest.permissions, ...manifest.host_permissions];
    expect(asked.filter((permission) => !justified.includes(permission))).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  it('runs on the helpdesk pages only', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect([...matches].sort()).toEqual([...helpdeskMatches].sort());
    expect([...manifest.host_permissions].sort()).toEqual([...helpdeskMatches].sort());
  });

  it('closes the network', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has a fixed identity and a minimum version', () => {
    const gecko = manifest.browser_specific_settings?.gecko;
    if (build === 'firefox-mv3')
      expect(gecko).toMatchObject({ id: 'attune@attune.chat', strict_min_version: '142.0' });
    else expect([typeof manifest.key, manifest.minimum_chrome_version]).toEqual(['string', '120']);
  });
});

describe('docs/permissions.md', () => {
  it('justifies nothing that no build asks for', () => {
    const asked = new Set<string>(['storage', 'scripting', 'sidePanel', ...helpdeskMatches]);
    expect(justified.filter((permission) => !permission || !asked.has(permission))).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(join(projectFolder, file), 'utf8');
}
