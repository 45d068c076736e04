import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder, projectFolder } from '../../scripts/support/project-files.ts';

/** Who may import whom: design of the house, in one place. A room may always import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'lib/playbook': [],
  'lib/transcript': ['lib/playbook'],
  'lib/language': ['lib/playbook', 'lib/transcript'],
  'lib/cues': ['lib/playbook', 'lib/transcript', 'lib/language'],
  'lib/conversation': ['lib/playbook', 'lib/transcript', 'lib/language', 'lib/cues'],
  'lib/guidance': ['lib/playbook', 'lib/transcript', 'lib/language', 'lib/cues', 'lib/conversation'],
  'lib/review': [
    'lib/playbook',
    'lib/transcript',
    'lib/language',
    'lib/cues',
    'lib/conversation',
    'lib/guidance',
  ],
  'lib/privacy': ['lib/playbook', 'lib/transcript'],
  'lib/i18n': ['lib/playbook', 'lib/transcript'],
  'lib/helpdesks': ['lib/transcript'],
  'lib/editors': ['lib/transcript'],
  'lib/browser': ['lib/playbook', 'lib/transcript', 'lib/editors', 'lib/helpdesks'],
  'lib/state': ['lib/', 'components/'],
  components: ['lib/', 'components/'],
  entrypoints: ['lib/', 'components/', 'entrypoints/'],
};

/** Pure rooms know no page, no browser, no screen, no clock and no chance. */
const pureRooms = [
  'playbook',
  'transcript',
  'language',
  'cues',
  'conversation',
  'guidance',
  'review',
  'privacy',
  'i18n',
].map((room) => `lib/${room}`);

const impure =
  /\b(document|window|globalThis|navigator|localStorage|performance|Math\.random|Date\.now|new Date\(\)|setTimeout|setInterval|crypto)\b(?!['":])/;

describe('the rooms of the house', () => {
  const files = filesUnder('lib', 'components', 'entrypoints').filter((file) => /\.tsx?$/.test(file));

  it('import only in the agreed direction', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !isAllowed(file, target))
        .map((target) => `${file} must not import ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reach extension APIs in one place only', () => {
    const users = files.filter((file) => /from 'wxt\/browser'|from 'webextension-polyfill'/.test(read(file)));
    expect(users).toEqual(['lib/browser/api.ts']);
  });

  it('stay pure where they promise to', () => {
    const broken = files
      .filter((file) => pureRooms.some((room) => file.startsWith(`${room}/`)))
      .filter((file) => impure.test(codeOf(file)));
    expect(broken).toEqual([]);
  });

  it('all appear in the table above', () => {
    expect(files.map(roomOf).filter((room) => !(room in mayImport))).toEqual([]);
  });
});

function roomOf(file: string): string {
  const parts = file.split('/');
  return parts[0] === 'lib' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function isAllowed(file: string, target: string): boolean {
  const room = roomOf(file);
  if (target.startsWith(`${room}/`)) return true;
  return (mayImport[room] ?? []).some((allowed) => `${target}/`.startsWith(`${allowed.replace(/\/$/, '')}/`));
}

/** The project's own files that `file` imports, as paths from the top. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(read(file), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(projectFolder, join(projectFolder, dirname(file), name)).replaceAll('\\', '/'));
}

function read(file: string): string {
  return readFileSync(join(projectFolder, file), 'utf8');
}

/** The file without comments and strings, so that words in texts do not count as code. */
function codeOf(file: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, read(file));
  const words: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isText =
      kind === ts.SyntaxKind.StringLiteral ||
      kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral ||
      kind === ts.SyntaxKind.RegularExpressionLiteral;
    words.push(isText ? '""' : scanner.getTokenText());
  }
  return words.join(' ').replaceAll(' . ', '.').replaceAll(' ( )', '()');
}
