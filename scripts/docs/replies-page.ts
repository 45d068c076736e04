import type { Language } from '../../lib/playbook/language.ts';
import type { Book, TopicPlan } from '../../lib/playbook/types.ts';
import { wholePlaybook } from '../support/whole-playbook.ts';
import { type Situation, situations } from './replies/situations.ts';
import { adviceIn, closingOf } from './replies/write-reply.ts';

const names: Readonly<Record<Language, string>> = {
  en: 'English',
  nl: 'Dutch',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
};

/** docs/replies/<language>.md: what Attune would write for every topic, from calm to let down twice. */
export function repliesPage(language: Language): string {
  const book = wholePlaybook.books[language];
  if (!book) throw new RangeError(`There is no book in ${names[language]}.`);
  return [headOf(language), ...book.topics.map((topic) => topicSection(topic, book))].join('\n');
}

function headOf(language: Language): string {
  return `# Replies in ${names[language]}

<!-- Written by \`npm run docs\` from lib/playbook/builtin. Change the playbook, not this page. -->

What Attune would write, on a Monday morning at ten, for every topic it brings along: with everything answered that it asks
the agent for, in both forms of address. The agent chooses what of it goes into the reply. Below each topic stands what is said
once the customer has chosen a way out. [playbooks.md](../playbooks.md) says where each part comes from.
`;
}

function topicSection(topic: TopicPlan, book: Book): string {
  const floor = topic.floor === undefined ? [] : [`*${topic.floor}*\n`];
  return [
    `## ${topic.name} (\`${topic.id}\`)\n`,
    ...floor,
    ...situations.map((situation) => situationSection(situation, topic, book)),
    closingsOf(topic, book),
  ].join('\n');
}

function situationSection(situation: Situation, topic: TopicPlan, { language }: Book): string {
  const advice = adviceIn(situation, topic, language);
  const heard = [...situation.facts, ...(situation.isTold ? ['what goes with the topic'] : [])].join(', ');
  const address = language === 'en' ? '' : `, ${situation.address}`;
  return `### ${situation.name} (level ${situation.level}${address}; said: ${heard})

${quoted(advice?.reply || '(nothing)')}
`;
}

function quoted(reply: string): string {
  return reply
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** What is said of each way out, to a calm customer and to one who was let down, where that differs. */
function closingsOf(topic: TopicPlan, book: Book): string {
  const [calm, ...others] = situations;
  const last = others.at(-1);
  if (!calm || !last) return '';
  const rows = topic.options.flatMap((plan) => {
    const texts = [calm, last].map((situation) => closingOf(plan, situation, topic, book) ?? '(nothing)');
    return [...new Set(texts)].map((text) => `| \`${plan.id}\` | ${text.replaceAll('|', '\\|')} |`);
  });
  return ['### Once chosen\n', '| way out | said |', '|---|---|', ...rows, ''].join('\n');
}
