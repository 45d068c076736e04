import * as v from 'valibot';
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { type PlaybookFile, playbookFile } from './schema.ts';
import { type BraceProblem, isAsked, slotsOf, TemplateError } from './template.ts';
import type { Template } from './types.ts';

/** What can be wrong with a file. */
export type ProblemKind =
  | 'syntax'
  | 'duplicate_key'
  | 'tab_indent'
  | 'missing'
  | 'unknown_key'
  | 'wrong_value'
  | BraceProblem
  | PatternProblem
  | 'duplicate'
  | 'undeclared_ask'
  | 'asking_heading'
  | 'unknown_cost';

/** What can be wrong with a pattern; `pattern` alone where no more is known of it. */
type PatternProblem =
  | 'pattern'
  | 'pattern_empty'
  | 'pattern_unopened'
  | 'pattern_unclosed'
  | 'pattern_gap'
  | 'pattern_name'
  | 'pattern_word'
  | 'pattern_star';

/** Something wrong with a file, and where; lines and columns from 1. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly line: number;
  readonly column: number;
  /** The field as a path, e.g. `topics[2].options[0].say`. */
  readonly field: string;
  /** What was found or expected: a value, or what the reader of YAML says. */
  readonly detail: string;
}

/** A file that can be used, or what is wrong with it. */
export type PlaybookReading =
  | { readonly ok: true; readonly file: PlaybookFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Says what is wrong with a pattern, or null. Given, because patterns belong to lib/language. */
export type PatternCheck = (
  pattern: string,
  file: PlaybookFile,
) => { readonly kind: PatternProblem; readonly detail: string } | null;

type Path = readonly (string | number)[];
type Report = (kind: ProblemKind, path: Path, detail: string) => void;

/**
 * Reads a playbook file, YAML or JSON, as a team wrote it. Never throws: a file that cannot be used gives its problems,
 * each with its place, so that the last good one can stay in use.
 */
export function readPlaybook(text: string, checkPattern: PatternCheck): PlaybookReading {
  const lines = new LineCounter();
  const source = parseDocument(text, { lineCounter: lines });
  const problems: Problem[] = [];
  const reportAt = (kind: ProblemKind, offset: number, field: string, detail: string) => {
    const { line, col } = lines.linePos(offset);
    problems.push({ kind, line, column: col, field, detail });
  };
  const report: Report = (kind, path, detail) =>
    reportAt(kind, offsetOf(source, path), fieldName(path), detail);
  for (const { code, message, pos } of source.errors)
    reportAt(syntaxKinds[code] ?? 'syntax', pos[0], '', firstLine(message));
  if (problems.length > 0) return { ok: false, problems };
  const parsed = v.safeParse(playbookFile, source.toJS());
  if (!parsed.success) for (const issue of parsed.issues) reportIssue(issue, report);
  else checkMeaning(parsed.output, checkPattern, report);
  return problems.length === 0 && parsed.success
    ? { ok: true, file: parsed.output }
    : { ok: false, problems };
}

/** The mistakes in YAML that Attune has its own words for. */
const syntaxKinds: Readonly<Record<string, ProblemKind>> = {
  DUPLICATE_KEY: 'duplicate_key',
  TAB_AS_INDENT: 'tab_indent',
};

function reportIssue(issue: v.BaseIssue<unknown>, report: Report): void {
  const { path, kind, detail } = meaningOf(issue, []);
  report(kind, path, detail);
}

/** What an issue says; of a choice between forms, what the form that was meant lacks. */
function meaningOf(
  issue: v.BaseIssue<unknown>,
  before: Path,
): { readonly kind: ProblemKind; readonly path: Path; readonly detail: string } {
  const path = [...before, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const deepest = issue.issues?.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
  if (deepest?.path) return meaningOf(deepest, path);
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { kind: 'unknown_key', path, detail: String(path.at(-1)) };
  if (issue.received === 'undefined') return { kind: 'missing', path, detail: String(path.at(-1)) };
  return { kind: 'wrong_value', path, detail: `${issue.received} (${issue.expected ?? issue.message})` };
}

function checkMeaning(file: PlaybookFile, checkPattern: PatternCheck, report: Report): void {
  checkIds(file.topics ?? [], ['topics'], report);
  checkIds(file.gestures ?? [], ['gestures'], report);
  for (const [at, { say }] of (file.lines ?? []).entries()) checkTexts(say, ['lines', at, 'say'], [], report);
  for (const [at, gesture] of (file.gestures ?? []).entries()) {
    const asked = (gesture.asks ?? []).map(({ id }) => id);
    for (const key of ['offer', 'say'] as const)
      checkTexts(gesture[key], ['gestures', at, key], asked, report);
    checkHeading(gesture.offer, ['gestures', at, 'offer'], report);
  }
  for (const [at, topic] of (file.topics ?? []).entries()) {
    checkTopic(topic, ['topics', at], report);
    const patterns = [
      ...topic.signs.flatMap(({ any }, sign) =>
        any.map((pattern, one) => [pattern, ['topics', at, 'signs', sign, 'any', one]] as const),
      ),
      ...(topic.not ?? []).map((pattern, one) => [pattern, ['topics', at, 'not', one]] as const),
    ];
    for (const [pattern, path] of patterns) {
      const wrong = checkPattern(pattern, file);
      if (wrong !== null) report(wrong.kind, path, wrong.detail);
    }
  }
}

function checkTopic(topic: NonNullable<PlaybookFile['topics']>[number], path: Path, report: Report): void {
  checkTexts(topic.happened, [...path, 'happened'], [], report);
  if (topic.next) checkTexts(topic.next, [...path, 'next'], [], report);
  checkIds(topic.options, [...path, 'options'], report);
  for (const [at, option] of topic.options.entries()) {
    const place = [...path, 'options', at];
    const asked = (option.asks ?? []).map(({ id }) => id);
    for (const key of ['offer', 'if', 'by', 'own', 'say', 'confirm'] as const) {
      const texts = option[key];
      if (texts !== undefined) checkTexts(texts, [...place, key], asked, report);
    }
    checkHeading(option.offer, [...place, 'offer'], report);
    const { cost } = option;
    if (typeof cost === 'string' && !option.asks?.some(({ id, kind }) => id === cost && kind === 'amount'))
      report('unknown_cost', [...place, 'cost'], cost);
  }
}

function checkTexts(texts: Template, path: Path, asked: readonly string[], report: Report): void {
  const list = typeof texts === 'string' ? [texts] : texts;
  for (const [at, text] of list.entries()) {
    const place = typeof texts === 'string' ? path : [...path, at];
    try {
      const unknown = slotsOf(text).find((slot) => isAsked(slot) && !asked.includes(slot.slice(1)));
      if (unknown) report('undeclared_ask', place, unknown);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      report(error.kind, place, error.found);
    }
  }
}

/** A heading stands in the panel before the agent has answered: where every wording waits for that, it shows a gap. */
function checkHeading(offer: Template, path: Path, report: Report): void {
  const asked = (typeof offer === 'string' ? [offer] : offer).map((text) => /\{\?[^{}]*\}/.exec(text)?.[0]);
  if (asked.every((brace) => brace !== undefined)) report('asking_heading', path, asked[0] ?? '');
}

function checkIds(list: readonly { readonly id: string }[], path: Path, report: Report): void {
  for (const [at, { id }] of list.entries())
    if (list.findIndex((other) => other.id === id) < at) report('duplicate', [...path, at, 'id'], id);
}

/** Where a field stands in the text; where it is missing, what holds it. */
function offsetOf(source: Document.Parsed, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? source.contents : source.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return keyOffset(source, path.slice(0, length)) ?? node.range[0];
  }
  return 0;
}

/** The place of the key itself, which says more than that of a long value. */
function keyOffset(source: Document.Parsed, path: Path): number | undefined {
  const holder = source.getIn(path.slice(0, -1), true) as Node | undefined;
  const pair = isMap(holder)
    ? holder.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
    : undefined;
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

function fieldName(path: Path): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${key}`))
    .join('');
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/ at line.*$/, '') ?? text;
}
