import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder, projectFolder } from '../../../scripts/support/project-files.ts';
import { ruleFiles, withoutProofs } from '../../../scripts/support/without-proofs.ts';

describe('withoutProofs', () => {
  const files = filesUnder('lib/cues/rules').filter((file) => ruleFiles.test(`/${file}`));

  it('takes the sentences out of every file of rules and leaves sound code', () => {
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const bare = withoutProofs(readFileSync(join(projectFolder, file), 'utf8'));
      expect(bare, file).not.toMatch(/\b(examples|lookAlikes)\b/);
      const { diagnostics } = ts.transpileModule(bare, { reportDiagnostics: true, fileName: file });
      expect(diagnostics, file).toEqual([]);
    }
  });

  it('leaves the patterns alone', () => {
    const code =
      "  {\n    patterns: ['a', '[b] c'],\n    examples: [\n      'x],',\n    ],\n    lookAlikes: ['y'],\n  },\n";
    expect(withoutProofs(code)).toBe("  {\n    patterns: ['a', '[b] c'],\n  },\n");
  });
});
