import { join } from 'node:path';
import { families } from '../../lib/cues/types.ts';
import { type Language, languages } from '../../lib/playbook/language.ts';
import { type CorpusConversation, type CorpusTurn, readCorpus } from '../support/corpus.ts';
import { projectFolder } from '../support/project-files.ts';

const head = `# The corpus: data sheet

<!-- Written by \`npm run docs\` from the files beside it. Change scripts/docs/corpus-page.ts, not this page. -->

Live-chat messages of customers to companies, in five languages, each with what its writer meant: how frustrated the customer
is, and from what. Attune learns from it and is tested with it: [../docs/model-card.md](../docs/model-card.md).

**Why it exists.** Conversations of real customers with companies may not be shipped, or may not be used for profit, or tell who
somebody is. Emotion in films and forums says little about a parcel that does not come. So the project wrote its own.

**How it was written.** From imagination and from what is known about how people write in chats; nothing was copied from a data
set and no real person or company is in it. Each message was written for itself, not filled into a template, and in its language
rather than translated; messages that share most of their words were removed. Two or three writers wrote each language. More than half is not
frustrated, and much of that looks frustrated and is not: problem words told calmly, a literal "no", a customer who apologises,
excitement in capitals, solved reports. Calm messages are as long as frustrated ones on purpose, so that length does not give the
answer away; in real chats frustrated turns run longer.

**Labels.** Meant by the writer of the message, given to each customer turn by itself:
0 neutral, thanks, plain question, a problem told calmly · 1 friction: an expectation broken, without feeling · 2 disapproval:
feeling, repeated effort or long waiting · 3 accusation: you failed, a threat to leave, a broken promise · 4 ultimatum, legal or
public threat, distress · S a lane that is no anger (risk to life, violence, abuse of the agent), left out of scores.
Frustrated is level 2 and more. Families: what it is about, as in [../docs/cues.md](../docs/cues.md).

**Agreement.** A second reader labelled 300 turns a language without seeing the labels (before the parts \`…-2.tsv\` were written).
On frustrated or not, lanes left out, they agreed on 91 % in English, 95 % in Dutch, 93 % in German, 93 % in French and 95 % in
Spanish; Cohen's kappa .81, .90, .85, .85, .89; kappa over the five levels, weighted by the square of the distance, .92, .94, .94, .92,
.93. The 110 turns on which they differed were settled, with both labels and the turn before in view:
[disagreements.tsv](disagreements.tsv) says how and why (59 times as the reader, 44 as the writer, 7 as neither), and the files
hold what was settled. Where they differed, the writer was mostly the stricter one.

**Format.** \`<language>/<sector>.tsv\`; \`# topic\` starts a topic, a blank line ends a conversation, a turn is label, families and
text with tabs between (\`a\` agent, \`b\` bot, \`-\` no family, \`\\n\` a line break). \`test/<language>.tsv\` has the same form and is never
learned from or tuned on.

**Licence.** [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), "Attune corpus".

**Known thin spots.** Safety, sarcasm, mixed praise and bot loops have few examples. English leans British in the first
parts. Spanish has one part only. Level 4 leans on legal threats in the first parts and on lives upset in the second. The test parts
share many of their scenes across languages, so they are not five independent sets. Dialects, second languages, the very young and the
old are thin. Most conversations are one turn, so it teaches little about how chats unfold. Not to be used to judge agents or
real customers.
`;

/** corpus/README.md: how the corpus was made, and its sizes as they are. */
export function corpusPage(): string {
  const all = readCorpus(join(projectFolder, 'corpus'));
  return [head, partsSection(all), levelsSection(all), familiesSection(all), topicsSection(all)].join('\n');
}

function partsSection(all: readonly CorpusConversation[]): string {
  const rows = languages.map((language) => {
    const own = all.filter((each) => each.language === language);
    const [train, test] = (['train', 'test'] as const).map((part) =>
      own.filter((each) => each.part === part),
    );
    const chats = own.filter(({ turns }) => turns.length > 1).length;
    return row(language, customerTurns(train ?? []).length, customerTurns(test ?? []).length, chats);
  });
  return section(
    'Customer turns',
    ['language', 'to learn from', 'to test with', 'conversations of several turns'],
    rows,
  );
}

const labels = [0, 1, 2, 3, 4, 'S'] as const;

function levelsSection(all: readonly CorpusConversation[]): string {
  const rows = labels.map((label) =>
    row(label, ...countsByLanguage(all, (turns) => turns.filter((turn) => turn.label === label).length)),
  );
  return section('Customer turns by level', ['level', ...languages], rows);
}

function familiesSection(all: readonly CorpusConversation[]): string {
  const rows = families
    .filter((family) => family !== 'possible_frustration')
    .map((family) =>
      row(
        family,
        ...countsByLanguage(all, (turns) => turns.filter((turn) => turn.families.includes(family)).length),
      ),
    );
  return section('Customer turns by family', ['family', ...languages], rows);
}

function topicsSection(all: readonly CorpusConversation[]): string {
  const topics = [...new Set(all.map(({ topic }) => topic))].sort();
  const rows = topics.map((topic) => {
    const own = all.filter((each) => each.topic === topic);
    return row(topic, ...countsByLanguage(own, (turns) => turns.length));
  });
  return section('Customer turns by topic', ['topic', ...languages], rows);
}

function countsByLanguage(
  all: readonly CorpusConversation[],
  count: (turns: readonly CorpusTurn[]) => number,
): readonly number[] {
  const of = (language: Language) => all.filter((each) => each.language === language);
  return languages.map((language) => count(customerTurns(of(language))));
}

function customerTurns(conversations: readonly CorpusConversation[]): readonly CorpusTurn[] {
  return conversations.flatMap(({ turns }) => turns.filter(({ role }) => role === 'customer'));
}

function section(title: string, columns: readonly string[], rows: readonly string[]): string {
  return `## ${title}\n\n${row(...columns)}\n${row(...columns.map(() => '---'))}\n${rows.join('\n')}\n`;
}

function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
