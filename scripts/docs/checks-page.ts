import { checks } from '../../lib/review/checks/index.ts';
import { examples } from '../../lib/review/examples/en/index.ts';
import { englishReasons } from '../../lib/review/reasons/en.ts';
import { type Check, type CheckGroup, checkGroups } from '../../lib/review/types.ts';

const head = `# Checks

<!-- Written by \`npm run docs\` from lib/review. Change the checks, not this page. -->

What Attune looks for in a reply: in the draft before it goes, in the scorecard and in practice, by the same rules. A check is
met, missed, or has no occasion; no occasion never counts against anybody. Weight: 1 to 3, and a team may give another or
switch a check off with 0. Each is proven by drafts in five languages in lib/review/examples; two of each kind are shown.
[sources.md](sources.md) explains what the checks rest on.
`;

const headings: Readonly<Record<CheckGroup, string>> = {
  hear: 'Hear',
  acknowledge: 'Acknowledge',
  own: 'Own',
  resolve: 'Resolve',
  manner: 'Manner',
  pace: 'Pace',
  lanes: 'Lanes',
};

/** Drafts of each kind that are shown. */
const mostShown = 2;

/** docs/checks.md: every check with its weight, reason, sources and examples. */
export function checksPage(): string {
  return [head, ...checkGroups.map(groupSection)].join('\n');
}

function groupSection(group: CheckGroup): string {
  const own = checks.filter((check) => check.group === group).map(checkSection);
  return [`## ${headings[group]}\n`, ...own].join('\n');
}

function checkSection({ id, weight, sources }: Check): string {
  const { name, why } = englishReasons[id];
  const proofs = examples.filter(({ check }) => check === id);
  const missed = proofs.flatMap((proof) => proof.missed).slice(0, mostShown);
  const met = proofs.flatMap((proof) => proof.fine).slice(0, mostShown);
  return `### ${id} ${name}

Weight ${weight}. ${why} Rests on ${sources.join(', ')}.

| missed | passes |
|---|---|
${rows(missed, met)}
`;
}

function rows(left: readonly string[], right: readonly string[]): string {
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, at) => `| ${cell(left[at])} | ${cell(right[at])} |`).join('\n');
}

/** In a table `<name>` would be taken for markup. */
function cell(text = ''): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ⏎ ');
}
