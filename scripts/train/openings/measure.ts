import { converse } from '../../../lib/conversation/converse.ts';
import { knownTopic } from '../../../lib/conversation/topic.ts';
import { weighTopics } from '../../../lib/conversation/weigh-topics.ts';
import {
  hearTopics,
  nothingSaid,
  type TopicModel,
  topicLogits,
  unpackTopics,
} from '../../../lib/cues/topics/topic-model.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';
import { wholePlaybook } from '../../support/whole-playbook.ts';
import { fitTopics } from './fit.ts';
import { foldsOf } from './folds.ts';
import { keptOf, packTopics } from './pack.ts';
import { none, type Opening, readBeside, readOpenings, rowOf, topicsIn } from './rows.ts';

const parts = 4;
const thresholds = Array.from({ length: 35 }, (_, index) => 0.3 + index * 0.02);
/** What may go wrong: of openings about a topic, those named wrong; of others, those named at all. */
const mostWrong = 0.04;
const mostClaimed = 0.025;

/** Prints how topics are told on openings that were left out, and from which probability on one may be sure. */
export function printOpenings(): void {
  for (const language of languages) {
    const read = readUnseen(language);
    const about = read.filter(({ topic }) => topic !== none);
    console.log(`${language}: ${about.length} about a topic, ${read.length - about.length} about none`);
    for (const sureFrom of thresholds) {
      const known = read.map(({ topic, at }) => [
        topic,
        knownTopic(at(sureFrom), { sureFrom: 0.7 })?.id ?? null,
      ]);
      const share = (count: number, of: number) => count / Math.max(1, of);
      const named = known.filter(([topic, name]) => topic !== none && name !== null);
      const right = share(named.filter(([topic, name]) => topic === name).length, about.length);
      const wrong = share(named.length, about.length) - right;
      const claimed = share(
        known.filter(([topic, name]) => topic === none && name !== null).length,
        read.length - about.length,
      );
      if (wrong > mostWrong || claimed > mostClaimed) continue;
      const inTwo = about.filter(({ topic, at }) =>
        at(sureFrom)
          .slice(0, 2)
          .some(({ id }) => id === topic),
      );
      const figures = [right, wrong, claimed, share(inTwo.length, about.length)].map((value) =>
        value.toFixed(3),
      );
      console.log(`  from ${sureFrom.toFixed(2)}: right, wrong, claimed, among two: ${figures.join(' ')}`);
      break;
    }
  }
}

/** What each opening is read as by what was learned from the others. */
function readUnseen(language: Language) {
  const topics = topicsIn(language);
  const openings = readOpenings(language);
  const beside = readBeside(language, topics);
  const folds = foldsOf(
    openings.map(({ tokens }) => tokens),
    parts,
  );
  return Array.from({ length: parts }, (_, part) => {
    const others = openings.filter((_, index) => folds[index] !== part).map((each) => rowOf(each, topics));
    const fit = fitTopics([...others, ...beside], topics.length, keptOf(topics.length));
    const model = unpackTopics(packTopics(fit, topics, 0.7));
    return openings
      .filter((_, index) => folds[index] === part)
      .map((each) => readWith(model, each, language));
  }).flat();
}

function readWith(model: TopicModel, { chat, tokens, topic }: Opening, guess: Language) {
  const context = { playbook: wholePlaybook, now: '2026-03-02T10:00:00+01:00', guess };
  const signs = converse(chat.transcript, context).topics;
  const logits = topicLogits(model, hearTopics(model, nothingSaid, tokens));
  const named = model.topics.map((id, index) => [id, logits[index] ?? 0] as const);
  const at = (sureFrom: number) =>
    weighTopics(signs, {
      learned: { logits: named, none: logits.at(-1) ?? 0, sureFrom },
      pieces: [],
    }).toSorted((one, other) => other.confidence - one.confidence);
  return { topic, at };
}
