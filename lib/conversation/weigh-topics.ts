import type { TopicId } from '../playbook/types.ts';
import type { TopicWords } from './topic-words.ts';
import type { TopicReading } from './types.ts';

/** What a sign counts beside what is learned: by this share of its logit, and this much for being there at all. */
const shareOfSigns = 1.2;
const seenAtAll = 1;
/** No sign is surer than this. */
const surestSign = 0.97;

/** A topic that its signs alone make sure stays so, unless what is learned makes it less likely than this. */
const allButRuledOut = 0.02;

/** What the model makes likelier than this, and likelier than none of the topics, is worth a guess. */
const guessedFrom = 0.15;

/** How sure `sureFrom` of a playbook is unless a team decides otherwise: a model's own threshold is brought to it. */
const houseSureFrom = 0.7;

/**
 * What signs and learned words say together, as independent evidence. Topics that only have signs, as a team's own, keep
 * what their signs say, and leave the others so much less.
 */
export function weighTopics(
  signs: readonly TopicReading[],
  { learned, pieces }: Pick<TopicWords, 'learned' | 'pieces'>,
): readonly TopicReading[] {
  if (!learned) return signs;
  const known = new Set(learned.logits.map(([topic]) => topic));
  const own = signs.filter(({ id }) => !known.has(id));
  const left = own.reduce((rest, { confidence }) => rest * (1 - confidence), 1);
  const signOf = (topic: TopicId) => signs.find(({ id }) => id === topic);
  const worded = chancesOf([learned.none, ...learned.logits.map(([, logit]) => logit)]);
  const [none = 0, ...chances] = chancesOf([
    learned.none,
    ...learned.logits.map(([topic, logit]) => logit + pushOf(signOf(topic))),
  ]);
  const both = learned.logits.flatMap(([topic], index) => {
    const chance = chances[index] ?? 0;
    const sign = signOf(topic);
    if (!sign && (chance < guessedFrom || chance < none)) return [];
    const brought = chance ** (Math.log(houseSureFrom) / Math.log(learned.sureFrom));
    const isRuledOut = (worded[index + 1] ?? 0) < allButRuledOut;
    const alone = sign && sign.confidence >= houseSureFrom && !isRuledOut ? sign.confidence : 0;
    const confidence = left * Math.max(brought, alone);
    return [{ id: topic, confidence, evidence: evidenceOf(topic, sign, pieces) }];
  });
  return [...own, ...both];
}

/** Logits as probabilities that add up to one. */
function chancesOf(logits: readonly number[]): readonly number[] {
  const most = Math.max(...logits);
  const raised = logits.map((logit) => Math.exp(logit - most));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}

function pushOf(sign: TopicReading | undefined): number {
  if (!sign) return 0;
  const confidence = Math.min(surestSign, sign.confidence);
  return shareOfSigns * (Math.log(confidence / (1 - confidence)) + seenAtAll);
}

/** The words of the signs, and the heaviest of the learned ones where they are others. */
function evidenceOf(
  topic: TopicId,
  sign: TopicReading | undefined,
  pieces: TopicWords['pieces'],
): TopicReading['evidence'] {
  const signs = sign?.evidence ?? [];
  const piece = pieces.find((each) => each.topic === topic);
  const isSeen = signs.some(
    ({ message, span }) => message === piece?.message && span[0] < piece.span[1] && piece.span[0] < span[1],
  );
  return piece && !isSeen ? [...signs, { message: piece.message, span: piece.span }] : signs;
}
