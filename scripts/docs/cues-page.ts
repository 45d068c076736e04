import { familyOf, type Kind, meaningOf, structuralKinds } from '../../lib/cues/kinds.ts';
import { reasonOf } from '../../lib/cues/reasons/index.ts';
import { rulesByLanguage } from '../../lib/cues/rules/all.ts';
import type { CueRule } from '../../lib/cues/rules/rule.ts';
import { type Family, families } from '../../lib/cues/types.ts';
import { languages } from '../../lib/playbook/language.ts';

const head = `# Cues

<!-- Written by \`npm run docs\` from lib/cues/rules. Change the rules, not this page. -->

What Attune sees in a customer's turn. Every rule comes with sentences that show it and look-alikes that do not; the tests
read both lists. Level: 0 neutral, 1 friction, 2 disapproval, 3 accusation, 4 ultimatum or distress. A cue is shown from a
confidence of 0.7 on. [sources.md](sources.md) explains the families.
`;

/** docs/cues.md: every cue with its level, reason, examples and look-alikes. */
export function cuesPage(): string {
  return `${[head, ...families.map(familySection)].join('\n')}`;
}

function familySection(family: Family): string {
  const rules = languages.flatMap((language) =>
    rulesByLanguage[language]
      .filter(({ kind }) => familyOf(kind) === family)
      .map((rule) => ruleSection(`${language}.${rule.kind}`, rule)),
  );
  const structural = structuralKinds.filter((kind) => familyOf(kind) === family).map(structuralSection);
  return [`## ${family}\n`, ...rules, ...structural].join('\n');
}

function ruleSection(id: string, rule: CueRule): string {
  return `### ${id}

${levelOf(rule.kind)}, confidence ${rule.confidence}, ${rule.patterns.length} patterns. ${reasonOf(rule.kind).en}

| shows it | looks alike |
|---|---|
${rows(rule.examples, rule.lookAlikes)}
`;
}

function structuralSection(kind: Kind): string {
  return `### any.${kind}

${levelOf(kind)}, from the course of the chat or the form of the text, in any language. ${reasonOf(kind).en}
`;
}

function levelOf(kind: Kind): string {
  const { level, lane } = meaningOf(kind);
  return lane ? `Lane ${lane}` : `Level ${level}`;
}

function rows(left: readonly string[], right: readonly string[]): string {
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, at) => `| ${cell(left[at])} | ${cell(right[at])} |`).join('\n');
}

function cell(text = ''): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
