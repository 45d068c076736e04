import { rulesByLanguage } from '../../lib/cues/compile.ts';
import type { CueRule } from '../../lib/cues/rules/rule.ts';
import { structuralCues } from '../../lib/cues/structural.ts';
import { type Family, families } from '../../lib/cues/types.ts';

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
  const rules = Object.values(rulesByLanguage).flatMap((own) => own.filter((rule) => rule.family === family));
  const structural = structuralCues.filter((cue) => cue.family === family).map(structuralSection);
  return [`## ${family}\n`, ...rules.map(ruleSection), ...structural].join('\n');
}

function ruleSection(rule: CueRule): string {
  return `### ${rule.id}

Level ${rule.level}, confidence ${rule.confidence}, ${rule.patterns.length} patterns. ${rule.reason.en}

| shows it | looks alike |
|---|---|
${rows(rule.examples, rule.lookAlikes)}
`;
}

function structuralSection(cue: (typeof structuralCues)[number]): string {
  return `### ${cue.rule}

Level ${cue.level}, confidence ${cue.confidence}, from the course of the chat in any language. ${cue.reason.en}
`;
}

function rows(left: readonly string[], right: readonly string[]): string {
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, at) => `| ${cell(left[at])} | ${cell(right[at])} |`).join('\n');
}

function cell(text = ''): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
