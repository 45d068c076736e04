import { isCustomers } from '../conversation/customers.ts';
import type { Conversation, Turn } from '../conversation/types.ts';
import type { Kind } from '../cues/kinds.ts';
import { isShown } from '../cues/shown.ts';
import type { Cue, Family } from '../cues/types.ts';
import type { Language } from '../playbook/language.ts';
import type { Cause, Lane } from '../playbook/vocabulary.ts';
import type { Span } from '../transcript/types.ts';
import { causeOf } from './due.ts';
import { type Quotable, quotablesIn } from './quotable.ts';

/** Finds the customer's own words for a cause or for the topic; undefined where none can be quoted. */
export type QuoteFor = (cause: Cause | Lane | 'topic') => string | undefined;

/**
 * Kinds whose words are a verdict, a threat or a demand. Nobody wants to hear those again; what they are about stands
 * beside them.
 */
const verdicts: ReadonlySet<Kind> = new Set<Kind>([
  'bot_loop.stuck',
  'bot_loop.same_answer',
  'churn_threat.closing',
  'churn_threat.leaving',
  'churn_threat.never_again',
  'churn_threat.last_chance',
  'disappointment_loyalty.let_down',
  'disappointment_loyalty.verdict',
  'effort_runaround.demand',
  'helpless_resigned.despair',
  'helpless_resigned.gives_up',
  'legal_public_threat.authority',
  'legal_public_threat.chargeback',
  'legal_public_threat.legal',
  'legal_public_threat.public',
  'not_heard.answer_missed',
  'not_heard.said_again',
  'not_heard.said_before',
  'policy_unfair.outrage',
  'policy_unfair.swindle',
  'policy_unfair.why_me',
  'possible_frustration.wording',
  'profanity_abuse.at_agent',
  'profanity_abuse.at_situation',
  'sarcasm.mock_praise',
  'shouting.capitals',
  'shouting.marks',
]);

/** Kinds whose words say what depends on it or who is asking: nothing that went wrong. */
const circumstances: ReadonlySet<Kind> = new Set<Kind>([
  'anxiety_worry.worried',
  'anxiety_worry.what_if',
  'disappointment_loyalty.years',
  'time_pressure.deadline',
  'time_pressure.life_event',
  'time_pressure.urgent',
]);

/** What a promise came to, and what a bot was told, stands beside the words that show it. */
const toldBeside: ReadonlySet<Family> = new Set<Family>(['bot_loop', 'unmet_promise']);

/** A neighbour of fewer words rarely says what happened. */
const fewestBeside = 4;

/** Of these the ones whose words may still stand in a quote: they lie over a whole message, or only ask to be heard. */
const harmless: ReadonlySet<Kind> = new Set<Kind>([
  'effort_runaround.demand',
  'not_heard.answer_missed',
  'not_heard.said_again',
  'not_heard.said_before',
  'possible_frustration.wording',
  'shouting.marks',
]);

/** The customer's own words in a conversation, by what they are quoted for: the last that were said. */
export function quotesIn({ turns, topic }: Conversation, language: Language): QuoteFor {
  const theirs = turns.filter(isCustomers);
  return (cause) => {
    if (cause === 'topic') return firstOf(topic?.evidence ?? [], theirs, language);
    const last = theirs.findLast(({ cues }) => cues.some((cue) => isShown(cue) && causeOf(cue) === cause));
    if (last === undefined) return undefined;
    if (cause === 'not_heard') return firstWords(theirs.slice(0, theirs.indexOf(last)), language);
    return quoteFrom(last, (cue) => isShown(cue) && causeOf(cue) === cause, language);
  };
}

/** The clause that shows one of these cues, else the one beside it where that tells more. */
function quoteFrom(turn: Turn, isMeant: (cue: Cue) => boolean, language: Language): string | undefined {
  const tellable = tellableIn(turn, language);
  const meant = turn.cues.filter(isMeant);
  const own = meant.flatMap((cue) => tellable.find(({ span }) => overlaps(span, cue.span)) ?? []).at(0);
  const verdict = meant.find(({ kind, family }) => verdicts.has(kind) || toldBeside.has(family));
  return (own ?? (verdict && besides(verdict, turn, tellable)))?.text;
}

/** What a verdict is about: what was told before it, or else right after. */
function besides(verdict: Cue, { cues }: Turn, tellable: readonly Quotable[]): Quotable | undefined {
  const [from, to] = verdict.span;
  const aside = cues.filter(({ kind }) => circumstances.has(kind));
  const told = tellable.filter(
    ({ text, span }) =>
      text.split(/\s+/).length >= fewestBeside && !aside.some((cue) => overlaps(span, cue.span)),
  );
  return told.findLast(({ span }) => span[1] <= from) ?? told.find(({ span }) => span[0] >= to);
}

/** What the customer wrote first, before it went unheard. */
function firstWords(turns: readonly Turn[], language: Language): string | undefined {
  for (const turn of turns) {
    const [first] = tellableIn(turn, language);
    if (first !== undefined) return first.text;
  }
  return undefined;
}

/** The words a topic was recognised by. */
function firstOf(
  evidence: NonNullable<Conversation['topic']>['evidence'],
  turns: readonly Turn[],
  language: Language,
): string | undefined {
  return evidence
    .flatMap(({ message, span }) => {
      const turn = turns.find((each) => each.message.id === message);
      return turn ? tellableIn(turn, language).filter((clause) => overlaps(clause.span, span)) : [];
    })
    .at(0)?.text;
}

/** The clauses of a turn that tell what happened. */
function tellableIn({ message, cues }: Turn, language: Language): readonly Quotable[] {
  const judging = cues.filter(({ kind }) => verdicts.has(kind) && !harmless.has(kind));
  return quotablesIn(message.text, language).filter(
    ({ span }) => !judging.some((cue) => overlaps(span, cue.span)),
  );
}

function overlaps([from, to]: Span, [start, end]: Span): boolean {
  return from < end && start < to;
}
