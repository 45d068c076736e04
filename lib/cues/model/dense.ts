import { sentimentOf } from '../../language/sentiment.ts';
import type { Token } from '../../language/tokens.ts';
import type { Language } from '../../playbook/language.ts';
import { isCause, isStyle } from '../groups.ts';
import type { TurnHistory } from '../history.ts';
import { capitalShare, hasLoudMarks } from '../loudness.ts';
import { type Cue, type Family, families, type Level } from '../types.ts';

/** What a model looks at beside the letters of a text. */
export interface TurnSeen {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language | null;
  /** The cues of the rules, weighed against each other. */
  readonly cues: readonly Cue[];
  readonly history: TurnHistory;
}

/** Beyond these sums of word weights a text is only longer, not more bitter or more delighted. */
const bitterest = 8;
const mostDelighted = 5;

/** A family that no rule names cannot be one the rules saw. */
type NamedFamily = Exclude<Family, 'possible_frustration'>;
const namedFamilies = families.filter((family): family is NamedFamily => family !== 'possible_frustration');

/** What the words, the marks and the past of a turn say, each a small number. */
const plainReaders = {
  /** How often the length doubles. */
  doublings: ({ tokens }) => Math.min(6, Math.log2(1 + countOf(tokens, 'word') / 4)),
  bitter: ({ mood }) => Math.min(bitterest, Math.max(0, -mood)),
  delighted: ({ mood }) => Math.min(mostDelighted, Math.max(0, mood)),
  questions: ({ tokens }) => Math.min(3, countNorm(tokens, '?')),
  exclamations: ({ tokens }) => Math.min(3, countNorm(tokens, '!')),
  numbers: ({ tokens }) => Math.min(3, countOf(tokens, 'number')),
  capitals: ({ text, tokens }) => capitalShare(text, tokens) ?? 0,
  loudMarks: ({ text, tokens }) => (hasLoudMarks(text, tokens) ? 1 : 0),
  troubledBefore: ({ history }) => ([...history.last].some(isNamedCause) ? 1 : 0),
  troubledEver: ({ history }) => ([...history.seen].some(isNamedCause) ? 1 : 0),
  unanswered: ({ history }) => Math.min(2, history.unanswered.length),
  sureFromFriction: ({ cues }) => surest(cues, 1),
  sureFromDisapproval: ({ cues }) => surest(cues, 2),
  sureFromAccusation: ({ cues }) => surest(cues, 3),
  furtherCauses: ({ cues }) => Math.min(3, Math.max(0, causesOf(cues).length - 1)),
  styles: ({ cues }) => Math.min(2, cues.filter(isStyle).length),
} as const satisfies Readonly<Record<string, (turn: TurnSeen & { readonly mood: number }) => number>>;

/** The name of a dense feature: one of the above, or a family for how surely a rule saw it. */
export type DenseName = keyof typeof plainReaders | NamedFamily;

const plainNames = Object.keys(plainReaders) as readonly (keyof typeof plainReaders)[];

/** All of them, in the order of `denseOf`. */
export const denseNames: readonly DenseName[] = [...plainNames, ...namedFamilies];

/** The past may tip the scales and must not fill them: weights of these stay small. */
export const pastNames: ReadonlySet<DenseName> = new Set(['troubledBefore', 'troubledEver', 'unanswered']);

/** The dense features of a turn, in the order of `denseNames`. */
export function denseOf(turn: TurnSeen): readonly number[] {
  const felt = { ...turn, mood: sentimentOf(turn.tokens, turn.language) };
  const values = plainNames.map((name) => plainReaders[name](felt));
  for (const family of namedFamilies) {
    values.push(turn.cues.find((cue) => cue.family === family)?.confidence ?? 0);
  }
  return values;
}

function countOf(tokens: readonly Token[], kind: Token['kind']): number {
  return tokens.reduce((count, token) => count + (token.kind === kind ? 1 : 0), 0);
}

function countNorm(tokens: readonly Token[], mark: string): number {
  return tokens.reduce((count, { norm }) => count + (norm.startsWith(mark) ? 1 : 0), 0);
}

function causesOf(cues: readonly Cue[]): readonly Cue[] {
  return cues.filter(({ family }) => isNamedCause(family));
}

/** What the model itself has seen must not lead it on. */
function isNamedCause(family: Family): boolean {
  return family !== 'possible_frustration' && isCause(family);
}

function surest(cues: readonly Cue[], from: Level): number {
  return causesOf(cues).reduce((sure, cue) => (cue.level >= from ? Math.max(sure, cue.confidence) : sure), 0);
}
