import type { Lane } from '../playbook/vocabulary.ts';
import type { Family, Level } from './types.ts';

/** What every rule of a kind says, whatever its language. */
export interface KindMeaning {
  readonly level: Level;
  readonly lane?: Lane;
}

/**
 * The kinds of cue: `<family>.<name>` with the level a turn reaches by it alone (support practice, 5a). Each language
 * writes rules for them, and its line in lib/cues/reasons/ says why the words show it.
 */
export const kinds = {
  'repeat_contact.again': { level: 2 },
  'repeat_contact.often': { level: 3 },
  'repeat_contact.still_unsolved': { level: 2 },
  'repeat_contact.same_fault': { level: 2 },
  'waiting.asks': { level: 1 },
  'waiting.silence': { level: 1 },
  'waiting.long': { level: 2 },
  'waiting.not_come': { level: 1 },
  'waiting.nudge': { level: 1 },
  'waiting.gap': { level: 1 },
  'unmet_promise.announced': { level: 3 },
  'unmet_promise.past_due': { level: 3 },
  'unmet_promise.again': { level: 4 },
  'effort_runaround.passed_on': { level: 2 },
  'effort_runaround.hops': { level: 3 },
  'effort_runaround.contradicted': { level: 2 },
  'effort_runaround.nobody_helps': { level: 2 },
  'effort_runaround.redo': { level: 2 },
  'effort_runaround.demand': { level: 2 },
  'bot_loop.asks_person': { level: 1 },
  'bot_loop.stuck': { level: 2 },
  'bot_loop.same_answer': { level: 2 },
  'not_heard.answer_missed': { level: 2 },
  'not_heard.said_before': { level: 2 },
  'not_heard.said_again': { level: 2 },
  'policy_unfair.unfair': { level: 2 },
  'policy_unfair.why_me': { level: 2 },
  'policy_unfair.outrage': { level: 2 },
  'policy_unfair.swindle': { level: 3 },
  'money_worry.taken_wrongly': { level: 2 },
  'money_worry.hardship': { level: 2 },
  'money_worry.basic_need': { level: 3 },
  'money_worry.wants_back': { level: 2 },
  'churn_threat.closing': { level: 1 },
  'churn_threat.leaving': { level: 3 },
  'churn_threat.never_again': { level: 3 },
  'churn_threat.last_chance': { level: 3 },
  'legal_public_threat.legal': { level: 4 },
  'legal_public_threat.authority': { level: 4 },
  'legal_public_threat.chargeback': { level: 4 },
  'legal_public_threat.public': { level: 3 },
  'time_pressure.urgent': { level: 1 },
  'time_pressure.deadline': { level: 2 },
  'time_pressure.life_event': { level: 3 },
  'time_pressure.without': { level: 2 },
  'sarcasm.mock_praise': { level: 0 },
  'helpless_resigned.gives_up': { level: 2 },
  'helpless_resigned.despair': { level: 3 },
  'quiet_disengagement.flat_answer': { level: 1 },
  'quiet_disengagement.shorter': { level: 1 },
  'profanity_abuse.at_situation': { level: 1 },
  'profanity_abuse.at_agent': { level: 3 },
  'profanity_abuse.slur_or_threat': { level: 0, lane: 'abuse' },
  'shouting.capitals': { level: 0 },
  'shouting.marks': { level: 0 },
  'anxiety_worry.worried': { level: 2 },
  'anxiety_worry.what_if': { level: 1 },
  'anxiety_worry.harm': { level: 3 },
  'grief_bereavement.told': { level: 0, lane: 'grief' },
  'vulnerability.told': { level: 0, lane: 'vulnerability' },
  'vulnerability.needs_help': { level: 0, lane: 'vulnerability' },
  'safety.self_harm': { level: 0, lane: 'safety' },
  'safety.danger': { level: 0, lane: 'safety' },
  'safety.violence': { level: 0, lane: 'safety' },
  'confusion.lost': { level: 1 },
  'disappointment_loyalty.let_down': { level: 2 },
  'disappointment_loyalty.verdict': { level: 2 },
  'disappointment_loyalty.years': { level: 2 },
  'privacy_security_fear.broken_in': { level: 3 },
  'privacy_security_fear.leaked': { level: 3 },
  'dignity.rudeness': { level: 3 },
  'dignity.accused': { level: 3 },
  'dignity.wrong_name': { level: 3 },
  'dignity.discriminated': { level: 4 },
  'recovery_gratitude.solved': { level: 0 },
  'recovery_gratitude.thanks': { level: 0 },
  'positive_mixed.but': { level: 1 },
  'possible_frustration.wording': { level: 2 },
} as const satisfies Readonly<Record<`${Family}.${string}`, KindMeaning>>;

/** The kind of a rule: what it shows, in any language. */
export type Kind = keyof typeof kinds;

/** Kinds that show in the course of a chat or in the form of a text and need no words of a language. */
export const structuralKinds = [
  'waiting.nudge',
  'waiting.gap',
  'not_heard.said_again',
  'bot_loop.same_answer',
  'quiet_disengagement.flat_answer',
  'quiet_disengagement.shorter',
  'shouting.capitals',
  'shouting.marks',
  'possible_frustration.wording',
] as const satisfies readonly Kind[];

/** A kind that every language has rules for. */
export type SpokenKind = Exclude<Kind, (typeof structuralKinds)[number]>;

/** The family a kind belongs to. */
export function familyOf(kind: Kind): Family {
  return kind.slice(0, kind.indexOf('.')) as Family;
}

/** What a kind means. */
export function meaningOf(kind: Kind): KindMeaning {
  return kinds[kind];
}
