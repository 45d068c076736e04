import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The length of one file and of its named functions, in physical lines. */
export interface FileSize {
  readonly file: string;
  readonly lines: number;
  readonly functions: readonly { readonly name: string; readonly lines: number }[];
}

/** Measures a TypeScript file: takes its path and gives its lines and those of every named function in it. */
export function measureFile(file: string): FileSize {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const functions: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    const name = functionName(node);
    if (name) functions.push({ name, lines: linesOf(source, node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { file, lines: text.split('\n').length - 1, functions };
}

function functionName(node: ts.Node): string | null {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node))
    return node.name?.getText() ?? 'default';
  const holds = ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node);
  const value = holds ? node.initializer : undefined;
  if (!value || !(ts.isArrowFunction(value) || ts.isFunctionExpression(value))) return null;
  return holds ? node.name.getText() : null;
}

function linesOf(source: ts.SourceFile, node: ts.Node): number {
  const line = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  return line(node.getEnd()) - line(node.getStart()) + 1;
}
